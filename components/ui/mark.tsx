/** Edgewise's own sign: two parts, and the connection between them that is looked at. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" width={size} height={size} className="shrink-0">
      <rect width="32" height="32" rx="8" fill="#3b5bdb" />
      <path d="M7 16h6.5" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M18.5 16H25"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="2.5 4"
      />
      <circle cx="16" cy="16" r="3.5" fill="#5eead4" />
    </svg>
  );
}
