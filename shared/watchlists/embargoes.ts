import { type Phrase, say } from '../language/phrase.ts';

/** What a programme forbids of trade with a country, as far as papers can tell. */
export interface EmbargoProgramme {
  id: string;
  jurisdiction: 'UN' | 'EU' | 'GB' | 'US';
  /** The act that it rests on. */
  act: Phrase;
  /** State of the table's row. */
  edition: Phrase;
  author: string;
  /**
   * `comprehensive`: hardly any trade is lawful, so a place of the voyage is enough. `arms`: weapons and ammunition. `goods`:
   * the headings of the Harmonized System named in `headings`, by place or by declared origin.
   */
  kind: 'comprehensive' | 'arms' | 'goods';
  /** ISO 3166 alpha-2. */
  countries: readonly string[];
  /** Two to six digits each; a code that begins so is meant. */
  headings?: readonly string[];
}

/**
 * Embargoes by country of places and goods; people and their nationality are in none. From general knowledge of the acts
 * named, confirmed in no source: whoever answers for a port holds it against the acts in force before relying on it.
 * Programmes that touch only listed people, bodies or regions of a country are left to the watchlists.
 */
const EDITION = { edition: say`${'2026-01'}, unconfirmed`, author: 'Tidewaiter' } as const;

export const EMBARGOES: readonly EmbargoProgramme[] = [
  {
    ...{ id: 'UN-KP', jurisdiction: 'UN', act: say`Security Council resolutions 1718, 2270, 2371, 2375 and 2397` },
    ...{ ...EDITION, kind: 'comprehensive', countries: ['KP'] },
  },
  {
    ...{ id: 'UN-KP-goods', jurisdiction: 'UN', act: say`Security Council resolutions 2371, 2375 and 2397` },
    ...{ ...EDITION, kind: 'goods', countries: ['KP'] },
    headings: [
      '03',
      '07',
      '08',
      '12',
      '25',
      '26',
      '2701',
      '44',
      '50',
      '51',
      '52',
      '53',
      '54',
      '55',
      '56',
      '57',
      '58',
      '59',
    ].concat(['60', '61', '62', '63', '71', '72', '73', '74', '75', '76', '78', '79', '84', '85', '89']),
  },
  {
    ...{ id: 'UN-arms', jurisdiction: 'UN', act: say`the Security Council’s embargoes on arms by country` },
    ...{
      ...EDITION,
      kind: 'arms',
      countries: ['AF', 'CD', 'CF', 'HT', 'IQ', 'IR', 'KP', 'LB', 'LY', 'SD', 'SO', 'SS', 'YE'],
    },
  },
  {
    ...{ id: 'EU-arms', jurisdiction: 'EU', act: say`the Council’s decisions on arms by country` },
    ...{ ...EDITION, kind: 'arms', countries: ['BY', 'CN', 'MM', 'RU', 'SY', 'VE', 'ZW'] },
  },
  {
    ...{ id: 'EU-RU', jurisdiction: 'EU', act: say`Regulation (EU) No 833/2014` },
    ...{ ...EDITION, kind: 'goods', countries: ['RU'] },
    headings: [
      '2701',
      '2709',
      '2710',
      '2711',
      '2803',
      '4401',
      '4403',
      '4407',
      '4412',
      '7108',
      '7102',
      '72',
      '73',
      '760',
      '2523',
      '1604',
      '1605',
      '0306',
    ],
  },
  {
    ...{ id: 'EU-BY', jurisdiction: 'EU', act: say`Regulation (EC) No 765/2006` },
    ...{ ...EDITION, kind: 'goods', countries: ['BY'] },
    headings: ['2403', '2523', '2709', '2710', '2711', '3104', '310520', '310560', '44', '4011', '72', '73'],
  },
  {
    ...{ id: 'EU-IR', jurisdiction: 'EU', act: say`Regulation (EU) No 267/2012, applied again since September 2025` },
    ...{ ...EDITION, kind: 'goods', countries: ['IR'] },
    headings: ['2709', '2710', '2711', '2901', '2902', '2905', '3901', '3902', '3903', '7102', '7106', '7108', '7110'],
  },
  {
    ...{
      id: 'GB-arms',
      jurisdiction: 'GB',
      act: say`regulations under the Sanctions and Anti-Money Laundering Act 2018`,
    },
    ...{ ...EDITION, kind: 'arms', countries: ['BY', 'CN', 'MM', 'RU', 'SY', 'VE', 'ZW'] },
  },
  {
    ...{ id: 'GB-RU', jurisdiction: 'GB', act: say`the Russia (Sanctions) (EU Exit) Regulations 2019` },
    ...{ ...EDITION, kind: 'goods', countries: ['RU'] },
    headings: ['2701', '2709', '2710', '2711', '44', '7108', '7102', '72', '73'],
  },
  {
    ...{
      id: 'US-comprehensive',
      jurisdiction: 'US',
      act: say`the programmes on Cuba, Iran and North Korea (31 CFR 515, 560, 510)`,
    },
    ...{ ...EDITION, kind: 'comprehensive', countries: ['CU', 'IR', 'KP'] },
  },
  {
    ...{ id: 'US-RU', jurisdiction: 'US', act: say`Executive Orders 14066 and 14068` },
    ...{ ...EDITION, kind: 'goods', countries: ['RU'] },
    headings: ['03', '2208', '2701', '2709', '2710', '2711', '7102', '7108'],
  },
  {
    ...{ id: 'US-arms', jurisdiction: 'US', act: '22 CFR 126.1' },
    ...{ ...EDITION, kind: 'arms', countries: ['BY', 'CN', 'CU', 'IR', 'KP', 'MM', 'RU', 'SY', 'VE'] },
  },
];

const EU_MEMBERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** The programmes that bind a port, by the country of its UN/LOCODE: the United Nations' bind all. */
export function programmesAt(locode: string, table: readonly EmbargoProgramme[] = EMBARGOES): EmbargoProgramme[] {
  const country = locode.slice(0, 2);
  return table.filter(
    ({ jurisdiction }) =>
      jurisdiction === 'UN' || jurisdiction === country || (jurisdiction === 'EU' && EU_MEMBERS.has(country)),
  );
}

/** Headings of weapons, ammunition and their parts. */
export const ARMS_HEADINGS: readonly string[] = ['93', '8710', '890610', '3601', '3602', '3603'];
