import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod';
import { GatewayError } from '../gateway/gateway-error.ts';
import type { LocalService } from '../gateway/service.ts';
import type { Key } from '../templates/stage.ts';

const ALGORITHM = 'ECDSA_SHA_256';
/** KMS's own limit for a message that it hashes itself. */
const MOST_BYTES = 4096;

const getSchema = z.object({ KeyId: z.string() });
const signSchema = z.object({
  KeyId: z.string(),
  Message: z.base64(),
  MessageType: z.literal('RAW').default('RAW'),
  SigningAlgorithm: z.literal(ALGORITHM),
});

/** What KMS's Sign and GetPublicKey take and give, for keys on the curve P-256. Everything else is refused by name. */
export function openSigningKeys({ dataDir, keys }: { dataDir: string; keys: readonly Key[] }): LocalService {
  const opened = new Map<string, KeyObject>();
  const privateKeyOf = ({ keyId }: Key) => {
    const key = opened.get(keyId) ?? storedKey(dataDir, keyId);
    opened.set(keyId, key);
    return key;
  };
  const found = (mention: string) => {
    const key = keys.find(({ arn, keyId, signs }) => signs && (arn === mention || keyId === mention));
    if (key === undefined) throw new GatewayError('NotFoundException', 400, `There is no key ${mention} that signs.`);
    return key;
  };
  const operations: Readonly<Record<string, (body: unknown) => unknown>> = {
    GetPublicKey(body) {
      const key = found(getSchema.parse(body).KeyId);
      return {
        KeyId: key.arn,
        KeySpec: 'ECC_NIST_P256',
        KeyUsage: 'SIGN_VERIFY',
        PublicKey: createPublicKey(privateKeyOf(key)).export({ type: 'spki', format: 'der' }).toString('base64'),
        SigningAlgorithms: [ALGORITHM],
      };
    },
    Sign(body) {
      const { KeyId, Message } = signSchema.parse(body);
      const key = found(KeyId);
      const message = Buffer.from(Message, 'base64');
      if (message.length > MOST_BYTES)
        throw new GatewayError('ValidationException', 400, `KMS signs at most ${MOST_BYTES} bytes.`);
      const signature = sign('sha256', message, privateKeyOf(key)).toString('base64');
      return { KeyId: key.arn, Signature: signature, SigningAlgorithm: ALGORITHM };
    },
  };
  return {
    async handle({ req, res, body }) {
      const operation = String(req.headers['x-amz-target']).split('.').at(-1) ?? '';
      try {
        const perform = operations[operation];
        if (perform === undefined)
          throw new GatewayError(
            'UnknownOperationException',
            400,
            `The one-machine runtime does not offer ${operation} of KMS.`,
          );
        answer(res, 200, perform(JSON.parse(body?.toString('utf8') ?? '{}')));
      } catch (error) {
        const code = error instanceof GatewayError ? error.code : 'ValidationException';
        answer(res, 400, { __type: code, message: error instanceof Error ? error.message : String(error) });
      }
    },
    async close() {},
  };
}

function answer(res: ServerResponse, status: number, content: unknown): void {
  res.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() });
  res.end(JSON.stringify(content));
}

/** A private key of this data folder, made when it is first asked for and readable by its owner alone. */
function storedKey(dataDir: string, keyId: string): KeyObject {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, `${keyId}.pem`);
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    writeFileSync(`${path}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  return createPrivateKey(readFileSync(path));
}
