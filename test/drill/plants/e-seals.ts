import { firstOf, paperIn, papersIn, reportsIn, transportIn } from '../papers/draft.ts';
import { both, earlier, one, type Plant } from './plant.ts';

export const sealPlants: readonly Plant[] = [
  ...both(
    'E1',
    { papers: ['manifest', 'bill-of-lading'], medium: 'text-layer' },
    (draft, { draw, difficulty, world }) => {
      const container = firstOf(firstOf(paperIn(draft, 'bill-of-lading').fields.consignments).containers);
      const before = firstOf(container.seals);
      const place = before.length - draw.int(1, 3);
      const other = before[place] === '4' ? '7' : '4';
      container.seals = [
        difficulty === 'plain'
          ? world.newSeal(draw).replace('SWL', 'KQN')
          : before.slice(0, place) + other + before.slice(place + 1),
      ];
      return {
        subject: container.number ?? '',
        changed: `seal ${container.seals[0]} on the bill, ${before} elsewhere`,
      };
    },
  ),
  ...one('E2', 'plain', { containers: 1 }, (draft) => {
    unseal(draft, firstOf(draft.truth.containers).box.number);
    return { subject: firstOf(draft.truth.containers).box.number, changed: 'no seal anywhere' };
  }),
  ...one('E2', 'subtle', { containers: 3 }, (draft) => {
    const { number } = draft.truth.containers[1]?.box ?? firstOf(draft.truth.containers).box;
    unseal(draft, number);
    return { subject: number, changed: 'one of three containers without a seal' };
  }),
  ...both(
    'E3',
    {},
    (draft, { past, draw, difficulty }) => {
      const other = earlier(
        past,
        draw,
        ({ truth }) =>
          firstOf(truth.containers).seals.length > 0 &&
          truth.containers[0]?.box.number !== draft.truth.containers[0]?.box.number,
      );
      const seal = other?.truth.containers[0]?.seals[0];
      const mine = firstOf(draft.truth.containers);
      const before = mine.seals[0];
      if (other == null || seal === undefined || before === undefined) return null;
      const printed = difficulty === 'plain' ? seal : `${seal.slice(0, 3)} ${seal.slice(3)}`;
      reseal(draft, before, printed);
      return { subject: seal, changed: `seal ${seal} of ${other.truth.reference} on another container` };
    },
    40,
  ),
  ...one(
    'E4',
    'plain',
    { papers: ['manifest'], reports: ['gate-loading', 'loaded', 'discharged', 'gate-here'], medium: 'structured' },
    (draft, { draw, world }) => {
      const changed = world.newSeal(draw);
      const { number } = firstOf(draft.truth.containers).box;
      for (const { fields } of [
        ...reportsIn(draft, 'COARRI').filter((one) => one.file.includes('discharged')),
        ...reportsIn(draft, 'CODECO').filter((one) => one.file.includes('out')),
      ]) {
        for (const box of fields.containers) if (box.number === number) box.seals = [changed];
      }
      for (const { record } of draft.scans)
        for (const mark of record.marks) if (record.containers[0]?.number === number) mark.note = changed;
      return { subject: number, changed: `seal ${changed} from discharge on` };
    },
  ),
  ...one(
    'E4',
    'subtle',
    { papers: ['manifest'], reports: ['gate-loading', 'gate-here'], medium: 'structured' },
    (draft, { draw, world }) => {
      const changed = world.newSeal(draw);
      const { number } = firstOf(draft.truth.containers).box;
      for (const { fields } of reportsIn(draft, 'CODECO').filter((one) => one.file.includes('out')))
        for (const box of fields.containers) if (box.number === number) box.seals = [changed];
      return { subject: number, changed: `seal ${changed} at the gate out` };
    },
  ),
];

function unseal(draft: Parameters<typeof transportIn>[0], number: string): void {
  for (const { fields } of transportIn(draft))
    for (const { containers } of fields.consignments)
      for (const one of containers) if (one.number === number) one.seals = [];
  for (const paper of draft.papers) {
    if (paper.kind !== 'equipment-report' && paper.kind !== 'dangerous-goods') continue;
    for (const one of paper.fields.containers) if (one.number === number) one.seals = [];
  }
  for (const { record } of draft.scans) if (record.containers[0]?.number === number) record.marks = [];
}

function reseal(draft: Parameters<typeof transportIn>[0], from: string, to: string): void {
  const swap = (seals: string[]) => seals.map((seal) => (seal === from ? to : seal));
  for (const { fields } of transportIn(draft))
    for (const { containers } of fields.consignments) for (const one of containers) one.seals = swap(one.seals);
  for (const { fields } of papersIn(draft, 'equipment-report'))
    for (const one of fields.containers) one.seals = swap(one.seals);
  for (const { fields } of papersIn(draft, 'dangerous-goods'))
    for (const one of fields.containers) one.seals = swap(one.seals);
  for (const { record } of draft.scans) for (const mark of record.marks) if (mark.note === from) mark.note = to;
}
