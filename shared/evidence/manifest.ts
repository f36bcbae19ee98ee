import * as z from 'zod';
import { dispositionSchema } from '../cases/decision.ts';

/** A name inside a package: forward slashes, nothing that leads out of it or that a file system reads in its own way. */
export const packageNameSchema = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9][^/\\\p{Cc}]*(\/[^/\\\p{Cc}.][^/\\\p{Cc}]*)*$/u, 'a relative name with forward slashes');

export const packageFileSchema = z.strictObject({
  name: packageNameSchema,
  what: z.enum(['original', 'reading', 'record', 'report']).describe('record: what the system wrote on the case'),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PackageFile = z.infer<typeof packageFileSchema>;

/** What an evidence package holds. It is signed, and names every other file by its hash: so the signature covers all. */
export const manifestSchema = z.strictObject({
  format: z.literal('tidewaiter-evidence'),
  version: z.literal('1'),
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  disposition: dispositionSchema.nullable().describe('null where the case was not closed'),
  madeAt: z.iso.datetime(),
  madeBy: z.string(),
  trail: z.strictObject({ entries: z.int().min(1), hash: z.string() }).describe('of the last entry in trail.json'),
  files: z.array(packageFileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const signatureSchema = z.strictObject({
  algorithm: z.literal('ECDSA_SHA_256').describe('on the curve P-256, DER'),
  of: z.literal('SHA-256 of manifest.json').describe('its 32 bytes: what is signed is short'),
  keyId: z.string(),
  publicKey: z.base64().describe('SubjectPublicKeyInfo, DER'),
  signature: z.base64(),
});
export type Signature = z.infer<typeof signatureSchema>;

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
export const TRAIL = 'trail.json';

/** The bytes that are signed. Files are named in order, so that the same package has the same manifest. */
export function manifestText(manifest: Manifest): string {
  const files = manifest.files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ ...manifest, files }, null, 2)}\n`;
}

/** A file's name as a part of a package's name: what can't stand there is written as `_`, and long names are cut. */
export function packagePart(file: string): string {
  const plain = file.replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').replace(/^[^\p{L}\p{N}]+/u, '_');
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(plain)?.[0] ?? '';
  return `${[...plain.slice(0, plain.length - ending.length)].slice(0, 120).join('')}${ending}` || '_';
}
