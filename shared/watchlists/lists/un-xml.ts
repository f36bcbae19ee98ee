import { countryCodes } from '../countries.ts';
import { type BirthSpan, listedEntry, type WatchlistEntry, WatchlistError } from '../entry.ts';
import { parseBirthDate } from './birth-dates.ts';
import { onceEach } from './ofac-csv.ts';
import { childrenOf, parseXmlTree, textsAt, type XmlElement } from './xml-tree.ts';

/**
 * Reads a list in the XML form of the UN Security Council's consolidated list: people and entities, alias quality, original
 * script. Throws WatchlistError `watchlist.xml` or `watchlist.doctype`.
 */
export function parseUnXml(list: string, xml: string): WatchlistEntry[] {
  const document = parseXmlTree(xml.replace(/^\uFEFF/, ''));
  if (document.name !== 'CONSOLIDATED_LIST') {
    throw new WatchlistError('watchlist.xml', `the file begins with ${document.name}, not with CONSOLIDATED_LIST`);
  }
  const people = childrenOf(document, 'INDIVIDUALS').flatMap((group) => childrenOf(group, 'INDIVIDUAL'));
  const entities = childrenOf(document, 'ENTITIES').flatMap((group) => childrenOf(group, 'ENTITY'));
  return [
    ...people.map((element) => entryOf(list, element, 'INDIVIDUAL')),
    ...entities.map((element) => entryOf(list, element, 'ENTITY')),
  ];
}

function entryOf(list: string, element: XmlElement, kind: 'INDIVIDUAL' | 'ENTITY'): WatchlistEntry {
  const [id] = textsAt(element, 'DATAID');
  const main = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
    .flatMap((part) => textsAt(element, part))
    .join(' ');
  if (id === undefined || main === '')
    throw new WatchlistError(
      'watchlist.xml',
      `an ${kind} without ${id === undefined ? 'DATAID' : `a name (DATAID ${id})`}`,
    );
  const aliases = childrenOf(element, `${kind}_ALIAS`).flatMap((alias) => {
    const quality = textsAt(alias, 'QUALITY')[0]?.toLowerCase() === 'low' ? ('weak' as const) : ('strong' as const);
    return textsAt(alias, 'ALIAS_NAME').flatMap((text) =>
      text.split(';').map((name) => ({ name: name.trim(), quality })),
    );
  });
  const original = textsAt(element, 'NAME_ORIGINAL_SCRIPT').map((name) => ({ name, quality: 'strong' as const }));
  return listedEntry({
    id: `${list}:${id}`,
    list,
    type: kind === 'INDIVIDUAL' ? 'person' : 'organisation',
    names: onceEach(
      [{ name: main, quality: 'primary' as const }, ...aliases, ...original].filter(({ name }) => name !== ''),
    ),
    birthDates: childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH').flatMap((date) => birthOf(date) ?? []),
    countries: countryCodes([
      ...textsAt(element, 'NATIONALITY', 'VALUE'),
      ...textsAt(element, `${kind}_ADDRESS`, 'COUNTRY'),
    ]),
    identifiers: textsAt(element, 'INDIVIDUAL_DOCUMENT', 'NUMBER').map((value) => ({
      kind: 'document' as const,
      value,
      country: null,
    })),
    programmes: textsAt(element, 'UN_LIST_TYPE'),
  });
}

function birthOf(date: XmlElement): BirthSpan | null {
  const [exact] = textsAt(date, 'DATE');
  const [year] = textsAt(date, 'YEAR');
  const [from] = textsAt(date, 'FROM_YEAR');
  const [to = from] = textsAt(date, 'TO_YEAR');
  const span = parseBirthDate(exact ?? year ?? (from ? `${from} to ${to}` : ''));
  const loose = textsAt(date, 'TYPE_OF_DATE')[0] === 'APPROXIMATELY';
  return span && { ...span, approximate: span.approximate || loose };
}
