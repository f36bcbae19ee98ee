import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Keys as an AWS SDK takes them. */
export interface IssuedCredentials {
  accessKeyId: string;
  secretAccessKey: string;
}

const fileSchema = z.strictObject({ secret: z.string().length(64), principals: z.array(z.string()) });

/** Letters and digits that AWS uses in access key ids. */
const KEY_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The access keys of all principals of one data folder. A key is derived from the principal and a secret of the
 * folder, so that keys handed out before a restart go on working, and only the list of principals needs keeping.
 */
export class Credentials {
  readonly #path: string;
  readonly #secret: Buffer;
  readonly #principals = new Map<string, { arn: string; secretAccessKey: string }>();

  /** @param dataDir folder of the gateway's own; made if missing, readable by its owner alone */
  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    this.#path = join(dataDir, 'credentials.json');
    const kept = readKept(this.#path);
    this.#secret = kept === undefined ? randomBytes(32) : Buffer.from(kept.secret, 'hex');
    for (const arn of kept?.principals ?? []) this.#derive(arn);
    if (kept === undefined) this.#keep();
  }

  /** The access key of a principal, the same at every call and after every restart. */
  issue(principalArn: string): IssuedCredentials {
    const known = [...this.#principals.values()].some(({ arn }) => arn === principalArn);
    const issued = this.#derive(principalArn);
    if (!known) this.#keep();
    return issued;
  }

  /** Who has an access key, and the secret that it signs with. */
  find(accessKeyId: string): { arn: string; secretAccessKey: string } | undefined {
    return this.#principals.get(accessKeyId);
  }

  #derive(arn: string): IssuedCredentials {
    const digest = (use: string) => createHmac('sha256', this.#secret).update(`${use}\n${arn}`).digest();
    const letters = [...digest('id').subarray(0, 16)].map((byte) => KEY_ALPHABET[byte % KEY_ALPHABET.length]);
    const accessKeyId = `AKIA${letters.join('')}`;
    const secretAccessKey = digest('secret').toString('base64').slice(0, 40);
    this.#principals.set(accessKeyId, { arn, secretAccessKey });
    return { accessKeyId, secretAccessKey };
  }

  /** Written beside and moved into place, so that a crash leaves the old file or the new one. */
  #keep(): void {
    const principals = [...this.#principals.values()].map(({ arn }) => arn);
    const text = JSON.stringify({ secret: this.#secret.toString('hex'), principals });
    const beside = `${this.#path}.new`;
    const file = openSync(beside, 'w', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, this.#path);
  }
}

function readKept(path: string): z.infer<typeof fileSchema> | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return fileSchema.parse(JSON.parse(text));
}
