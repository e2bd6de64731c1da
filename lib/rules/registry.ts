import { rule as apigw001 } from "./apigw/apigw001-lambda-never-needs-link";
import { rule as apigw002 } from "./apigw/apigw002-attached-lambda-neither";
import { rule as apigw003 } from "./apigw/apigw003-public-backend";
import { rule as apigw004 } from "./apigw/apigw004-service-integration";
import { rule as apigw005 } from "./apigw/apigw005-http-api-service-missing";
import { rule as apigw006 } from "./apigw/apigw006-database-protocol";
import { rule as apigw007 } from "./apigw/apigw007-private-compute";
import { rule as apigw008 } from "./apigw/apigw008-public-compute-exposed";
import { rule as apigw009 } from "./apigw/apigw009-internal-balancer";
import { rule as apigw010 } from "./apigw/apigw010-only-http";
import { rule as apigw011 } from "./apigw/apigw011-integration-timeout";
import { rule as apigw012 } from "./apigw/apigw012-private-api-behind-api";
import { rule as base000 } from "./base/base000-no-rule";
import { rule as base001 } from "./base/base001-public-entry";
import { rule as base002 } from "./base/base002-hybrid";
import { rule as base003 } from "./base/base003-joined-networks";
import { rule as base004 } from "./base/base004-through-gateways";
import { rule as base005 } from "./base/base005-between-joined-vpcs";
import { rule as base009 } from "./base/base009-rule-failed";
import { rule as base010 } from "./base/base010-cloudfront-origins";
import { rule as base011 } from "./base/base011-cloudfront-fetches-http";
import { rule as base012 } from "./base/base012-sns-delivers";
import { rule as base013 } from "./base/base013-public-sites";
import { rule as base014 } from "./base/base014-balancer-targets";
import { rule as base015 } from "./base/base015-shut-off-vpc";
import { rule as base016 } from "./base/base016-read-from";
import { rule as base017 } from "./base/base017-database-password";
import { rule as base018 } from "./base/base018-endpoint-from-outside";
import { rule as base019 } from "./base/base019-services-start-work";
import { rule as base020 } from "./base/base020-endpoint-service-front";
import { rule as base021 } from "./base/base021-function-without-address";
import { rule as base022 } from "./base/base022-names-of-cloud-map";
import { rule as base023 } from "./base/base023-database-copies";
import { rule as base024 } from "./base/base024-lines-of-route-tables";
import { rule as ctnr001 } from "./ctnr/ctnr001-tasks-need-ip-targets";
import { rule as ctnr002 } from "./ctnr/ctnr002-fargate-on-eks-private-only";
import { rule as ctnr003 } from "./ctnr/ctnr003-pods-need-ip-targets";
import { rule as ctnr004 } from "./ctnr/ctnr004-cannot-pull-image";
import { rule as ctnr005 } from "./ctnr/ctnr005-public-subnet-needs-public-ip";
import { rule as ctnr006 } from "./ctnr/ctnr006-cloud-map-without-balancer";
import { rule as ctnr007 } from "./ctnr/ctnr007-cluster-endpoint";
import { rule as data001 } from "./data/data001-subnet-group-needs-two-zones";
import { rule as data002 } from "./data/data002-publicly-accessible";
import { rule as data003 } from "./data/data003-internet-to-private-database";
import { rule as data004 } from "./data/data004-proxy-in-its-vpc";
import { rule as data005 } from "./data/data005-cache-from-inside";
import { rule as data006 } from "./data/data006-services-by-their-endpoint";
import type { Rule } from "./define";
import { rule as diag001 } from "./diag/diag001-regional-service-in-vpc";
import { rule as diag002 } from "./diag/diag002-vpc-resource-unplaced";
import { rule as diag003 } from "./diag/diag003-nesting";
import { rule as diag004 } from "./diag/diag004-drawn-backwards";
import { rule as diag005 } from "./diag/diag005-loose-or-self";
import { rule as diag006 } from "./diag/diag006-rests-on-assumptions";
import { rule as diag007 } from "./diag/diag007-shortcut";
import { rule as ec2n001 } from "./ec2n/ec2n001-internet-to-private-instance";
import { rule as ec2n002 } from "./ec2n/ec2n002-public-ip-alone";
import { rule as ec2n003 } from "./ec2n/ec2n003-no-way-out";
import { rule as ec2n004 } from "./ec2n/ec2n004-same-vpc";
import { rule as elbx001 } from "./elbx/elbx001-public-subnets";
import { rule as elbx002 } from "./elbx/elbx002-two-zones";
import { rule as elbx003 } from "./elbx/elbx003-internet-to-internal-balancer";
import { rule as elbx004 } from "./elbx/elbx004-nlb-has-no-lambda-target";
import { rule as elbx005 } from "./elbx/elbx005-alb-invokes-lambda";
import { rule as elbx006 } from "./elbx/elbx006-target-in-other-vpc";
import { rule as elbx007 } from "./elbx/elbx007-nlb-before-alb";
import { rule as elbx008 } from "./elbx/elbx008-cloudfront-vpc-origin";
import { rule as hint001 } from "./hint/hint001-no-waf";
import { rule as hint002 } from "./hint/hint002-no-authorizer";
import { rule as hint003 } from "./hint/hint003-plain-http";
import { rule as hint004 } from "./hint/hint004-stage-in-path";
import { rule as hint006 } from "./hint/hint006-default-endpoint-open";
import { rule as lamb001 } from "./lamb/lamb001-attach-to-reach-vpc";
import { rule as lamb002 } from "./lamb/lamb002-public-subnet-is-no-way-out";
import { rule as lamb003 } from "./lamb/lamb003-no-path-to-service";
import { rule as lamb004 } from "./lamb/lamb004-outside-reaches-services";
import { rule as lamb005 } from "./lamb/lamb005-attachment-not-needed";
import { rule as lamb006 } from "./lamb/lamb006-function-url-is-public";
import { rule as lamb007 } from "./lamb/lamb007-event-sources";
import { rule as netw001 } from "./netw/netw001-public-subnet-without-gateway";
import { rule as netw002 } from "./netw/netw002-nat-in-public-subnet";
import { rule as netw003 } from "./netw/netw003-one-nat-for-all-zones";
import { rule as netw004 } from "./netw/netw004-nat-lets-nobody-in";
import { rule as netw005 } from "./netw/netw005-gateway-endpoint-is-free";
import { rule as netw006 } from "./netw/netw006-gateway-endpoint-services";
import { rule as netw007 } from "./netw/netw007-gateway-endpoint-from-outside";
import { rule as netw008 } from "./netw/netw008-vpcs-apart";
import { rule as netw009 } from "./netw/netw009-peering-is-not-transitive";
import { rule as netw010 } from "./netw/netw010-overlapping-ranges";
import { rule as note001 } from "./note/note001-serverless-needs-nothing";
import { rule as note002 } from "./note/note002-ec2-needs-link";
import { rule as note003 } from "./note/note003-link-before-serverless";
import { rule as papi001 } from "./papi/papi001-only-rest-is-private";
import { rule as papi002 } from "./papi/papi002-endpoint-missing";
import { rule as papi003 } from "./papi/papi003-through-endpoint";
import { rule as papi004 } from "./papi/papi004-internet-to-private-api";
import { rule as papi005 } from "./papi/papi005-resource-policy";
import { rule as papi006 } from "./papi/papi006-endpoint-serves-private-only";
import { rule as papi007 } from "./papi/papi007-endpoint-security-group";
import { rule as papi008 } from "./papi/papi008-public-api-from-vpc";
import { rule as papi009 } from "./papi/papi009-no-way-out";
import { rule as papi010 } from "./papi/papi010-both-directions";
import { rule as papi011 } from "./papi/papi011-caller-outside-vpcs";
import { rule as secg001 } from "./secg/secg001-target-keeps-out";
import { rule as secg002 } from "./secg/secg002-source-keeps-in";
import { rule as secg003 } from "./secg/secg003-open-to-the-world";
import { rule as secg004 } from "./secg/secg004-group-of-other-vpc";
import { rule as secg005 } from "./secg/secg005-api-has-no-group";
import { rule as vpcl001 } from "./vpcl/vpcl001-chain-complete";
import { rule as vpcl002 } from "./vpcl/vpcl002-ends-at-workload";
import { rule as vpcl003 } from "./vpcl/vpcl003-v1-to-alb";
import { rule as vpcl004 } from "./vpcl/vpcl004-http-api-needs-v2";
import { rule as vpcl005 } from "./vpcl/vpcl005-websocket-needs-v1-and-nlb";
import { rule as vpcl006 } from "./vpcl/vpcl006-v1-is-legacy-for-rest";
import { rule as vpcl007 } from "./vpcl/vpcl007-cloud-map-for-http-only";
import { rule as vpcl008 } from "./vpcl/vpcl008-link-not-needed";
import { rule as vpcl009 } from "./vpcl/vpcl009-balancer-stays-open";
import { rule as vpcl010 } from "./vpcl/vpcl010-one-account";
import { rule as vpcl011 } from "./vpcl/vpcl011-one-region";
import { rule as vpcl012 } from "./vpcl/vpcl012-security-group-keeps-link-out";
import { rule as vpcl013 } from "./vpcl/vpcl013-nlb-enforces-privatelink-rules";
import { rule as vpcl014 } from "./vpcl/vpcl014-wrong-direction";
import { rule as vpcl015 } from "./vpcl/vpcl015-incomplete";
import { rule as vpcl016 } from "./vpcl/vpcl016-ends-at-service";
import { rule as vpcl017 } from "./vpcl/vpcl017-other-vpc";
import { rule as xrac001 } from "./xrac/xrac001-other-region";
import { rule as xrac002 } from "./xrac/xrac002-function-of-other-account";
import { rule as xrac003 } from "./xrac/xrac003-private-api-of-other-account";
import { rule as xrac004 } from "./xrac/xrac004-private-link";

/**
 * Every rule. Of two that speak at the same stage, the one listed first is the primary verdict:
 * what the study notes say goes before the rest, and the closer rule before the broader one.
 */
export const rules: readonly Rule[] = [
  note001,
  note002,
  note003,
  diag001,
  diag002,
  diag003,
  diag004,
  diag005,
  diag006,
  xrac002,
  apigw001,
  apigw002,
  apigw003,
  apigw004,
  apigw005,
  apigw006,
  apigw007,
  apigw008,
  apigw009,
  apigw010,
  apigw011,
  apigw012,
  ctnr006,
  vpcl001,
  vpcl002,
  vpcl003,
  vpcl004,
  vpcl005,
  vpcl006,
  vpcl007,
  vpcl009,
  vpcl008,
  vpcl010,
  vpcl011,
  vpcl012,
  vpcl013,
  vpcl014,
  vpcl015,
  vpcl016,
  vpcl017,
  xrac003,
  xrac004,
  papi001,
  papi002,
  papi003,
  papi004,
  papi005,
  papi006,
  papi007,
  papi008,
  papi009,
  papi010,
  papi011,
  lamb001,
  lamb002,
  lamb003,
  lamb004,
  lamb005,
  lamb006,
  lamb007,
  ctnr001,
  ctnr002,
  ctnr003,
  ctnr004,
  ctnr005,
  ctnr007,
  base015,
  ec2n001,
  ec2n002,
  ec2n003,
  ec2n004,
  elbx001,
  elbx002,
  elbx003,
  elbx004,
  elbx005,
  elbx006,
  elbx007,
  elbx008,
  secg001,
  secg002,
  secg003,
  secg004,
  secg005,
  hint001,
  hint002,
  hint003,
  hint004,
  hint006,
  data001,
  data002,
  netw001,
  netw002,
  netw003,
  netw004,
  netw005,
  netw006,
  netw007,
  netw010,
  netw009,
  netw008,
  data003,
  data004,
  data005,
  data006,
  xrac001,
  base000,
  base001,
  base002,
  base010,
  base011,
  base012,
  base013,
  base014,
  base016,
  base017,
  base018,
  base019,
  base020,
  base021,
  base022,
  base023,
  base024,
  base003,
  base004,
  base005,
  base009,
  diag007,
];
