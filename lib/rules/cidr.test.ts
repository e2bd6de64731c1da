import { expect, test } from "vitest";
import { overlaps } from "./cidr";

test.each([
  ["the same range", "10.0.0.0/16", "10.0.0.0/16", true],
  ["one inside the other", "10.0.0.0/8", "10.200.3.0/24", true],
  ["the last address of one", "10.0.0.0/24", "10.0.0.255/32", true],
  ["a range written with an address in its middle", "10.0.9.7/16", "10.0.200.0/24", true],
  ["everything", "0.0.0.0/0", "192.168.0.0/16", true],
  ["neighbours", "10.0.0.0/24", "10.0.1.0/24", false],
  ["high addresses", "172.31.0.0/16", "255.255.255.255/32", false],
  ["a sketched range", "10.0.x.0/16", "10.0.0.0/16", false],
  ["no address at all", "10.0.0.256/24", "10.0.0.0/16", false],
  ["too many bits", "10.0.0.0/33", "10.0.0.0/16", false],
  ["an IPv6 range", "2001:db8::/56", "2001:db8::/56", false],
])("%s", (_name, a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});
