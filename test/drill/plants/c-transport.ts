import { containerNumber } from '../../../events/generator/check-digits.ts';
import { firstOf, paperIn, papersIn, reportsIn, transportIn } from '../papers/draft.ts';
import { stowFields } from '../papers/reports.ts';
import { tenths } from '../truth/draw-truth.ts';
import { both, earlier, one, type Plant } from './plant.ts';

export const transportPlants: readonly Plant[] = [
  ...one('C1', 'plain', { papers: ['manifest', 'bill-of-lading'], containers: 2 }, (draft, { draw }) => {
    const added = containerNumber('TWTU', draw.digits(6));
    const container = firstOf(firstOf(paperIn(draft, 'bill-of-lading').fields.consignments).containers);
    const before = container.number ?? '';
    container.number = added;
    return { subject: added, changed: `${added} on the bill in place of ${before}` };
  }),
  ...one('C1', 'subtle', { papers: ['manifest'], reports: ['stow'], containers: 3 }, (draft) => {
    const [plan] = reportsIn(draft, 'BAPLIE');
    const dropped = plan?.fields.containers.pop();
    return { subject: dropped?.number ?? '', changed: `${dropped?.number} is not in the stow plan` };
  }),
  ...both('C2', {}, (draft, { draw, difficulty }) => {
    const number = firstOf(draft.truth.containers).box.number;
    const digit = (Number(number.at(-1)) + draw.int(1, 8)) % 10;
    const place = 4 + draw.int(0, 5);
    const changed =
      difficulty === 'plain'
        ? number.slice(0, -1) + String(digit)
        : number.slice(0, place) + String((Number(number[place]) + 3) % 10) + number.slice(place + 1);
    renumber(draft, number, changed);
    return { subject: changed, changed: `${changed} for ${number} on the papers` };
  }),
  ...both('C3', { papers: ['manifest', 'bill-of-lading'], medium: 'text-layer' }, (draft, { difficulty }) => {
    const container = firstOf(firstOf(paperIn(draft, 'bill-of-lading').fields.consignments).containers);
    const before = container.sizeType ?? '';
    container.sizeType =
      difficulty === 'plain'
        ? before.startsWith('2')
          ? '45G1'
          : '22G1'
        : `${before.slice(0, 2)}${before[2] === 'R' ? 'G1' : 'R1'}`;
    return { subject: container.number ?? '', changed: `${container.sizeType} on the bill, ${before} elsewhere` };
  }),
  ...both(
    'C4',
    { papers: ['manifest', 'bill-of-lading'] },
    (draft, { past, draw, difficulty }) => {
      const days = difficulty === 'plain' ? 4 : 12;
      const other = earlier(
        past,
        draw,
        (one) =>
          one.truth.vessel !== draft.truth.vessel &&
          Math.abs(Date.parse(one.truth.onBoard) - Date.parse(draft.truth.onBoard)) < days * 86_400_000,
      );
      if (other === null) return null;
      const theirs = firstOf(other.truth.containers).box.number;
      const number = firstOf(draft.truth.containers).box.number;
      renumber(draft, number, theirs, true);
      return { subject: theirs, changed: `${theirs} sails on another ship in ${other.truth.reference}` };
    },
    60,
  ),
  ...both('C5', { papers: ['manifest', 'bill-of-lading'], medium: 'text-layer' }, (draft, { difficulty }) => {
    const master = paperIn(draft, 'bill-of-lading');
    master.fields.form = 'master';
    const house = paperIn(draft, 'manifest');
    house.fields.form = 'house';
    for (const consignment of house.fields.consignments) {
      consignment.masterBill = consignment.billOfLading;
      consignment.billOfLading = `H${consignment.billOfLading}`;
    }
    const share = difficulty === 'plain' ? 1.25 : 1.05;
    for (const goods of firstOf(master.fields.consignments).goods) {
      goods.grossKg = tenths((goods.grossKg ?? 0) * share);
    }
    for (const container of firstOf(master.fields.consignments).containers) {
      if (container.grossKg !== null) container.grossKg = tenths(container.grossKg * share);
    }
    return { subject: '', changed: `the master's gross weight is ${share} times that of its house bill` };
  }),
  ...one('C6', 'plain', { reports: ['gate-loading'] }, (draft) => {
    const [gate] = reportsIn(draft, 'CODECO');
    const box = firstOf(gate?.fields.containers ?? []);
    box.empty = true;
    box.grossKg = null;
    return { subject: box.number ?? '', changed: 'empty at the gate, full on the papers' };
  }),
  ...one('C6', 'subtle', { reports: ['discharged'] }, (draft) => {
    const [report] = reportsIn(draft, 'COARRI').slice(-1);
    const box = firstOf(report?.fields.containers ?? []);
    box.empty = true;
    return { subject: box.number ?? '', changed: 'discharged as empty, full on the papers' };
  }),
  ...one(
    'C7',
    'plain',
    { goods: ({ setPointC }) => setPointC !== null && setPointC < 0, reports: ['stow'] },
    (draft) => {
      for (const { fields } of papersIn(draft, 'equipment-report'))
        for (const box of fields.containers) box.setPointC = null;
      return { subject: firstOf(draft.truth.containers).box.number, changed: 'frozen goods without a set point' };
    },
  ),
  ...one(
    'C7',
    'subtle',
    {
      goods: ({ setPointC, line }) => setPointC === null && ['metal', 'building', 'furniture'].includes(line),
      reports: ['stow'],
    },
    (draft) => {
      for (const stowed of draft.truth.containers)
        Object.assign(stowed, { setPointC: -18, box: { ...stowed.box, sizeType: '45R1' } });
      for (const report of reportsIn(draft, 'BAPLIE')) report.fields = stowFields(draft.truth);
      for (const { fields } of transportIn(draft))
        for (const { containers } of fields.consignments) for (const one of containers) one.sizeType = '45R1';
      for (const { fields } of papersIn(draft, 'equipment-report'))
        for (const one of fields.containers) Object.assign(one, { sizeType: '45R1', setPointC: -18 });
      return { subject: firstOf(draft.truth.containers).box.number, changed: 'dry goods in a reefer set to -18' };
    },
  ),
];

/** Puts another number in place of a container's on all papers; the camera and the terminal go on reading the true one. */
export function renumber(draft: Parameters<typeof transportIn>[0], from: string, to: string, atTerminal = false): void {
  const swap = (number: string | null) => (number === from ? to : number);
  for (const paper of draft.papers) {
    if (paper.kind === 'manifest' || paper.kind === 'bill-of-lading') {
      for (const { containers } of paper.fields.consignments)
        for (const one of containers) one.number = swap(one.number);
    } else if (paper.kind === 'invoice' || paper.kind === 'packing-list') {
      paper.fields.containers = paper.fields.containers.map((number) => (number === from ? to : number));
    } else if (paper.kind === 'dangerous-goods' || (paper.kind === 'equipment-report' && atTerminal)) {
      for (const one of paper.fields.containers) one.number = swap(one.number);
    }
  }
  if (atTerminal)
    for (const { record } of draft.scans) for (const one of record.containers) if (one.number === from) one.number = to;
}
