import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const keysSchema = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.literal('RSA'), kid: z.string() })).min(1) }),
  cookies: z.array(z.string().min(32)).min(1),
});
/** What tokens and cookies are signed with. */
export type SigningKeys = z.infer<typeof keysSchema>;

/** The keys of a data folder, made at its first start and readable by its owner alone. */
export function signingKeys(path: string): SigningKeys {
  if (existsSync(path)) return keysSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(12).toString('base64url') };
  const keys = { jwks: { keys: [{ ...key, alg: 'RS256', use: 'sig' }] }, cookies: [randomBytes(32).toString('hex')] };
  writeFileSync(`${path}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return keysSchema.parse(keys);
}
