import { apigw } from "./apigw";
import { base } from "./base";
import { baseNetwork } from "./base-network";
import { baseServices } from "./base-services";
import { ctnr } from "./ctnr";
import { data } from "./data";
import { diag } from "./diag";
import { ec2n } from "./ec2n";
import { elbx } from "./elbx";
import { hint } from "./hint";
import { lamb } from "./lamb";
import { netw } from "./netw";
import { note } from "./note";
import { papi } from "./papi";
import { secg } from "./secg";
import type { RuleTexts } from "./types";
import { vpcl } from "./vpcl";
import { xrac } from "./xrac";

/** The texts of every rule, by id. A rule's text stands in the file of its group. */
export const ruleTexts: RuleTexts = {
  ...apigw,
  ...vpcl,
  ...papi,
  ...lamb,
  ...ctnr,
  ...ec2n,
  ...elbx,
  ...secg,
  ...data,
  ...diag,
  ...hint,
  ...note,
  ...netw,
  ...xrac,
  ...base,
  ...baseNetwork,
  ...baseServices,
};
