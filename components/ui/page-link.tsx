import ExternalLink from "lucide-react/icons/external-link";

interface PageLinkProps {
  readonly title: string;
  readonly url: string;
}

/** A page of somebody else's, opened beside this one. */
export function PageLink({ title, url }: PageLinkProps) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-block min-h-6 py-0.5 text-accent-text underline-offset-2 hover:underline touch:py-3"
    >
      {title}
      {"\u2060\u00a0"}
      <ExternalLink aria-hidden className="inline size-3.5 align-[-2px]" />
    </a>
  );
}
