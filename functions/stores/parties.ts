import { type SealedParties, sealedPartiesSchema } from '../../shared/cases/sealed-parties.ts';
import { type ObjectStore, readJson, writeJsonIfAbsent } from './objects.ts';

interface Place {
  port: string;
  reference: string;
  revision: number;
}

/** Where the parties of a revision lie in the readings bucket. */
const partiesKey = ({ port, reference, revision }: Place) => `${port}/${reference}/parties/r${revision}.json`;

export function saveParties(store: ObjectStore, bucket: string, parties: SealedParties): Promise<void> {
  return writeJsonIfAbsent(store, bucket, partiesKey(parties), parties);
}

/** Null where the revision was not screened. */
export async function loadParties(store: ObjectStore, bucket: string, place: Place): Promise<SealedParties | null> {
  const stored = await readJson(store, bucket, partiesKey(place));
  return stored === null ? null : sealedPartiesSchema.parse(stored);
}
