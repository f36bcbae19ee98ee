import type { IncomingMessage } from 'node:http';
import * as z from 'zod';

/** `CorsConfiguration` of AWS::ApiGatewayV2::Api. */
const corsSchema = z.strictObject({
  AllowOrigins: z.array(z.string()).default([]),
  AllowMethods: z.array(z.string()).default([]),
  AllowHeaders: z.array(z.string()).default([]),
  ExposeHeaders: z.array(z.string()).default([]),
  AllowCredentials: z.boolean().default(false),
  MaxAge: z.coerce.number().optional(),
});
export type Cors = z.infer<typeof corsSchema>;

export function readCors(configuration: unknown): Cors | null {
  return configuration === undefined || configuration === null ? null : corsSchema.parse(configuration);
}

/** Whether the gateway answers itself, without a route. */
export function isPreflight(req: IncomingMessage): boolean {
  return (
    req.method === 'OPTIONS' &&
    req.headers.origin !== undefined &&
    req.headers['access-control-request-method'] !== undefined
  );
}

/** The CORS headers of an answer; none for an origin that is not allowed. They replace what the function set. */
export function corsHeaders(cors: Cors, req: IncomingMessage, preflight: boolean): Record<string, string> {
  const { origin } = req.headers;
  if (origin === undefined) return {};
  const any = cors.AllowOrigins.includes('*');
  if (!any && !cors.AllowOrigins.includes(origin)) return {};
  const headers: Record<string, string> = { 'access-control-allow-origin': any ? '*' : origin };
  if (!any) headers.vary = 'Origin';
  if (cors.AllowCredentials) headers['access-control-allow-credentials'] = 'true';
  if (!preflight) {
    if (cors.ExposeHeaders.length > 0) headers['access-control-expose-headers'] = cors.ExposeHeaders.join(',');
    return headers;
  }
  if (cors.AllowMethods.length > 0) headers['access-control-allow-methods'] = cors.AllowMethods.join(',');
  if (cors.AllowHeaders.length > 0) headers['access-control-allow-headers'] = cors.AllowHeaders.join(',');
  if (cors.MaxAge !== undefined) headers['access-control-max-age'] = String(cors.MaxAge);
  return headers;
}
