import { StateError } from './errors.ts';

/** A JSON value, as states pass it on. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The most that a state may take in or put out: 256 KiB of UTF-8 (Step Functions' service quota). */
export const PAYLOAD_LIMIT_BYTES = 262_144;

/** @throws SyntaxError when `text` is not JSON */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

/** Whether `text` is longer than the payload limit, counted as UTF-8. */
export function exceedsPayloadLimit(text: string): boolean {
  return text.length > PAYLOAD_LIMIT_BYTES || Buffer.byteLength(text) > PAYLOAD_LIMIT_BYTES;
}

/**
 * Hands `value` back when it fits.
 * @param what what is measured, for the message: `The state 'Seal' returned a result`
 * @throws StateError `States.DataLimitExceeded`
 */
export function withinPayloadLimit<T extends Json>(value: T, what: string): T {
  if (exceedsPayloadLimit(JSON.stringify(value))) {
    throw new StateError(
      'States.DataLimitExceeded',
      `${what} with a size exceeding the maximum number of bytes service limit.`,
    );
  }
  return value;
}
