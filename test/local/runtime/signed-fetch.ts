import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';

/** Keys of a local user, from `credentials.json`. */
export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

/** A GET of the HTTP API, signed as an officer's tool would. */
export function signedGet(address: string, credentials: Keys, region = 'eu-west-1'): Promise<Response> {
  return signed('GET', address, { credentials, region, service: 'execute-api' });
}

/** Runs a function and waits for what it gives, as Lambda's own API does. Throws where the function failed. */
export async function invokeFunction(
  { endpoint, region, credentials }: { endpoint: string; region: string; credentials: Keys },
  name: string,
): Promise<void> {
  const address = `${endpoint}/2015-03-31/functions/${name}/invocations`;
  const answer = await signed('POST', address, { credentials, region, service: 'lambda', body: '{}' });
  const text = await answer.text();
  if (!answer.ok || answer.headers.has('x-amz-function-error')) throw new Error(`${name} failed: ${text}`);
}

async function signed(
  method: 'GET' | 'POST',
  address: string,
  { body, ...of }: { service: string; region: string; credentials: Keys; body?: string },
): Promise<Response> {
  const url = new URL(address);
  const { headers } = await new SignatureV4({ ...of, sha256: Sha256 }).sign({
    ...{ method, protocol: url.protocol, hostname: url.hostname, port: Number(url.port), path: url.pathname },
    ...{ query: {}, headers: { host: url.host }, body },
  });
  return fetch(url, { method, headers, body: body ?? null });
}

class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {}
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
