import type { APIGatewayProxyEventV2WithIAMAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import { isAsSigned } from './path-as-signed.ts';
import { signedRequest } from './principal-of-event.ts';
import type { Api } from './serve-routes.ts';

const UNKNOWN = {
  statusCode: 404,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify({ error: { code: 'request.unknown', message: 'there is nothing at this address' } }),
};

/** A function's handler that answers the gateway's requests by these routes. Who calls is proven here, for all functions. */
export function serveEvents(
  api: Api,
): (event: APIGatewayProxyEventV2WithIAMAuthorizer) => Promise<APIGatewayProxyResultV2> {
  return async ({ requestContext, rawPath, rawQueryString, headers, body, isBase64Encoded }) => {
    const { method } = requestContext.http;
    const proven = isAsSigned(rawPath) ? signedRequest(rawPath, requestContext.authorizer.iam.userArn) : null;
    if (proven === null) return UNKNOWN;
    const request = new Request(`https://${requestContext.domainName}${proven.path}?${rawQueryString}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])) as [
        string,
        string,
      ][],
      body: body === undefined || method === 'GET' ? null : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    });
    const caller = { principal: proven.principal, requestId: requestContext.requestId };
    const response = await api.fetch(request, { caller });
    return {
      statusCode: response.status,
      headers: { ...Object.fromEntries(response.headers), 'cache-control': 'no-store' },
      body: await response.text(),
    };
  };
}
