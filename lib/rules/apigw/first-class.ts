import type { ApiType } from "../facts";

/**
 * The services an HTTP API can call by itself: EventBridge, SQS, Step Functions, Kinesis (and AppConfig,
 * which the catalogue does not hold). REST and WebSocket APIs reach any service action.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 */
const httpApiServices: ReadonlySet<string> = new Set([
  "eventbridge",
  "sqs",
  "kinesis",
  "step-functions",
]);

/** Whether an API type has an integration for a service, or for a mock response, without a Lambda. */
export const hasFirstClassIntegration = (apiType: ApiType, kind: string): boolean =>
  apiType !== "HTTP" || httpApiServices.has(kind);
