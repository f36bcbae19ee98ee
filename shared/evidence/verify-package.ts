import { createHash, createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { auditEventSchema, firstBreak } from '../cases/audit-chain.ts';
import { MANIFEST, type Manifest, manifestSchema, SIGNATURE, signatureSchema, TRAIL } from './manifest.ts';

/** A package as it was opened: what is small whole, of everything else the hash. */
export interface OpenedPackage {
  /** manifest.json, signature.json and trail.json, as far as they are there. */
  whole: ReadonlyMap<string, Uint8Array>;
  /** Every file but manifest and signature. */
  files: ReadonlyMap<string, { bytes: number; sha256: string }>;
  /** Names that stood there more than once. */
  repeated: readonly string[];
}

export interface PackageProblem {
  code: `package.${'manifest' | 'signature' | 'key' | 'missing' | 'changed' | 'unlisted' | 'repeated' | 'trail'}`;
  message: string;
}

export interface Verdict {
  /** None: the package is as it was signed. */
  problems: PackageProblem[];
  manifest: Manifest | null;
  /** SHA-256 of the key that signed it, 64 hexadecimal digits; null where the signature can't be read. */
  fingerprint: string | null;
}

/**
 * Whether a package is whole and as it was signed: signature, every file's hash, nothing added, and the trail's chain.
 * That the key is the agency's only `trusted` can tell, its SHA-256 in hexadecimal, which comes another way than the package.
 */
export function verifyPackage(opened: OpenedPackage, trusted?: string): Verdict {
  const problems: PackageProblem[] = [];
  const add = (code: PackageProblem['code'], message: string) => problems.push({ code, message });
  for (const name of opened.repeated) add('package.repeated', `${name} is in the package more than once`);
  const bytes = opened.whole.get(MANIFEST);
  const manifest = bytes === undefined ? null : (manifestSchema.safeParse(jsonOf(bytes)).data ?? null);
  if (manifest === null) add('package.manifest', `${MANIFEST} is missing, or is none that this version knows`);
  const fingerprint = checkSignature(opened, bytes, trusted, add);
  if (manifest !== null) {
    checkFiles(opened, manifest, add);
    checkTrail(opened.whole.get(TRAIL), manifest, add);
  }
  return { problems, manifest, fingerprint };
}

type Add = (code: PackageProblem['code'], message: string) => void;

function checkSignature(
  { whole }: OpenedPackage,
  manifest: Uint8Array | undefined,
  trusted: string | undefined,
  add: Add,
): string | null {
  const bytes = whole.get(SIGNATURE);
  const signature = bytes === undefined ? undefined : signatureSchema.safeParse(jsonOf(bytes)).data;
  if (signature === undefined) {
    add('package.signature', `${SIGNATURE} is missing, or is none that this version knows`);
    return null;
  }
  const key = Buffer.from(signature.publicKey, 'base64');
  const fingerprint = createHash('sha256').update(key).digest('hex');
  if (trusted !== undefined && trusted.toLowerCase() !== fingerprint)
    add('package.key', `it was signed with the key ${fingerprint}, not with the one that you trust`);
  if (manifest !== undefined && !isSignedBy(key, manifest, Buffer.from(signature.signature, 'base64')))
    add('package.signature', `the signature is not one of this ${MANIFEST}: one of them was changed`);
  return fingerprint;
}

function isSignedBy(key: Buffer, signed: Uint8Array, signature: Buffer): boolean {
  try {
    const publicKey = createPublicKey({ key, format: 'der', type: 'spki' });
    return (
      publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1' &&
      verify('sha256', createHash('sha256').update(signed).digest(), publicKey, signature)
    );
  } catch {
    // Not a key, or not a signature.
    return false;
  }
}

function checkFiles({ files }: OpenedPackage, manifest: Manifest, add: Add): void {
  const listed = new Set(manifest.files.map(({ name }) => name));
  for (const { name, bytes, sha256 } of manifest.files) {
    const found = files.get(name);
    if (found === undefined) add('package.missing', `${name} is missing`);
    else if (found.sha256 !== sha256 || found.bytes !== bytes) add('package.changed', `${name} was changed`);
  }
  for (const name of files.keys()) if (!listed.has(name)) add('package.unlisted', `${name} was added`);
}

function checkTrail(bytes: Uint8Array | undefined, { trail, port, reference }: Manifest, add: Add): void {
  const events = bytes === undefined ? undefined : z.array(auditEventSchema).safeParse(jsonOf(bytes)).data;
  if (events === undefined) {
    add('package.trail', `${TRAIL} is missing, or is no trail`);
    return;
  }
  const broken = firstBreak(events);
  if (broken !== null) add('package.trail', `the trail of ${port}/${reference} breaks at entry ${broken}`);
  if (events.length !== trail.entries || events.at(-1)?.hash !== trail.hash)
    add('package.trail', `the trail does not end where ${MANIFEST} says`);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
