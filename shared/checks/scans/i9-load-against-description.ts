import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import { figure, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import { toldTogether } from '../many-subjects.ts';
import { type DeclaredGoods, declaredGoods } from './declared-goods.ts';
import { declaredSize, namedSubject, scannedSubject } from './scan-view.ts';

interface Limits {
  even: number;
  poured: number;
  dense: number;
  solid: number;
  repeats: number;
  wall: number;
  pattern: number;
  hidden: number;
}

/** Poured, one substance all through. */
const POURED =
  /\b(in bulk|bulk|grains?|wheat|maize|corn|barley|soya?beans?|ore|sand|gravel|granul\w*|pellets|scrap|cement|clinker|coal|potash)\b/;
/** Packages of one kind, laid beside and upon one another. */
const PACKED = /\b(ctns?|cartons?|boxes|cases|bags?|sacks?|bales?|drums?|rolls?|reels?|ct|bx|bg|dr|cs)\b/;
/** Nothing alike: no evenness is to be expected. */
const MIXED =
  /\b(household|personal effects|removal|used|machine\w*|machinery|vehicles?|cars?|furniture|groupage|mixed|assorted|spare|parts|scrap|consolidat\w*)\b/;
const PALLETS = /\b(pal\w*|plts?|px|skids?|units?)\b/;
const WEAK = say`What a picture shows of the kind of goods is weak evidence: please verify.`;
const PLACES = { floor: say`floor`, roof: say`roof` };

export const i9LoadAgainstDescription = defineCheck({
  id: 'I9',
  version: 1,
  title: 'The load in the image is not like the goods described',
  severity: 'medium',
  lane: 'imaging',
  wrongBy:
    'Weak by nature: in published trials pictures told 51 % of 22 kinds of goods. Mixed packing, pallets counted as packages, bracing, cargo seen through cargo.',
  needs: 'a scan image of a loaded container, and a description of its goods',
  thresholds: {
    even: { usual: 0.45, unit: 'homogeneity, 0 to 1', says: 'below it a load of one kind is too uneven' },
    poured: { usual: 0.98, unit: 'homogeneity, 0 to 1', says: 'above it packages without any repetition look poured' },
    dense: { usual: 5.5, unit: 'attenuation', says: 'the load is so dense that packages hide one another' },
    solid: {
      usual: 0.42,
      unit: 'share of the rectangle around the load',
      says: 'below it packages of one kind are no packages',
    },
    repeats: { usual: 0.6, unit: 'likeness to itself, 0 to 1', says: 'goods described as poured look packed' },
    pattern: { usual: 0.5, unit: 'likeness to itself, 0 to 1', says: 'packages are seen to repeat' },
    wall: {
      usual: 0.8,
      unit: 'evenness, 0 to 1',
      says: 'an end that is filled is the same from floor to roof, as a wall is',
    },
    hidden: { usual: 0.4, unit: 'attenuation', says: 'floor or roof are denser than the rest of them' },
  },
  examine({ dossier }, limits) {
    const measured = scannedContainers(dossier).flatMap((one) => {
      const image = one.scan.images.find(({ reading }) => reading.measures.content !== null);
      return image === undefined ? [] : [{ one, image }];
    });
    if (measured.length === 0) return { notExamined: say`no scan image shows a container` };
    const found = measured.flatMap(({ one, image }) => [
      ...structure(one, image, limits),
      ...against(one, image, goodsOf(one, dossier), limits),
    ]);
    const described = measured.some(({ one }) => goodsOf(one, dossier).length > 0);
    const unseen = described ? undefined : say`no paper describes the goods: only floor, roof and ends were looked at`;
    return { found: toldTogether(found, 'loads'), ...(unseen && { unseen }) };
  },
});

function goodsOf({ declared }: ScannedContainers, dossier: Dossier): DeclaredGoods[] {
  return declaredGoods(dossier, new Set(declared.flatMap(({ lines }) => lines.map(({ value }) => value.number ?? ''))));
}

/** What stands in no description: mass in the floor or roof, and a wall before the wall. */
function structure(one: ScannedContainers, image: Filed<ScanImageReading>, limits: Limits): Discrepancy[] {
  const { scan } = one;
  const { hidden, endWalls, content } = image.reading.measures;
  const subject = scannedSubject(one);
  const named = namedSubject(subject);
  const size = declaredSize(one);
  if (size?.size.group === 'tank') return [];
  const found = hidden
    .filter(({ beyond }) => beyond > limits.hidden)
    .map(({ place, beyond }): Discrepancy => {
      const evidence = [
        scanEvidence(
          scan,
          image,
          'measures.hidden',
          say`Attenuation of the ${PLACES[place]} beyond the rest of it`,
          figure(beyond, 2, 2),
        ),
        registerEvidence(say`The ${PLACES[place]} of an empty container`, say`the same all along`),
      ];
      const message = say`Container ${named}: a part of the ${PLACES[place]} in scan ${scan.scanId} is denser than the rest of it by ${figure(beyond, 1, 1)} of attenuation, where boxes are the same all along. Something may be hidden there; a repair or a spill looks so, too: please verify.`;
      return { subject: `${subject} ${place}`, certainty: 'verify', evidence, message };
    });
  const wall = endWalls.find(({ evenness }) => evenness > limits.wall);
  if (wall === undefined || size === null || size.size.group === 'reefer' || content?.kind !== 'cargo') return found;
  const evidence = [
    size.evidence,
    scanEvidence(
      scan,
      image,
      'measures.endWalls',
      say`An end is filled up to the roof`,
      wall.side === 'left' ? say`left of the picture` : say`right of the picture`,
    ),
  ];
  const end = wall.side === 'left' ? say`the left end` : say`the right end`;
  const message = say`Container ${named}: ${end} in scan ${scan.scanId} is filled up to the roof, apart from the rest of the load, as a false wall is; cargo stacked up to the roof looks so, too: please verify.`;
  return [...found, { subject: `${subject} ${wall.side} end`, certainty: 'verify', evidence, message }];
}

function against(
  one: ScannedContainers,
  image: Filed<ScanImageReading>,
  goods: readonly DeclaredGoods[],
  limits: Limits,
): Discrepancy[] {
  const { load, packages } = image.reading.measures;
  const [first] = goods;
  if (load === null || first === undefined) return [];
  const { scan } = one;
  const subject = scannedSubject(one);
  const all = goods.map(({ words, packageType }) => `${words} ${packageType}`).join(' ');
  const even = Math.round(load.homogeneity * 100);
  const seen = (label: Phrase, value: Phrase) => scanEvidence(scan, image, 'measures.load', label, value);
  const tell = (says: Phrase, value: Phrase): Discrepancy => ({
    ...{
      subject,
      certainty: 'verify',
      evidence: [first.evidence, seen(say`The load in the image`, value)],
    },
    message: sentences(say`Container ${namedSubject(subject)}: ${says}.`, WEAK),
  });
  const declaredPackages = goods.reduce((sum, { packages: count }) => sum + (count ?? 0), 0);
  const counted = packages === null ? 0 : packages.columns * packages.rows;
  // Where a load hides its own packages, a pattern is one of its gaps.
  const repeats = packages !== null && packages.strength > limits.repeats && load.typical <= limits.dense;
  const patterned = packages !== null && packages.strength > limits.pattern;
  const several = one.declared.length > 1 || severalContainers(goods);
  const oneKind = new Set(goods.map(({ hsCode }) => hsCode.slice(0, 4)).filter(Boolean)).size <= 1;
  if (PACKED.test(all) && !patterned && load.homogeneity > limits.poured && load.typical <= limits.dense) {
    return [
      tell(
        say`the goods are described as packages, but the load in scan ${scan.scanId} is ${even} % even and repeats nowhere, as poured goods are`,
        say`${even} % even, no repetition`,
      ),
    ];
  }
  if (MIXED.test(all)) return [];
  if (POURED.test(all) && !PACKED.test(all) && (load.homogeneity < limits.even || repeats)) {
    return [
      tell(
        repeats
          ? say`the goods are described as poured, but the load in scan ${scan.scanId} is only ${even} % even and repeats like packages`
          : say`the goods are described as poured, but the load in scan ${scan.scanId} is only ${even} % even`,
        say`${even} % even`,
      ),
    ];
  }
  if (PACKED.test(all) && oneKind && !patterned && load.solidity < limits.solid) {
    const solid = Math.round(load.solidity * 100);
    return [
      tell(
        say`the goods are described as packages of one kind, but the load in scan ${scan.scanId} fills only ${solid} % of the rectangle around it, as machines and coils do`,
        say`fills ${solid} % of its rectangle`,
      ),
    ];
  }
  if (PACKED.test(all) && oneKind && load.homogeneity < limits.even) {
    return [
      tell(
        say`the goods are described as packages of one kind, but the load in scan ${scan.scanId} is only ${even} % even`,
        say`${even} % even`,
      ),
    ];
  }
  if (!several && !PALLETS.test(all) && declaredPackages > 0 && counted > 1.15 * declaredPackages) {
    return [
      tell(
        say`${declaredPackages} packages are declared, but ${counted} show from one side in scan ${scan.scanId}`,
        say`${counted} packages`,
      ),
    ];
  }
  if (oneKind && load.odd !== null && PACKED.test(all)) {
    return [
      tell(
        say`a part of the load in scan ${scan.scanId} is ${figure(load.odd, 1, 1)} times as dense as the rest, of goods described as of one kind`,
        say`${figure(load.odd, 1, 1)} times as dense`,
      ),
    ];
  }
  return [];
}

/** Goods of a consignment in many containers are not counted by one of them. */
function severalContainers(goods: readonly DeclaredGoods[]): boolean {
  return new Set(goods.map(({ evidence }) => evidence.documentId)).size > 1;
}
