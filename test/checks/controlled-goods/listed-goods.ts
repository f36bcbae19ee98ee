import type { ManifestGoods } from '../../../shared/documents/manifest-fields.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Filed } from '../../../shared/dossier/dossier.ts';
import type { SubstanceExperience } from '../../../shared/experience/experience.ts';
import { consignment, goods, party, transportPaper } from '../../dossier/readings.ts';
import { daysBefore } from '../../experience/seen-values.ts';

export const CONSIGNEE = 'Bloemenhoek Kappers B.V.';
export const KEY = 'bloemenhoek kappers';

/** A manifest of a listed substance to a consignee. */
export function shipped(description: string, given: Partial<ManifestGoods> = {}): Filed<Reading> {
  return transportPaper([consignment({ consignee: party(CONSIGNEE), goods: [goods({ description, ...given })] })]);
}

/** A listed substance that came to the consignee in another case. */
export function cameBefore(
  substance: string,
  days: number,
  given: Partial<SubstanceExperience> = {},
): SubstanceExperience {
  return {
    trader: KEY,
    substance,
    kg: 200,
    caseId: `NLRTM/C-${substance}-${days}`,
    at: daysBefore(days),
    released: true,
    ...given,
  };
}
