import type { IncomingMessage, ServerResponse } from 'node:http';
import { wildcard } from '../console/wildcard.ts';
import { isPreflight } from '../http-api/cors.ts';
import type { Bucket, CorsRule } from '../templates/stage.ts';
import { writeXml } from './xml.ts';

type Buckets = readonly Pick<Bucket, 'name' | 'cors'>[];

/**
 * Cross-origin requests to buckets, in front of every signature: a browser asks beforehand without one, and must be
 * allowed to read refusals too. True where the request is answered with that: it was the question beforehand.
 *
 * Source: S3 user guide, "How does Amazon S3 evaluate the CORS configuration on a bucket?".
 */
export function answersCrossOrigin(req: IncomingMessage, res: ServerResponse, buckets: Buckets): boolean {
  const { origin } = req.headers;
  const asked = isPreflight(req);
  const method = asked ? req.headers['access-control-request-method'] : req.method;
  const bucket = buckets.find(({ name }) => name === (req.url ?? '').split(/[/?]/)[1]);
  if (origin === undefined || method === undefined || bucket === undefined) return false;
  const wanted = asked ? listed(req.headers['access-control-request-headers']) : [];
  const rule = (bucket.cors ?? []).find((one) => permits(one, origin, method, wanted));
  if (rule === undefined) {
    if (asked) refuse(res);
    return asked;
  }
  const headers = {
    'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
    'access-control-allow-methods': rule.methods.join(', '),
    ...(rule.exposedHeaders.length > 0 && { 'access-control-expose-headers': rule.exposedHeaders.join(', ') }),
    ...(asked && wanted.length > 0 && { 'access-control-allow-headers': wanted.join(', ') }),
    ...(asked && rule.maxAgeSeconds !== undefined && { 'access-control-max-age': String(rule.maxAgeSeconds) }),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (asked) res.writeHead(200, { 'content-length': 0 }).end();
  return asked;
}

function permits(rule: CorsRule, origin: string, method: string, headers: readonly string[]): boolean {
  return (
    rule.methods.includes(method) &&
    rule.origins.some((pattern) => wildcard(pattern).test(origin)) &&
    headers.every((header) => rule.headers.some((pattern) => wildcard(pattern.toLowerCase()).test(header)))
  );
}

function listed(header: string | undefined): string[] {
  const names = (header ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '');
}

function refuse(res: ServerResponse): void {
  const Message = 'CORSResponse: This CORS request is not allowed by the configuration of the bucket.';
  res.writeHead(403, { 'content-type': 'application/xml' });
  res.end(writeXml('Error', { Code: 'AccessForbidden', Message }));
}
