import { type Draft, firstOf, papersIn, transportIn } from '../papers/draft.ts';
import { both, one, type Plant } from './plant.ts';

/** Codes that a shipper slips to, beside the true one: the neighbour that bears less duty, or the wrong fibre. The words of the goods tell which is right. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ '610910': '610990', '620342': '620343', '640399': '640299', '847130': '847150', '940360': '940370' },
  ...{ '852872': '852859', '090111': '090121', '841510': '841590', '630260': '630291', '020230': '020220' },
  ...{ '401110': '401120', '300490': '300390' },
};
/** Of earlier editions, no longer in force in HS 2022. */
const WITHDRAWN = ['851712', '852580', '854140', '940540', '150910', '382490', '903010'];

/** What goods with these UN numbers are called where the number is left out. */
const HARMFUL: Readonly<Record<string, string>> = {
  ...{ '3480': 'Lithium ion batteries', '1263': 'Paint, flammable liquid', '1266': 'Eau de parfum, flammable liquid' },
};

export const classificationPlants: readonly Plant[] = [
  ...both('F1', { lines: 1 }, (draft, { draw, difficulty }) => {
    const { kind } = firstOf(draft.truth.lines);
    const plain = ['848210', '090111', '610910', '690721', '220421', '871200', '300490'];
    const subtle = {
      food: ['120740', '200570', '071333'],
      textile: ['630260', '520512', '640399'],
      metal: ['731815', '820411', '848180'],
      electronics: ['852872', '940511', '841821'],
    };
    const codes = difficulty === 'plain' ? plain : (subtle[kind.line as 'food'] ?? ['392690', '732690', '442199']);
    const code = draw.pick(codes.filter((one) => one.slice(0, 2) !== kind.hs6.slice(0, 2)));
    recode(draft, code);
    return { subject: code, changed: `${kind.texts[0]} declared as ${code}, truly ${kind.hs6}` };
  }),
  ...one('F2', 'plain', { lines: 1 }, (draft, { draw }) => {
    const code = draw.pick(['999999', '770110', '000000', '610999', '245610']);
    recode(draft, code);
    return { subject: code, changed: `code ${code}, which is none` };
  }),
  ...one(
    'F2',
    'subtle',
    { lines: 1, goods: ({ line }) => line === 'electronics' || line === 'household' },
    (draft, { draw }) => {
      const code = draw.pick(WITHDRAWN.slice(0, 4));
      recode(draft, code);
      return { subject: code, changed: `code ${code} of an earlier edition` };
    },
  ),
  ...both('F3', { lines: 1, goods: ({ hs6 }) => NEIGHBOURS[hs6] !== undefined }, (draft, { difficulty }) => {
    const { kind } = firstOf(draft.truth.lines);
    const code = NEIGHBOURS[kind.hs6] ?? '';
    // Plain where another paper has the true code beside it.
    recode(draft, code, difficulty === 'plain' ? 'transport' : 'all');
    return {
      subject: code,
      changed: `declared as ${code}, truly ${kind.hs6}${difficulty === 'plain' ? ', which the invoice has' : ''}`,
    };
  }),
  ...both(
    'F4',
    { lines: 1, goods: ({ line }) => line === 'electronics' || line === 'metal' },
    (draft, { draw, difficulty }) => {
      const goods =
        difficulty === 'plain'
          ? draw.pick([
              { text: 'Thermal imaging cameras, uncooled focal plane array', code: '852589' },
              { text: 'Vacuum pumps and frequency changers for gas centrifuges', code: '850440' },
            ])
          : draw.pick([
              { text: 'Night vision goggles', code: '900580' },
              { text: 'Carbon fibre prepreg, aerospace grade', code: '681511' },
            ]);
      describe(draft, goods.text);
      recode(draft, goods.code);
      return { subject: '', changed: `${goods.text}, without a licence` };
    },
  ),
  ...one('F5', 'plain', { goods: ({ dangerous }) => dangerous !== null }, (draft) => {
    declareHarmless(draft);
    describe(draft, HARMFUL[firstOf(draft.truth.lines).kind.dangerous?.unNumber ?? ''] ?? 'Flammable liquid');
    return { subject: '', changed: 'dangerous goods without UN number and declaration' };
  }),
  ...one('F5', 'subtle', { goods: ({ dangerous }) => dangerous !== null, papers: ['bill-of-lading'] }, (draft) => {
    const wrong = firstOf(draft.truth.lines).kind.dangerous?.unNumber === '3480' ? '1263' : '3480';
    for (const { fields } of transportIn(draft))
      for (const { goods } of fields.consignments) for (const line of goods) line.unNumber = wrong;
    for (const { fields } of papersIn(draft, 'dangerous-goods')) for (const line of fields.lines) line.unNumber = wrong;
    return { subject: wrong, changed: `UN ${wrong} for ${firstOf(draft.truth.lines).text}` };
  }),
];

export function recode(draft: Draft, code: string, where: 'all' | 'transport' = 'all'): void {
  for (const { fields } of transportIn(draft))
    for (const { goods } of fields.consignments) for (const line of goods) line.hsCode = code;
  if (where === 'transport') return;
  for (const paper of draft.papers) {
    if (paper.kind === 'invoice' || paper.kind === 'certificate-of-origin')
      for (const line of paper.fields.lines) line.hsCode = code;
  }
}

export function describe(draft: Draft, text: string): void {
  for (const { fields } of transportIn(draft))
    for (const { goods } of fields.consignments) for (const line of goods) line.description = text;
  for (const paper of draft.papers) {
    if (paper.kind === 'invoice' || paper.kind === 'certificate-of-origin' || paper.kind === 'packing-list')
      for (const line of paper.fields.lines) line.description = text;
  }
}

function declareHarmless(draft: Draft): void {
  draft.papers = draft.papers.filter(({ kind }) => kind !== 'dangerous-goods');
  for (const { fields } of transportIn(draft))
    for (const { goods } of fields.consignments)
      for (const line of goods) Object.assign(line, { unNumber: null, hazardClass: null });
  for (const { fields } of papersIn(draft, 'equipment-report'))
    for (const one of fields.containers) one.dangerousGoods = [];
}
