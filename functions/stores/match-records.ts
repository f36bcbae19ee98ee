import { type MatchRecord, matchRecordSchema } from '../../shared/watchlists/match-record.ts';
import { type ObjectStore, readJson, writeJsonIfAbsent } from './objects.ts';

interface Place {
  port: string;
  reference: string;
  revision: number;
}

/** Beside the parties of the revision, in the readings bucket. */
const recordKey = ({ port, reference, revision }: Place) => `${port}/${reference}/parties/r${revision}.matches.json`;

export function saveMatches(store: ObjectStore, bucket: string, record: MatchRecord): Promise<void> {
  return writeJsonIfAbsent(store, bucket, recordKey(record), record);
}

/** Null where the revision was screened before matches were kept, or had none. */
export async function loadMatches(store: ObjectStore, bucket: string, place: Place): Promise<MatchRecord | null> {
  const stored = await readJson(store, bucket, recordKey(place));
  return stored === null ? null : matchRecordSchema.parse(stored);
}
