import type { IncomingMessage } from 'node:http';
import type { RouteMatch } from './route-match.ts';

/** Who signed a request, as a function sees it in `requestContext.authorizer.iam`. */
export interface IamIdentity {
  accessKey: string;
  accountId: string;
  callerId: string;
  userArn: string;
  userId: string;
}

/** Whoever the API let pass: a signer, or the claims of a token, every one as text. */
export type Identity = { iam: IamIdentity } | { jwt: { claims: Record<string, string>; scopes: string[] | null } };

export interface RequestEventInput {
  req: IncomingMessage;
  url: URL;
  body: Buffer;
  match: RouteMatch;
  identity: Identity | null;
  apiId: string;
  stageName: string;
  accountId: string;
  requestId: string;
  now: Date;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The event of payload format 2.0 (API Gateway guide, "Create AWS Lambda proxy integrations for HTTP APIs"). */
export function requestEventOf(input: RequestEventInput): Record<string, unknown> {
  const { req, url, match, identity, apiId, now } = input;
  const { headers, cookies } = headersOf(req);
  const method = req.method ?? 'GET';
  const path = decodeURIComponent(url.pathname);
  const query = queryOf(url);
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(cookies.length === 0 ? {} : { cookies }),
    headers,
    ...(query === null ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: input.accountId,
      apiId,
      ...(identity === null ? {} : { authorizer: authorizerOf(identity) }),
      domainName: req.headers.host ?? '',
      domainPrefix: apiId,
      http: {
        method,
        path,
        protocol: `HTTP/${req.httpVersion}`,
        sourceIp: req.socket.remoteAddress ?? '127.0.0.1',
        userAgent: req.headers['user-agent'] ?? '',
      },
      requestId: input.requestId,
      routeKey: match.route.routeKey,
      stage: input.stageName,
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(match.pathParameters).length === 0 ? {} : { pathParameters: match.pathParameters }),
    ...bodyOf(input.body, req.headers['content-type']),
  };
}

function authorizerOf(identity: Identity): object {
  return 'iam' in identity ? { iam: { ...identity.iam, cognitoIdentity: null, principalOrgId: null } } : identity;
}

function headersOf(req: IncomingMessage): { headers: Record<string, string>; cookies: string[] } {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const [name, values] of Object.entries(req.headersDistinct)) {
    if (values === undefined) continue;
    if (name === 'cookie') cookies.push(...values.flatMap((value) => value.split(/;\s*/)));
    else headers[name] = values.join(',');
  }
  return { headers, cookies };
}

function queryOf(url: URL): Record<string, string> | null {
  const names = new Set(url.searchParams.keys());
  if (names.size === 0) return null;
  return Object.fromEntries([...names].map((name) => [name, url.searchParams.getAll(name).join(',')]));
}

/** API Gateway hands text on as text and everything else, forms included, as Base64. */
function bodyOf(body: Buffer, contentType = 'text/plain'): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+json)\b)/i.test(contentType);
  return isText
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

function commonLogTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}
