import { imoNumber } from '../check-digits.ts';
import { inventedEntries, LISTED_CONSIGNEE } from './listed.ts';
import { ofacFiles } from './ofac-csv.ts';
import { unXml } from './un-xml.ts';

/** The files below `events/watchlists/`, by path: the layout below `watchlists/sources/` of the reference bucket. */
export function watchlistFiles(): Map<string, string> {
  const ofac = [
    ...inventedEntries(900101, { individuals: 16, entities: 12, vessels: 6 }, 0, imoNumber),
    LISTED_CONSIGNEE,
  ].sort((a, b) => a.id - b.id);
  const un = inventedEntries(6990001, { individuals: 12, entities: 8, vessels: 0 }, 7, imoNumber);
  const { sdn, alt, add } = ofacFiles(ofac, 'TW-SAMPLE');
  return new Map([
    ['ofac-sdn/sdn.csv', sdn],
    ['ofac-sdn/alt.csv', alt],
    ['ofac-sdn/add.csv', add],
    ['un-consolidated/consolidated.xml', unXml(un, 'TW-Sample')],
  ]);
}
