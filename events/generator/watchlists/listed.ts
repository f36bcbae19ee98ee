/** An invented entry of an invented list. Names are made up of syllables; nobody is meant. */
export interface Listed {
  id: number;
  type: 'individual' | 'entity' | 'vessel';
  /** Individuals as `SURNAME, Given`. */
  name: string;
  aliases: string[];
  address: { place: string; country: string };
  /** Individuals. */
  birthDate?: string;
  birthPlace?: string;
  passport?: string;
  /** Vessels. */
  imo?: string;
  flag?: string;
  weakAlias?: string;
}

/** The one that sample 06 ships to, under another spelling. */
export const LISTED_CONSIGNEE: Listed = {
  id: 900017,
  type: 'entity',
  name: 'VELIZHAROV MARITIME SUPPLY LLC',
  aliases: ['VELIJAROV MARINE SUPPLIES', 'OOO VELIZHAROV MORSNAB'],
  address: { place: '18 Nowhere Quay, Valletta VLT 0000', country: 'Malta' },
};

const SURNAMES =
  'Quandrell Ossivane Tarbuxley Vexmoor Hollinquist Brathwen Ysolandt Crumhorst Dappelvane Eskendrow Fintrassel Grovemarch'.split(
    ' ',
  );
const GIVEN = 'Aldemar Bettina Corvin Doriane Emmerich Fenella Gaspard Hesper Ivarin Jocasta Kelvar Lisabet'.split(' ');
const FIRMS =
  'Orrinholm Pallaquay Quistgarden Rookhaven Saltmerrow Thornpassage Umberquill Vantreef Wendelquay Yarrowmouth'.split(
    ' ',
  );
const TRADES = ['SHIPPING CO', 'TRADING FZE', 'PETROCHEM LTD', 'AVIATION PARTS GMBH', 'EXCHANGE HOUSE'];
const SHIPS = ['GREY PETREL', 'NIGHT HALYARD', 'COPPER ANCHORITE', 'LAST SEXTANT', 'QUIET MERIDIAN', 'AMBER WINDLASS'];
const PLACES = [
  { place: 'Invented Street 1', country: 'Panama' },
  { place: 'Invented Street 2', country: 'Cyprus' },
  { place: 'Invented Street 3', country: 'Malta' },
  { place: 'Invented Street 4', country: 'Iceland' },
  { place: 'Invented Street 5', country: 'New Zealand' },
];
const DAYS = ['03 Feb 1961', '17 Aug 1974', '29 Nov 1958', '11 May 1983', '1969', 'circa 1950'];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
};

/** Entries numbered from `firstId`: individuals, entities and, where asked for, vessels with numbers that begin with zeros. */
export function inventedEntries(
  firstId: number,
  counts: { individuals: number; entities: number; vessels: number },
  shift: number,
  imoOf: (six: string) => string,
): Listed[] {
  const entries: Listed[] = [];
  let id = firstId;
  for (let index = 0; index < counts.individuals; index++) {
    const surname = at(SURNAMES, index + shift);
    const given = at(GIVEN, index * 5 + shift);
    entries.push({
      id: id++,
      type: 'individual',
      name: `${surname.toUpperCase()}, ${given}`,
      aliases: index % 2 === 0 ? [`${surname.replace(/[ou]/, 'oo').toUpperCase()}, ${given}`] : [],
      weakAlias: index % 3 === 0 ? `the ${given.slice(0, 3)} of ${at(PLACES, index).country}` : undefined,
      address: at(PLACES, index + shift),
      birthDate: at(DAYS, index + shift),
      birthPlace: at(PLACES, index + 2 + shift).country,
      passport: index % 4 === 0 ? `X0000${100 + index + shift}` : undefined,
    });
  }
  for (let index = 0; index < counts.entities; index++) {
    const firm = at(FIRMS, index + shift).toUpperCase();
    entries.push({
      id: id++,
      type: 'entity',
      name: `${firm} ${at(TRADES, index + shift)}`,
      aliases: [`${firm} GROUP`],
      address: at(PLACES, index * 2 + shift),
    });
  }
  for (let index = 0; index < counts.vessels; index++) {
    entries.push({
      id: id++,
      type: 'vessel',
      name: at(SHIPS, index + shift),
      aliases: [],
      address: { place: '', country: '' },
      imo: imoOf(`0000${70 + index}`),
      flag: at(PLACES, index + shift).country,
    });
  }
  return entries;
}
