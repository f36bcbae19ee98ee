import { createHash, createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SignatureError, type Signer, verifySignature } from '../../../infra/local/gateway/sigv4.ts';

const KEY = { accessKeyId: 'AKIDTEST', secretAccessKey: 'the secret' };

/** A server that verifies each request and keeps what came of it: the signer, or the code of the refusal. */
async function listen(options: { now?: () => Date; secret?: string } = {}) {
  const verdicts: (Signer | string)[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = createHash('sha256').update(Buffer.concat(chunks)).digest('hex');
    const isS3 = /s3\/aws4_request|%2Fs3%2F/.test(`${req.headers.authorization} ${req.url}`);
    const secretOf = (id: string) => (id === KEY.accessKeyId ? (options.secret ?? KEY.secretAccessKey) : undefined);
    try {
      const url = new URL(req.url ?? '/', 'http://127.0.0.1');
      verdicts.push(verifySignature(req, url, isS3 ? null : body, secretOf, options.now?.() ?? new Date()));
    } catch (error) {
      verdicts.push(error instanceof SignatureError ? error.code : String(error));
    }
    res.setHeader('content-type', 'application/x-amz-json-1.0');
    res.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const client = { endpoint, region: 'eu-west-1', credentials: KEY, maxAttempts: 1 };
  return { verdicts, endpoint, client, s3: new S3Client(client) };
}

const S3_SIGNER = { accessKeyId: KEY.accessKeyId, service: 's3', region: 'eu-west-1' };

describe('a signature', () => {
  it('of S3 requests is accepted: odd keys, queries, hashed and streamed bodies', async () => {
    const { verdicts, s3 } = await listen();
    const Key = "NLRTM/c 1/ü+(x)*'!~/../a//b=c&d.txt";
    await s3.send(new PutObjectCommand({ Bucket: 'b', Key, Body: 'hello', Metadata: { note: 'two  spaces ' } }));
    await s3.send(new PutObjectCommand({ Bucket: 'b', Key, Body: Readable.from(['hello']), ContentLength: 5 }));
    await s3.send(new GetObjectCommand({ Bucket: 'b', Key, VersionId: 'a+b/c=', ResponseContentType: 'text/x y' }));
    expect(verdicts).toEqual([S3_SIGNER, S3_SIGNER, S3_SIGNER]);
  });

  it('of a JSON service is accepted with its body, and of another body refused', async () => {
    const { verdicts, client, endpoint } = await listen();
    await new DynamoDBClient(client).send(new ListTablesCommand({}));
    expect(verdicts).toEqual([{ ...S3_SIGNER, service: 'dynamodb' }]);
    const { hostname, port, host } = new URL(endpoint);
    const signer = new SignatureV4({ credentials: KEY, region: 'r', service: 'execute-api', sha256: Sha256 });
    const request = {
      method: 'POST',
      protocol: 'http:',
      hostname,
      port: Number(port),
      path: '/tasks/a%20b/claim',
      query: { q: 'ü &' },
    };
    const signed = await signer.sign({ ...request, headers: { host }, body: '{"a":1}' });
    for (const body of ['{"a":1}', '{"a":2}']) {
      await fetch(`${endpoint}${request.path}?q=%C3%BC%20%26`, { method: 'POST', headers: signed.headers, body });
    }
    expect(verdicts.slice(1)).toEqual([{ ...S3_SIGNER, region: 'r', service: 'execute-api' }, 'signature.body']);
  });

  it('by a wrong secret, an unknown key, or none at all is refused', async () => {
    const wrong = await listen({ secret: 'another' });
    await wrong.s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));
    expect(wrong.verdicts).toEqual(['signature.mismatch']);
    const { verdicts, client, endpoint } = await listen();
    const stranger = new S3Client({ ...client, credentials: { accessKeyId: 'AKIDOTHER', secretAccessKey: 'x' } });
    await stranger.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));
    await fetch(endpoint);
    await fetch(endpoint, { headers: { authorization: 'Bearer abc' } });
    expect(verdicts).toEqual(['signature.unknown-key', 'signature.missing', 'signature.incomplete']);
  });

  it('older or newer than a quarter of an hour is refused', async () => {
    const shifts = [-16, 16].map((minutes) => listen({ now: () => new Date(Date.now() + minutes * 60_000) }));
    for (const { verdicts, s3 } of await Promise.all(shifts)) {
      await s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));
      expect(verdicts).toEqual(['signature.skewed']);
    }
  });
});

describe('a presigned address', () => {
  it('is accepted until it expires, for its method and path only, and without unsigned x-amz- headers', async () => {
    let now = new Date();
    const { verdicts, s3 } = await listen({ now: () => now });
    const put = new PutObjectCommand({ Bucket: 'b', Key: 'ü 1.pdf', Metadata: { from: 'crane' } });
    const address = await getSignedUrl(s3, put, { expiresIn: 60 });
    await fetch(address, { method: 'PUT', body: 'any' });
    await fetch(address);
    await fetch(address.replace('1.pdf', '2.pdf'), { method: 'PUT', body: 'any' });
    await fetch(address, { method: 'PUT', body: 'any', headers: { 'x-amz-tagging': 'a=b' } });
    now = new Date(Date.now() + 62_000);
    await fetch(address, { method: 'PUT', body: 'any' });
    expect(verdicts).toEqual([
      S3_SIGNER,
      'signature.mismatch',
      'signature.mismatch',
      'signature.unsigned-header',
      'signature.expired',
    ]);
  });
});

/** The hash that the reference signer asks for, from node:crypto. */
class Sha256 {
  readonly #parts: (string | ArrayBuffer | ArrayBufferView)[] = [];
  readonly #secret: string | ArrayBuffer | ArrayBufferView | undefined;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret;
  }
  update(part: string | ArrayBuffer | ArrayBufferView): void {
    this.#parts.push(part);
  }
  async digest(): Promise<Uint8Array> {
    const bytes = (part: string | ArrayBuffer | ArrayBufferView) =>
      typeof part === 'string'
        ? Buffer.from(part)
        : ArrayBuffer.isView(part)
          ? Buffer.from(part.buffer, part.byteOffset, part.byteLength)
          : Buffer.from(part);
    const hash = this.#secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(this.#secret));
    for (const part of this.#parts) hash.update(bytes(part));
    return hash.digest();
  }
  reset(): void {
    this.#parts.length = 0;
  }
}
