export const editor = {
  meta: {
    title: "Edgewise：会解释连接的 AWS 架构图",
    description:
      "绘制 AWS 架构图。每条连接都会说明是否需要 VPC Link 或 Private Endpoint，以及原因。",
  },
  crash: {
    title: "出了点问题",
    text: "架构图已保存在本机。",
    retry: "重试",
  },
  notFound: {
    title: "找不到页面",
    text: "此地址没有内容。",
  },
  shell: {
    resources: "资源",
    canvas: "架构图",
    details: "详情",
    status: "状态",
  },
} as const;
