import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';
import type { RequestContext } from '../policies/context-keys.ts';
import { GatewayError } from './gateway-error.ts';

/** One thing that the caller must be allowed to do before a request is handed on. */
export interface Need {
  action: string;
  resource: string;
  context?: RequestContext;
}

/** A request as the tables of actions see it. */
export interface IncomingCall {
  method: string;
  /** The request line's target, as received. */
  target: string;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body of the JSON protocols; undefined for S3. */
  json: unknown;
}

/** The action of the JSON protocols, from the header `x-amz-target: <service version>.<action>`. */
export function targetAction(call: IncomingCall): string {
  const target = call.headers['x-amz-target'];
  const action = typeof target === 'string' ? target.split('.').at(-1) : undefined;
  if (call.method !== 'POST' || action === undefined || action === '') {
    throw new GatewayError('UnknownOperationException', 400, 'The request names no operation in x-amz-target.');
  }
  return action;
}

/** Reads what a table of actions needs to know from a JSON body. */
export function bodyOf<T>(call: IncomingCall, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(call.json);
  if (parsed.success) return parsed.data;
  throw new GatewayError('ValidationException', 400, z.prettifyError(parsed.error));
}

/** For an action that the one-machine runtime does not offer. */
export function unknownAction(service: string, action: string): GatewayError {
  return new GatewayError(
    'UnknownOperationException',
    400,
    `The one-machine runtime does not offer ${action} of ${service}.`,
  );
}
