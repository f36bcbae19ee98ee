import { containerNumber } from '../../../events/generator/check-digits.ts';
import { type Draft, type DraftScan, firstOf } from '../papers/draft.ts';
import { cargoOf, type Tampering } from '../scans/scene.ts';
import { both, earlier, one, type Plant, type Planting } from './plant.ts';

export const scanPlants: readonly Plant[] = [
  ...one('I1', 'plain', { scans: true }, (draft, { draw }) => {
    const read = firstOf(firstOf(draft.scans).record.containers);
    const before = read.number;
    read.number = containerNumber('TDWU', draw.digits(6));
    return { subject: read.number, changed: `${read.number} at the scanner, ${before} on the papers` };
  }),
  ...one('I1', 'subtle', { scans: true }, (draft, { draw }) => {
    // A neighbour in the owner's series: two digits off, and valid.
    const read = firstOf(firstOf(draft.scans).record.containers);
    const before = read.number;
    read.number = containerNumber(
      before.slice(0, 4),
      String(Number(before.slice(4, 10)) + draw.int(2, 60)).padStart(6, '0'),
    );
    return { subject: read.number, changed: `${read.number} at the scanner, ${before} on the papers` };
  }),
  ...both('I2', { scans: true }, (draft, { difficulty }) => {
    const { record, scanId } = firstOf(draft.scans);
    const shift = difficulty === 'plain' ? -3 * 86_400_000 : -100 * 60_000;
    if (record.gate === null) return null;
    record.startedAt = new Date(Date.parse(record.gate.inAt) + shift).toISOString();
    record.endedAt = new Date(Date.parse(record.startedAt) + 20_000).toISOString();
    return { subject: scanId, changed: `scanned ${-shift / 60_000} minutes before it came in` };
  }),
  ...one('I3', 'plain', { scans: true }, (draft) => {
    const { record, scanId } = firstOf(draft.scans);
    record.scanner.id = 'NLRTM-X7';
    return { subject: scanId, changed: 'scanner NLRTM-X7, which nobody knows' };
  }),
  ...one('I3', 'subtle', { scans: true }, (draft) => {
    const { record, scanId } = firstOf(draft.scans);
    record.site = 'waalhaven';
    return { subject: scanId, changed: 'a known scanner at another site' };
  }),
  ...both('I4', { scans: true, empty: true }, (draft, { difficulty }) => {
    const scan = draft.scans.find(({ record }) => record.declared === 'empty');
    if (scan?.scene == null) return null;
    const kg = difficulty === 'plain' ? 6000 : 700;
    const { spec } = scan.scene;
    spec.cargo =
      difficulty === 'plain'
        ? cargoOf('cartons', kg, 18, spec.sizeType)
        : { kind: 'few-packages', kg, height: 1.1, lengthShare: 1 };
    return { subject: containerAt(scan), changed: `${kg} kg in a container declared empty` };
  }),
  ...one('I5', 'plain', { scans: true, containers: 1, goods: ({ density }) => density[0] > 200 }, (draft) => {
    const scan = firstOf(draft.scans);
    if (scan.scene === null) return null;
    scan.scene.spec.cargo = null;
    return { subject: containerAt(scan), changed: 'nothing in a container declared full' };
  }),
  ...one('I5', 'subtle', { scans: true, containers: 1, goods: ({ density }) => density[0] > 200 }, (draft) => {
    const scan = firstOf(draft.scans);
    if (scan.scene === null) return null;
    scan.scene.spec.cargo = { kind: 'few-packages', kg: 350, height: 0.9, lengthShare: 1 };
    return { subject: containerAt(scan), changed: '350 kg in a container declared full' };
  }),
  ...both(
    'I6',
    { scans: true, containers: 1, goods: ({ density }) => density[0] > 130 && density[1] < 420 },
    (draft, { draw, difficulty }) => {
      const scan = firstOf(draft.scans);
      if (scan.scene?.spec.cargo == null) return null;
      const more = difficulty === 'plain' ? draw.between(1.9, 2.3) : draw.between(1.4, 1.5);
      const { cargo } = scan.scene.spec;
      const factor = cargo.kg * more < 19_000 ? more : 1 / more;
      scan.scene.spec.cargo = { ...cargo, kg: cargo.kg * factor };
      return { subject: containerAt(scan), changed: `${factor.toFixed(2)} times the declared mass in the image` };
    },
  ),
  ...one('I7', 'plain', { scans: true }, (draft, planting) => clone(draft, planting, null), 30),
  ...one('I7', 'subtle', { scans: true }, (draft, planting) => clone(draft, planting, 'cut at the edge'), 30),
  ...one('I8', 'plain', { scans: true }, (draft) => {
    const scan = firstOf(draft.scans);
    if (scan.scene === null) return null;
    scan.scene.tampered = 'cropped';
    return { subject: scan.scanId, changed: 'the image is cropped to 72 % of its length' };
  }),
  ...one('I8', 'subtle', { scans: true }, (draft) => {
    const scan = firstOf(draft.scans);
    if (scan.scene === null) return null;
    scan.scene.tampered = 'brightened';
    return { subject: scan.scanId, changed: 'the image is brighter than the levels of its record' };
  }),
  ...both(
    'I9',
    { scans: true, containers: 1, goods: ({ load, line }) => load === 'cartons' && line !== 'metal' },
    (draft, { difficulty }) => {
      const scan = firstOf(draft.scans);
      if (scan.scene?.spec.cargo == null) return null;
      const kind = difficulty === 'plain' ? ('bulk' as const) : ('machinery' as const);
      scan.scene.spec.cargo = { ...scan.scene.spec.cargo, kind, height: 1.9 };
      return { subject: containerAt(scan), changed: `${kind} in the image for cartons on the papers` };
    },
  ),
  ...one('I10', 'plain', { scans: true }, (draft) => {
    const { record, scanId } = firstOf(draft.scans);
    record.verdict = 'suspicious';
    record.marks.push({
      image: 'image.tif',
      box: [0.4, 0.4, 0.1, 0.1],
      label: 'anomaly',
      note: 'dense block behind the cargo',
    });
    return { subject: scanId, changed: 'marked suspicious, never looked at again' };
  }),
  ...one('I10', 'subtle', { scans: true }, (draft) => {
    const { record, scanId } = firstOf(draft.scans);
    record.marks.push({ image: 'image.tif', box: [0.4, 0.4, 0.1, 0.1], label: 'suspicious', note: null });
    record.verdict = 'clear';
    return { subject: scanId, changed: 'a region marked suspicious, the verdict clear' };
  }),
  ...one('I11', 'plain', { scans: true }, (draft) => {
    const { record, scanId } = firstOf(draft.scans);
    record.portal = { gammaCps: 460, neutronCps: 31, backgroundCps: 400, alarm: 'neutron', durationS: 22 };
    return { subject: scanId, changed: 'a neutron alarm' };
  }),
  ...one('I11', 'subtle', { scans: true, goods: ({ radioactive }) => !radioactive }, (draft) => {
    const { record, scanId } = firstOf(draft.scans);
    record.portal = { gammaCps: 1120, neutronCps: 0.5, backgroundCps: 400, alarm: 'gamma', durationS: 22 };
    return { subject: scanId, changed: 'a gamma alarm with goods that do not radiate' };
  }),
  ...both('I12', { scans: true }, (draft, { difficulty }) => {
    const scan = difficulty === 'plain' ? firstOf(draft.scans) : draft.scans.at(-1);
    if (scan === undefined) return null;
    scan.record.portal = null;
    return { subject: scan.scanId, changed: 'no portal record' };
  }),
];

function containerAt({ record }: DraftScan): string {
  return firstOf(record.containers).number;
}

/** The image of an earlier case's loaded container in place of one's own. */
function clone(draft: Draft, { past, draw }: Planting, tampered: Tampering | null) {
  const fits = (one: Draft) => one.scans.some(({ scene }) => scene?.spec.cargo != null && scene.tampered === null);
  const other = earlier(past, draw, fits);
  const theirs = other?.scans.find(({ scene }) => scene?.spec.cargo != null);
  const scan = firstOf(draft.scans);
  if (theirs?.scene == null || scan.scene === null || theirs.scene.tampered !== null) return null;
  scan.scene = { ...theirs.scene, tampered };
  return {
    subject: containerAt(scan),
    changed: `the image of ${containerAt(theirs)} in ${other?.truth.reference}${tampered === null ? '' : `, ${tampered}`}`,
  };
}
