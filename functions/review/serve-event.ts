import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { CallerLimits } from './caller-limits.ts';
import { provenRequest } from './principal-of-event.ts';
import { API_HEADERS } from './security-headers.ts';
import type { Api } from './serve-routes.ts';

/** What is read of the gateway's event, payload format 2.0. */
export interface RequestEvent {
  routeKey: string;
  rawPath: string;
  rawQueryString: string;
  headers: Readonly<Record<string, string | undefined>>;
  body?: string | undefined;
  isBase64Encoded: boolean;
  requestContext: {
    domainName: string;
    requestId: string;
    http: { method: string };
    /** Absent on a route that anybody may ask. */
    authorizer?: unknown;
  };
}

export interface EventOptions {
  /** What anybody is told, signed in or not: by the key of the gateway's route, which must let everybody pass. */
  open?: Readonly<Record<string, () => unknown>>;
  limits?: CallerLimits;
}

/** A function's handler that answers the gateway's requests by these routes. Who calls is proven here, for all functions. */
export function serveEvents(
  api: Api,
  { open = {}, limits = new CallerLimits(Date.now) }: EventOptions = {},
): (event: RequestEvent) => Promise<APIGatewayProxyStructuredResultV2> {
  return async ({ requestContext, routeKey, rawPath, rawQueryString, headers, body, isBase64Encoded }) => {
    const told = Object.hasOwn(open, routeKey) ? open[routeKey] : undefined;
    if (told !== undefined) return answer(200, told());
    const proven = provenRequest(rawPath, requestContext.authorizer);
    if ('refused' in proven) return REFUSALS[proven.refused];
    const { principal, path, session } = proven;
    const seconds = limits.take(principal.id);
    if (seconds !== null) {
      const refused = problem(429, 'request.too-many', `too many requests; ask again in ${seconds} s`);
      return { ...refused, headers: { ...refused.headers, 'retry-after': String(seconds) } };
    }
    const { method } = requestContext.http;
    const request = new Request(`https://${requestContext.domainName}${path}?${rawQueryString}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])) as [
        string,
        string,
      ][],
      body: body === undefined || method === 'GET' ? null : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    });
    const response = await api.fetch(request, { caller: { principal, session, requestId: requestContext.requestId } });
    return {
      statusCode: response.status,
      headers: { ...Object.fromEntries(response.headers), ...API_HEADERS },
      body: await response.text(),
    };
  };
}

const REFUSALS = {
  unknown: problem(404, 'request.unknown', 'there is nothing at this address'),
  denied: problem(403, 'access.denied', 'that is not permitted to you'),
};

function problem(statusCode: number, code: string, message: string): APIGatewayProxyStructuredResultV2 {
  return answer(statusCode, { error: { code, message } });
}

function answer(statusCode: number, value: unknown): APIGatewayProxyStructuredResultV2 {
  const headers = { 'content-type': 'application/json', ...API_HEADERS };
  return { statusCode, headers, body: JSON.stringify(value) };
}
