import type { Listing } from './control-lists.ts';
import { DUAL_USE_GOODS } from './dual-use-goods.ts';
import { WEAPONS_PRECURSORS } from './weapons-precursors.ts';

/**
 * Substances and goods on control lists, by the names, CAS numbers and HS codes under which they travel, each listing with
 * its jurisdiction and edition: Great Britain's list, for one, differs from the Union's.
 */

export interface ControlledSubstance {
  name: string;
  cas: readonly string[];
  synonyms: readonly string[];
  /** `alone` where the subheading holds little else, so that the code by itself says something. */
  hs6: readonly { code: string; alone: boolean }[];
  listings: readonly Listing[];
}

const alone = (...codes: string[]) => codes.map((code) => ({ code, alone: true }));
const shared = (...codes: string[]) => codes.map((code) => ({ code, alone: false }));
const SHIELD: Listing = { list: 'global-shield' };
const ANNEX_II: Listing = { list: 'eu-annex-2' };
const annexI = (limitPercent: number): Listing => ({ list: 'eu-annex-1', limitPercent });

/** Great Britain's list: the Union's of the time before it left, as amended since; the limits in per cent. */
const GB_REGULATED: Readonly<Record<string, number | null>> = {
  ...{ 'hydrogen peroxide': 12, nitromethane: 16, 'nitric acid': 3, 'potassium chlorate': 40, 'sodium chlorate': 40 },
  ...{ 'potassium perchlorate': 40, 'sodium perchlorate': 40, 'sulphuric acid': 15, 'ammonium nitrate': 16 },
  hexamine: null,
};
const GB_REPORTABLE = new Set([
  ...['acetone', 'potassium nitrate', 'sodium nitrate', 'calcium nitrate', 'calcium ammonium nitrate'],
  ...['magnesium nitrate hexahydrate', 'magnesium powder', 'aluminium powder'],
]);
/** With the least concentration, in per cent, where one is set. */
const US_OF_INTEREST: Readonly<Record<string, number | null>> = {
  ...{ 'ammonium nitrate': null, 'hydrogen peroxide': 35, 'nitric acid': 68, nitromethane: null },
  ...{ 'potassium nitrate': null, 'sodium nitrate': null, 'potassium chlorate': null, 'sodium chlorate': null },
  ...{ 'potassium perchlorate': null, 'aluminium powder': null, 'magnesium powder': null },
  ...{ 'thionyl chloride': null, 'phosphorus trichloride': null, 'phosphorus oxychloride': null },
  ...{ thiodiglycol: null, phosgene: null, 'hydrogen cyanide': null, 'cyanogen chloride': null },
};

const EXPLOSIVES_PRECURSORS: readonly ControlledSubstance[] = [
  {
    name: 'hydrogen peroxide',
    cas: ['7722-84-1'],
    hs6: alone('284700'),
    listings: [annexI(12), SHIELD],
    synonyms: [
      'h2o2',
      'perhydrol',
      'hydroperoxide solution',
      'wasserstoffperoxid',
      'wasserstoffperoxyd',
      'peroxyde d hydrogene',
      'eau oxygenee',
      'peroxido de hidrogeno',
      'agua oxigenada',
      'waterstofperoxide',
    ],
  },
  {
    name: 'nitromethane',
    cas: ['75-52-5'],
    hs6: shared('290420'),
    listings: [annexI(16), SHIELD],
    synonyms: ['nitromethan', 'nitrometano', 'nitrocarbol'],
  },
  {
    name: 'nitric acid',
    cas: ['7697-37-2'],
    hs6: alone('280800'),
    listings: [annexI(3), SHIELD],
    synonyms: ['hno3', 'aqua fortis', 'salpetersaure', 'acide nitrique', 'acido nitrico', 'salpeterzuur'],
  },
  {
    name: 'potassium chlorate',
    cas: ['3811-04-9'],
    hs6: shared('282919'),
    listings: [annexI(40), SHIELD],
    synonyms: [
      'kclo3',
      'chlorate of potash',
      'kaliumchlorat',
      'chlorate de potassium',
      'clorato de potasio',
      'clorato potasico',
    ],
  },
  {
    name: 'sodium chlorate',
    cas: ['7775-09-9'],
    hs6: alone('282911'),
    listings: [annexI(40), SHIELD],
    synonyms: ['naclo3', 'chlorate of soda', 'natriumchlorat', 'chlorate de sodium', 'clorato de sodio'],
  },
  {
    name: 'potassium perchlorate',
    cas: ['7778-74-7'],
    hs6: shared('282990'),
    listings: [annexI(40), SHIELD],
    synonyms: ['kclo4', 'kaliumperchlorat', 'perchlorate de potassium', 'perclorato de potasio'],
  },
  {
    name: 'sodium perchlorate',
    cas: ['7601-89-0'],
    hs6: shared('282990'),
    listings: [annexI(40)],
    synonyms: ['naclo4', 'natriumperchlorat', 'perchlorate de sodium', 'perclorato de sodio'],
  },
  {
    name: 'sulphuric acid',
    cas: ['7664-93-9'],
    hs6: alone('280700'),
    listings: [annexI(15)],
    synonyms: [
      'sulfuric acid',
      'h2so4',
      'oil of vitriol',
      'battery acid',
      'oleum',
      'schwefelsaure',
      'acide sulfurique',
      'acido sulfurico',
      'zwavelzuur',
    ],
  },
  {
    name: 'ammonium nitrate',
    cas: ['6484-52-2'],
    hs6: alone('310230'),
    listings: [annexI(16), SHIELD],
    synonyms: [
      'nh4no3',
      'nitrate of ammonia',
      'ammoniumnitrat',
      'ammoniumnitraat',
      'nitrate d ammonium',
      'nitrato de amonio',
      'nitrato amonico',
    ],
  },
  {
    name: 'hexamine',
    cas: ['100-97-0'],
    hs6: shared('293369'),
    listings: [ANNEX_II],
    synonyms: [
      'hexamethylenetetramine',
      'hexamethylene tetramine',
      'methenamine',
      'urotropine',
      'urotropin',
      'hexamin',
      'hexamina',
    ],
  },
  {
    name: 'acetone',
    cas: ['67-64-1'],
    hs6: alone('291411'),
    listings: [ANNEX_II, SHIELD],
    synonyms: ['propanone', '2 propanone', 'propan 2 one', 'dimethyl ketone', 'dimethylketone', 'aceton', 'acetona'],
  },
  {
    name: 'potassium nitrate',
    cas: ['7757-79-1'],
    hs6: alone('283421'),
    listings: [ANNEX_II, SHIELD],
    synonyms: [
      'kno3',
      'saltpetre',
      'saltpeter',
      'nitrate of potash',
      'kaliumnitrat',
      'kaliumnitraat',
      'nitrate de potassium',
      'nitrato de potasio',
      'nitrato potasico',
    ],
  },
  {
    name: 'sodium nitrate',
    cas: ['7631-99-4'],
    hs6: alone('310250'),
    listings: [ANNEX_II, SHIELD],
    synonyms: [
      'nano3',
      'chile saltpetre',
      'chile saltpeter',
      'nitrate of soda',
      'natriumnitrat',
      'nitrate de sodium',
      'nitrato de sodio',
    ],
  },
  {
    name: 'calcium nitrate',
    cas: ['10124-37-5'],
    hs6: shared('283429'),
    listings: [ANNEX_II],
    synonyms: ['calciumnitrat', 'norgessalpeter', 'nitrate de calcium', 'nitrato de calcio', 'nitrato calcico'],
  },
  {
    name: 'calcium ammonium nitrate',
    cas: ['15245-12-2'],
    hs6: alone('310260'),
    listings: [ANNEX_II, SHIELD],
    synonyms: ['can 27', 'kalkammonsalpeter', 'nitrate d ammonium et de calcium', 'nitrato de calcio y amonio'],
  },
  {
    name: 'magnesium nitrate hexahydrate',
    cas: ['13446-18-9'],
    hs6: shared('283429'),
    listings: [ANNEX_II],
    synonyms: ['magnesium nitrate', 'magnesiumnitrat', 'nitrate de magnesium', 'nitrato de magnesio'],
  },
  {
    name: 'magnesium powder',
    cas: ['7439-95-4'],
    hs6: shared('810430'),
    listings: [ANNEX_II],
    synonyms: ['powdered magnesium', 'magnesiumpulver', 'poudre de magnesium', 'polvo de magnesio'],
  },
  {
    name: 'aluminium powder',
    cas: ['7429-90-5'],
    hs6: alone('760310', '760320'),
    listings: [ANNEX_II, SHIELD],
    synonyms: [
      'aluminum powder',
      'aluminium flakes',
      'powdered aluminium',
      'powdered aluminum',
      'aluminiumpulver',
      'poudre d aluminium',
      'polvo de aluminio',
    ],
  },
  {
    name: 'acetic anhydride',
    cas: ['108-24-7'],
    hs6: alone('291524'),
    listings: [SHIELD],
    synonyms: [
      'ethanoic anhydride',
      'acetic oxide',
      'acetyl oxide',
      'acetanhydrid',
      'essigsaureanhydrid',
      'anhydride acetique',
      'anhidrido acetico',
    ],
  },
  {
    name: 'urea',
    cas: ['57-13-6'],
    hs6: alone('310210'),
    listings: [SHIELD],
    synonyms: ['carbamide', 'harnstoff', 'uree'],
  },
];

function elsewhere({ name }: ControlledSubstance): Listing[] {
  const listed = (list: Listing['list'], limit: number | null | undefined): Listing[] =>
    limit === undefined ? [] : [limit === null ? { list } : { list, limitPercent: limit }];
  return [
    ...listed('gb-regulated', GB_REGULATED[name]),
    ...listed('gb-reportable', GB_REPORTABLE.has(name) ? null : undefined),
    ...listed('us-chemicals-of-interest', US_OF_INTEREST[name]),
  ];
}

export const CONTROLLED_SUBSTANCES: readonly ControlledSubstance[] = [
  ...EXPLOSIVES_PRECURSORS,
  ...WEAPONS_PRECURSORS,
  ...DUAL_USE_GOODS,
].map((substance) => ({ ...substance, listings: [...substance.listings, ...elsewhere(substance)] }));
