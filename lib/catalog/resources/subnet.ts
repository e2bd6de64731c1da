import { cidr } from "../common";
import { advanced, choice, text } from "../settings";
import { defineResource, type Frame } from "../types";

const publicFrame: Frame = {
  stroke: "#7AA116",
  fill: "#7AA116",
  fillOpacity: 0.08,
  dashed: false,
};
const privateFrame: Frame = {
  stroke: "#00A4A6",
  fill: "#00A4A6",
  fillOpacity: 0.07,
  dashed: false,
};

export const subnet = defineResource({
  kind: "subnet",
  category: "network",
  icon: ({ access }) => (access === "public" ? "public-subnet" : "private-subnet"),
  size: { width: 220, height: 200 },
  minSize: { width: 192, height: 112 },
  traits: { role: "container", placement: ["vpc", "availability-zone"], isContainer: true },
  frame: ({ access }) => (access === "public" ? publicFrame : privateFrame),
  props: {
    access: choice("public", "private", "isolated"),
    route: advanced(choice("igw", "nat", "tgw", "none")),
    az: advanced(text(32)),
    cidr,
  },
  assumes: { access: "private" },
  presets: [
    { id: "public-subnet", props: { access: "public" } },
    { id: "private-subnet", props: { access: "private" } },
  ],
  keywords: ["subnet", "dmz", "isolated", "子网"],
});
