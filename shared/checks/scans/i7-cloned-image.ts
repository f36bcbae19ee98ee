import type { DossierScan, Filed } from '../../dossier/dossier.ts';
import { scanSubject } from '../../dossier/identifiers.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import type { Check, Discrepancy, Sighting } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';

/** Bits of 64 by which perceptual hashes of one picture differ after re-encoding or a change of contrast. */
const NEAR_BITS = 3;
/** Images of near-empty containers all look alike, so likeness says nothing there. */
const NEAR_EMPTY_FILL_SHARE = 0.1;

interface Seen {
  scan: DossierScan;
  subject: string;
  image: Filed<ScanImageReading>;
}

export const i7ClonedImage: Check = {
  id: 'I7',
  version: 1,
  title: 'A scan image is that of another container',
  severity: 'critical',
  lane: 'imaging',
  wrongBy: 'Images of empty containers, which look alike; a scan filed twice under two ids.',
  needs: 'a scan image, and the images of earlier cases',
  examine({ dossier, seenElsewhere }) {
    const images: Seen[] = dossier.scans.flatMap((scan) =>
      scan.images.map((image) => ({ scan, subject: scanSubject(scan), image })),
    );
    if (images.length === 0) return { notExamined: 'no scan image was read' };
    const found = new Map<string, Discrepancy>();
    for (const [index, one] of images.entries()) {
      const others = images.slice(0, index).filter(({ scan, subject }) => scan !== one.scan && subject !== one.subject);
      const discrepancy =
        others.map((other) => compare(one, other)).find((it) => it !== null) ?? seenBefore(one, seenElsewhere);
      if (discrepancy && !found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
    }
    return { found: [...found.values()] };
  },
};

function compare(one: Seen, other: Seen): Discrepancy | null {
  const a = one.image.reading.measures;
  const b = other.image.reading.measures;
  const exact = a.pixelSha256 === b.pixelSha256;
  const bits = bitsApart(a.perceptualHash, b.perceptualHash);
  if (!exact && bits > NEAR_BITS) return null;
  const nearEmpty = !exact && Math.max(a.fillShare, b.fillShare) < NEAR_EMPTY_FILL_SHARE;
  const how = exact ? 'the same, pixel for pixel, as' : `all but the same (${bits} of 64 bits of its hash differ) as`;
  const note = nearEmpty ? ' Both show hardly any cargo, and empty containers look alike: please verify.' : '';
  return {
    subject: subjectOf(one),
    certainty: exact ? 'sure' : nearEmpty ? 'verify' : 'likely',
    severity: nearEmpty ? 'low' : 'critical',
    evidence: [evidenceOf(one, exact), evidenceOf(other, exact)],
    message: `The image of ${name(one)} is ${how} that of ${name(other)}.${note}`,
  };
}

/**
 * In other cases only exact equality is looked up: the pixels, or the whole perceptual hash. Which of two cases holds the
 * copy, the image does not tell, so a later sighting counts like an earlier one.
 */
function seenBefore(one: Seen, sightings: readonly Sighting[]): Discrepancy | null {
  const { pixelSha256, perceptualHash, fillShare } = one.image.reading.measures;
  const elsewhere = (kind: Sighting['kind'], value: string) =>
    sightings.find((it) => it.kind === kind && it.value === value && it.about !== one.subject);
  const same = elsewhere('image-pixels', pixelSha256);
  const like = fillShare < NEAR_EMPTY_FILL_SHARE ? undefined : elsewhere('image', perceptualHash);
  const sighting = same ?? like;
  if (sighting === undefined) return null;
  const exact = same !== undefined;
  const note = exact ? '' : ' Its hash is equal, its pixels may not be: please verify.';
  return {
    subject: subjectOf(one),
    certainty: exact ? 'sure' : 'verify',
    severity: 'critical',
    evidence: [
      evidenceOf(one, exact),
      registerEvidence(`Image of ${sighting.about}, case ${sighting.caseId}, seen ${sighting.seenAt}`, sighting.value),
    ],
    message: `The image of ${name(one)} is ${exact ? 'the same, pixel for pixel, as' : 'all but the same as'} that of ${sighting.about} in case ${sighting.caseId}.${note}`,
  };
}

function subjectOf({ scan, subject }: Seen): string {
  return subject.startsWith('scan ') ? subject : `${subject} (scan ${scan.scanId})`;
}

function name(seen: Seen): string {
  return seen.subject.startsWith('scan ') ? seen.subject : `container ${subjectOf(seen)}`;
}

function evidenceOf({ scan, image, subject }: Seen, exact: boolean) {
  const { pixelSha256, perceptualHash } = image.reading.measures;
  return exact
    ? scanEvidence(scan, image, 'measures.pixelSha256', `SHA-256 of the pixels, ${subject}`, pixelSha256)
    : scanEvidence(scan, image, 'measures.perceptualHash', `Perceptual hash, ${subject}`, perceptualHash);
}

function bitsApart(a: string, b: string): number {
  let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count++;
  return count;
}
