export const editor = {
  meta: {
    title: "Edgewise: AWS diagrams that explain their connections",
    description:
      "Draw an AWS architecture. Every connection says whether it needs a VPC Link or a Private Endpoint, and why.",
  },
  crash: {
    title: "Something went wrong",
    text: "Your diagram is saved on this device.",
    retry: "Try again",
  },
  notFound: {
    title: "Page not found",
    text: "There is nothing at this address.",
  },
  shell: {
    resources: "Resources",
    canvas: "Diagram",
    details: "Details",
    status: "Status",
  },
} as const;
