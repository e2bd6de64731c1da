import { expect, it } from "vitest";
import { fileNameOf } from "./file-name";

it.each([
  ["Orders API", "Orders-API.svg"],
  ["订单 API（草稿）", "订单-API-草稿.svg"],
  ["../../etc/passwd", "etc-passwd.svg"],
  ["???", "diagram.svg"],
  ["", "diagram.svg"],
])("%s is saved as %s", (title, name) => {
  expect(fileNameOf(title, ".svg")).toBe(name);
});
