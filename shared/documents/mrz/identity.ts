import { identityFieldsSchema, type PrintedZone } from '../identity-fields.ts';
import type { SourcePage } from '../layout/lines.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type SeenTree, settle } from '../seen.ts';
import { findMrz } from './find-mrz.ts';
import { fieldsOfZone } from './zone-fields.ts';

const NOTHING_PRINTED: SeenTree<PrintedZone> = {
  ...{ surname: null, givenNames: null, number: null, nationality: null },
  ...{ birthDate: null, sex: null, expiryDate: null },
};

/** Reads a travel document by its machine-readable zone. Null where there is none. Pure. */
export function readIdentity(pages: readonly SourcePage[]): ReadPages<'identity'> | null {
  const found = findMrz(pages);
  if (!found) return null;
  const settled = settle(identityFieldsSchema, {
    documentClass: null,
    ...fieldsOfZone(found),
    printed: NOTHING_PRINTED,
  });
  const problems: Problem[] = [];
  if (found.namesDoubtful || settled.fields.surname === null) {
    const message = 'the line of names in the machine-readable zone was not read whole; photograph the document again';
    problems.push({ code: 'mrz.names', message });
  }
  return { kind: 'identity', ...settled, partial: problems.length > 0, problems };
}
