import type { Chance } from '../facts/chance.ts';
import { capital, listOf } from './names/culture.ts';

/** Legal forms that say the same, shortest first; a paper has any of them, or none. */
const FORMS: readonly (readonly string[])[] = [
  ['LTD', 'LIMITED', 'Ltd.', 'LTD.'],
  [
    'LLC',
    'L.L.C.',
    'LIMITED LIABILITY COMPANY',
    'OOO',
    'Limited Liability Co.',
    'Obshchestvo s Ogranichennoy Otvetstvennostyu',
  ],
  ['CO., LTD.', 'COMPANY LIMITED', 'CO LTD', 'Co.'],
  ['CORP', 'CORPORATION', 'CORP.', 'INC'],
  ['JSC', 'JOINT STOCK COMPANY', 'AO', 'OAO', 'Open Joint Stock Company', 'Aktsionernoye Obshchestvo'],
  ['GMBH', 'Gesellschaft mit beschränkter Haftung', 'GmbH'],
  ['S.A.', 'SA', 'Sociedad Anonima', 'Société Anonyme'],
  ['S.A.R.L.', 'SARL', 'Société à responsabilité limitée'],
  ['S.R.L.', 'SRL', 'Società a responsabilità limitata'],
  ['B.V.', 'BV', 'Besloten Vennootschap'],
  ['FZE', 'FREE ZONE ESTABLISHMENT', 'FZCO', 'FZ-LLC'],
  ['PJSC', 'PUBLIC JOINT STOCK COMPANY', 'PAO'],
  ['A.S.', 'Anonim Sirketi', 'AŞ'],
  ['SDN BHD', 'Sendirian Berhad', 'Sdn. Bhd.'],
  ['PTE LTD', 'PRIVATE LIMITED', 'Pte. Ltd.', 'PVT LTD'],
  ['S.A. DE C.V.', 'SA de CV', 'Sociedad Anonima de Capital Variable'],
];

/** Words that many firms bear, with what else is written for them. */
const TRADES: readonly (readonly string[])[] = [
  ...[
    'TRADING=TRADE',
    'SHIPPING=MARITIME',
    'GENERAL TRADING=GEN TRADING',
    'INTERNATIONAL=INTL',
    'INDUSTRIES=INDUSTRIAL',
    'PETROCHEMICAL',
    'LOGISTICS',
  ],
  ...[
    'HOLDING=HOLDINGS',
    'GROUP',
    'IMPORT EXPORT=IMPORT & EXPORT',
    'COMMERCIAL',
    'ENGINEERING',
    'CONSTRUCTION=CONSTRUCTIONS',
    'TECHNOLOGY=TECHNOLOGIES',
  ],
  ...[
    'INVESTMENT=INVESTMENTS',
    'SERVICES=SERVICE',
    'ENERGY',
    'STEEL',
    'FOODSTUFF',
    'ELECTRONICS',
    'EXCHANGE',
    'FREIGHT',
    'MANAGEMENT=MGMT',
    'PETROLEUM',
  ],
].map((words) => words.split('='));

const STARTS = listOf(
  'Al Ar Bel Cor Dal El Fen Gal Hor In Jas Kal Lor Mer Nov Or Pal Qu Ros Sal Ter Ul Var Wes Xan Yar Zen Tra Bri Sta Kle Plo Gre Fra Dra',
);
const MIDDLES = listOf('a e i o u an en in on ar er or al el ol am em is os ut ev ad');
const ENDS = listOf(
  'dex lan mar nis pol rex sto tek var zon bax dia fin gor lin mon pex rad sun tis vek co nia ra ta xis ban dor gan kor',
);
const PLAIN = listOf(
  'Blue Golden Green Red Silver White Royal Star Ocean Falcon Eagle Lion Crown Delta Apex Summit Bright Crescent Pearl Orient Pacific Atlas Rainbow Phoenix Horizon Desert Cedar Palm Diamond Sun Moon River Mountain Bridge',
);

export interface InventedFirm {
  core: string[];
  trades: (readonly string[])[];
  form: readonly string[];
  country: string;
}

export function inventedWord(chance: Chance): string {
  return capital(
    (chance.one(STARTS) + (chance.likely(0.8) ? chance.one(MIDDLES) : '') + chance.one(ENDS)).toLowerCase(),
  );
}

function coreOf(chance: Chance): string[] {
  const kind = chance.whole(0, 9);
  if (kind < 5) return [inventedWord(chance)];
  if (kind < 7) return [inventedWord(chance), inventedWord(chance)];
  if (kind < 9) return [chance.one(PLAIN), inventedWord(chance)];
  return chance.some(PLAIN, 2);
}

export function inventFirm(chance: Chance): InventedFirm {
  return {
    core: coreOf(chance),
    trades: chance.some(TRADES, chance.whole(0, 2)),
    form: chance.one(FORMS),
    country: chance.one(['AE', 'CN', 'HK', 'RU', 'IR', 'SY', 'TR', 'DE', 'PA', 'MT', 'CY', 'IN', 'MY', 'MX', 'CH']),
  };
}

export function firmName({ core, trades, form }: InventedFirm, capitals = false): string {
  const name = [...core, ...trades.map(([word = '']) => word), form[0] ?? ''].join(' ');
  return capitals ? name.toUpperCase() : name;
}

/** The same firm under another form of its legal form: abbreviated, written out, translated, or left out. */
export function otherForm(firm: InventedFirm, chance: Chance): string {
  const form = chance.likely(0.25) ? '' : chance.one(firm.form.slice(1));
  return [...firm.core, ...firm.trades.map(([word = '']) => word), form].join(' ').trim();
}

/** The same firm with its trade abbreviated or written otherwise; null where it has no such word. */
export function otherTrade(firm: InventedFirm, chance: Chance): string | null {
  if (!firm.trades.some((words) => words.length > 1)) return null;
  const trades = firm.trades.map((words) => words.at(-1) ?? '');
  return [...firm.core, ...trades, chance.likely(0.5) ? (firm.form[0] ?? '') : chance.one(firm.form)].join(' ');
}

/** Another firm with the same trade and legal form: nothing of its own is the same. */
export function likeFirm(firm: InventedFirm, chance: Chance): InventedFirm {
  return { ...firm, core: coreOf(chance) };
}

/** A firm that shares one word of two with another: `Blue Xantek` and `Blue Merpol`. */
export function halfAlike(firm: InventedFirm, chance: Chance): InventedFirm | null {
  const [first = ''] = firm.core;
  return firm.core.length < 2 ? null : { ...firm, core: [first, inventedWord(chance)] };
}
