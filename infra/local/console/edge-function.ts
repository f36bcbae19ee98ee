import { createContext, Script } from 'node:vm';
import * as z from 'zod';

/** What a CloudFront function gives back of a request that is to go on. */
const goingOnSchema = z.looseObject({ uri: z.string().startsWith('/') });

/** CloudFront ends a function within a millisecond; here only one that never ends is to be ended, however busy the machine is. */
const LONGEST_MS = 5_000;

export interface EdgeRequest {
  method: string;
  /** Path, still encoded, without query. */
  uri: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * A CloudFront function for requests, run as it stands in the template. Of its answer the path is taken; one that answers
 * itself, or changes something else of a request, is refused when that happens. Gives the path to ask the origin for.
 *
 * Source: CloudFront developer guide, "CloudFront Functions event structure".
 */
export function edgeFunction(code: string): (request: EdgeRequest) => string {
  // Nothing is in its reach but the language, as on AWS.
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  new Script(code, { filename: 'cloudfront-function.js' }).runInContext(context, { timeout: LONGEST_MS });
  const call = new Script('JSON.stringify(handler(JSON.parse(event)))');
  return ({ method, uri, headers }) => {
    const named = Object.entries(headers).map(([name, value]) => [name, { value }]);
    const request = { method, uri, querystring: {}, headers: Object.fromEntries(named), cookies: {} };
    context.event = JSON.stringify({ version: '1.0', context: { eventType: 'viewer-request' }, request });
    const given: unknown = JSON.parse(String(call.runInContext(context, { timeout: LONGEST_MS })));
    return goingOnSchema.parse(given).uri;
  };
}
