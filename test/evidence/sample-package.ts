import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { type AuditEvent, nextAuditEvent } from '../../shared/cases/audit-chain.ts';
import { MANIFEST, type Manifest, manifestText, SIGNATURE, TRAIL } from '../../shared/evidence/manifest.ts';

const AT = '2026-03-02T09:00:00.000Z';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const spki = publicKey.export({ type: 'spki', format: 'der' });

export const FINGERPRINT = createHash('sha256').update(spki).digest('hex');

export function trailOf(...actions: string[]): AuditEvent[] {
  const trail: AuditEvent[] = [];
  for (const action of actions) {
    const fact = { id: `${action}-${trail.length}`, at: AT, actor: 'officer-anna', action, detail: {} };
    trail.push(nextAuditEvent(trail.at(-1) ?? null, fact));
  }
  return trail;
}

/** A small package as it was signed, file by file. */
export function samplePackage(trail = trailOf('case opened', 'task decided')): Map<string, Buffer> {
  const files = new Map([
    ['originals/papers/d1-invoice.pdf', Buffer.from('%PDF-1.7 invoice')],
    ['readings/d1.json', Buffer.from('{"kind":"invoice"}')],
    ['empty.json', Buffer.alloc(0)],
    [TRAIL, Buffer.from(JSON.stringify(trail))],
  ]);
  const manifest: Manifest = {
    ...{ format: 'tidewaiter-evidence', version: '1', port: 'NLRTM', reference: 'C1', revision: 1 },
    ...{ disposition: 'held', madeAt: AT, madeBy: 'auditor-dana' },
    trail: { entries: trail.length, hash: trail.at(-1)?.hash ?? '' },
    files: [...files].map(([name, bytes]) => ({
      ...{ name, what: name === TRAIL ? 'record' : 'original', bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  return new Map([[MANIFEST, Buffer.from(manifestText(manifest))], [SIGNATURE, signatureOf(manifest)], ...files]);
}

export function signatureOf(manifest: Manifest): Buffer {
  const digest = createHash('sha256').update(manifestText(manifest)).digest();
  const signature = {
    ...{ algorithm: 'ECDSA_SHA_256', of: 'SHA-256 of manifest.json', keyId: 'key-1' },
    publicKey: spki.toString('base64'),
    signature: sign('sha256', digest, privateKey).toString('base64'),
  };
  return Buffer.from(JSON.stringify(signature));
}
