import { type Architecture, mutation } from "../architecture";
import { add, move, set, steps } from "../mutate";
import { node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Pictures made smaller when they arrive: S3 events and Lambda",
  draw: () =>
    sketch(
      "S3 events and Lambda",
      row(
        node("people", "internet-user", "People"),
        node("uploads", "s3", "uploads"),
        node("resize", "lambda", "resize"),
        node("thumbs", "s3", "thumbnails"),
      ),
    )
      .way("people", "uploads")
      .events("uploads", "resize")
      .way("resize", "thumbs")
      .done(),
  mutations: [
    mutation(
      "the function attached to an isolated subnet",
      steps(
        add("vpc", "vpc"),
        add("isolated", "subnet", { access: "isolated" }, "vpc"),
        move("resize", "isolated"),
      ),
      "LAMB003",
    ),
    mutation(
      "the bucket inside a VPC",
      steps(add("vpc", "vpc"), move("uploads", "vpc")),
      "DIAG001",
    ),
    mutation("the function attached, needlessly", set("resize", { attached: true }), "LAMB005"),
  ],
};
