import { MOST_IMAGES_SOUGHT } from '../../dossier/case-identifiers.ts';
import type { DossierScan, Filed } from '../../dossier/dossier.ts';
import { scanSubject } from '../../dossier/identifiers.ts';
import { type Phrase, say } from '../../language/phrase.ts';
import { type Kinship, kinshipOf, portraitOf } from '../../scans/likeness/kinship.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck, type Sighting } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import { namedSubject } from './scan-view.ts';

/** Images of one band that are compared with one another within a case. */
const COMPARED = 25;

interface Seen {
  scan: DossierScan;
  subject: string;
  image: Filed<ScanImageReading>;
}

export const i7ClonedImage = defineCheck({
  id: 'I7',
  version: 2,
  title: 'A scan image is that of another container',
  severity: 'critical',
  lane: 'imaging',
  wrongBy: 'A scan filed twice under two ids, or under a container number that was read wrongly.',
  needs: 'a scan image, and the images of earlier cases',
  thresholds: {
    surely: { usual: 9, unit: 'standard deviations', says: 'the noise of two images agrees beyond any doubt' },
  },
  examine({ dossier, seenElsewhere }, { surely }) {
    const images: Seen[] = dossier.scans.flatMap((scan) =>
      scan.images.map((image) => ({ scan, subject: scanSubject(scan), image })),
    );
    if (images.length === 0) return { notExamined: say`no scan image was read` };
    const elsewhere = Map.groupBy(seenElsewhere, ({ kind, value }) => `${kind}#${value}`);
    const found = new Map<string, Discrepancy>();
    const earlier = new Map<string, Seen[]>();
    for (const [index, one] of images.entries()) {
      const keys = keysOf(one.image, index < MOST_IMAGES_SOUGHT);
      const discrepancy = withinCase(one, keys, earlier, surely) ?? inOtherCases(one, keys, elsewhere, surely);
      if (discrepancy && !found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
      for (const key of keys.filed) {
        const others = earlier.get(key) ?? [];
        if (others.length < COMPARED) earlier.set(key, [...others, one]);
      }
    }
    const unseen =
      images.length > MOST_IMAGES_SOUGHT
        ? say`of ${images.length} images all but the first ${MOST_IMAGES_SOUGHT} were looked up by their exact pixels only`
        : undefined;
    return { found: [...found.values()], ...(unseen && { unseen }) };
  },
});

interface Keys {
  filed: string[];
  sought: string[];
}

function keysOf({ reading }: Filed<ScanImageReading>, withBands: boolean): Keys {
  const { likeness, pixelSha256 } = reading.measures;
  const exact = `image-pixels#${pixelSha256}`;
  if (!withBands) return { filed: [exact], sought: [exact] };
  const filed = [exact, ...likeness.bands.map((band) => `image-band#${band}`)];
  return { filed, sought: [...filed, ...likeness.probes.map((band) => `image-band#${band}`)] };
}

function withinCase(one: Seen, { sought }: Keys, earlier: Map<string, Seen[]>, surely: number): Discrepancy | null {
  const others = new Set(sought.flatMap((key) => earlier.get(key) ?? []));
  for (const other of others) {
    if (other.scan === one.scan || other.subject === one.subject) continue;
    const exact = one.image.reading.measures.pixelSha256 === other.image.reading.measures.pixelSha256;
    const kinship = exact
      ? null
      : kinshipOf(portraitOf(one.image.reading.measures), portraitOf(other.image.reading.measures));
    if (exact || kinship) return discrepancyOf(one, kinship, surely, name(other), evidenceOf(other, kinship));
  }
  return null;
}

/**
 * Which of two cases holds the copy, the image does not tell, so a later sighting counts like an earlier one. The newest
 * sightings of each band are looked at, a bounded number.
 */
function inOtherCases(
  one: Seen,
  { sought }: Keys,
  elsewhere: ReadonlyMap<string, readonly Sighting[]>,
  surely: number,
): Discrepancy | null {
  const compared = new Set<string>();
  let alike: Discrepancy | null = null;
  for (const sighting of sought.flatMap((key) => elsewhere.get(key) ?? [])) {
    const { kind, about, caseId, seenAt, value, detail } = sighting;
    if (about === one.subject) continue;
    const there = say`Image of ${namedSubject(about)}, case ${caseId}, seen ${seenAt}`;
    if (kind === 'image-pixels') {
      return discrepancyOf(one, null, surely, elsewhereOf(about, caseId), registerEvidence(there, value));
    }
    const id = `${caseId} ${about} ${detail?.pixels ?? ''}`;
    if (compared.has(id) || detail?.hash === undefined) continue;
    compared.add(id);
    const { hash, noise = null, content = null } = detail;
    const kinship = kinshipOf(portraitOf(one.image.reading.measures), { hash, noise, content });
    if (!kinship) continue;
    const evidence = registerEvidence(say`${there}: hash`, hash);
    const found = discrepancyOf(one, kinship, surely, elsewhereOf(about, caseId), evidence);
    if (kinship.kind !== 'alike') return found;
    alike ??= found;
  }
  return alike;
}

/** `kinship` is null where the pixels are equal. */
function discrepancyOf(
  one: Seen,
  kinship: Kinship | null,
  surely: number,
  other: Phrase,
  evidence: Discrepancy['evidence'][number],
): Discrepancy {
  const common = { subject: subjectOf(one), evidence: [evidenceOf(one, kinship), evidence] };
  const image = say`The image of ${name(one)}`;
  if (kinship === null) {
    const message = say`${image} is the same, pixel for pixel, as that of ${other}.`;
    return { ...common, certainty: 'sure', severity: 'critical', message };
  }
  const { kind, bits, sigmas } = kinship;
  const noise = say`the noise of the exposure agrees ${sigmas.toFixed(0)} times beyond chance`;
  if (kind === 'copy') {
    const message = say`${image} was copied from the same exposure as that of ${other}: ${noise}, and ${bits} of 256 bits of their hashes differ.`;
    return { ...common, certainty: sigmas >= surely ? 'sure' : 'likely', severity: 'critical', message };
  }
  if (kind === 'edited') {
    const message = say`${image} has the exposure of that of ${other} but shows something else: ${noise}, while ${bits} of 256 bits of their hashes differ. One of the two may have been edited: please verify.`;
    return { ...common, certainty: 'verify', severity: 'critical', message };
  }
  const message = say`${image} looks all but the same as that of ${other} (${bits} of 256 bits of their hashes differ); whether it is one exposure cannot be told. Equal goods look alike: please verify.`;
  return { ...common, certainty: 'verify', severity: 'low', message };
}

function subjectOf({ scan, subject }: Seen): string {
  return subject.startsWith('scan ') ? subject : `${subject} (scan ${scan.scanId})`;
}

function name({ scan, subject }: Seen): Phrase {
  return subject.startsWith('scan ') ? namedSubject(subject) : say`container ${subject} (scan ${scan.scanId})`;
}

function elsewhereOf(about: string, caseId: string): Phrase {
  return say`${namedSubject(about)} in case ${caseId}`;
}

function evidenceOf({ scan, image, subject }: Seen, kinship: Kinship | null) {
  const { pixelSha256, likeness } = image.reading.measures;
  return kinship === null
    ? scanEvidence(
        scan,
        image,
        'measures.pixelSha256',
        say`SHA-256 of the pixels, ${namedSubject(subject)}`,
        pixelSha256,
      )
    : scanEvidence(
        scan,
        image,
        'measures.likeness.hash',
        say`Hash of the image, ${namedSubject(subject)}`,
        likeness.hash,
      );
}
