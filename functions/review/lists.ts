import { type Quarantine, quarantineSchema } from '../../shared/watchlists/list-in-force.ts';
import { readJson, writeJsonIfAbsent } from '../stores/objects.ts';
import { objectsBelow, type ReferenceBucket, readInForce } from '../stores/watchlists.ts';
import { type Area, inForceOf, permitKey, quarantineOf } from '../watchlist-keys.ts';
import { ApiProblem } from './route.ts';

/** Of the editions of one list that were kept out, so many are told, the last first. */
const MOST_TOLD = 5;

/** What is in force, and what was kept out since, list by list. */
export async function listsOf(reference: ReferenceBucket, areas: readonly Area[]) {
  const lists = [];
  for (const area of areas) {
    const names = new Set<string>();
    const nameIn = (prefix: string, key: string) => key.slice(prefix.length).split(/[/.]/)[0] ?? '';
    for (const { key } of await objectsBelow(reference, inForceOf(area))) names.add(nameIn(inForceOf(area), key));
    for (const { key } of await objectsBelow(reference, quarantineOf(area))) names.add(nameIn(quarantineOf(area), key));
    for (const list of [...names].sort()) {
      const inForce = (await readInForce(reference, area, list))?.value ?? null;
      const keptOut = await keptOutOf(reference, area, list);
      lists.push({
        list,
        private: area === 'private',
        inForce: inForce && withoutPlaces(inForce),
        keptOut: keptOut.filter(({ at }) => inForce === null || at > inForce.adoptedAt),
      });
    }
  }
  return lists;
}

const withoutPlaces = ({
  edition,
  entries,
  names,
  adoptedAt,
  permit,
}: NonNullable<Awaited<ReturnType<typeof readInForce>>>['value']) => ({ edition, entries, names, adoptedAt, permit });

async function keptOutOf(reference: ReferenceBucket, area: Area, list: string): Promise<Quarantine[]> {
  const stored = await objectsBelow(reference, `${quarantineOf(area)}${list}/`);
  const last = stored.toSorted((a, b) => (a.modified < b.modified ? 1 : -1)).slice(0, MOST_TOLD);
  return Promise.all(
    last.map(async ({ key }) => quarantineSchema.parse(await readJson(reference.objects, reference.bucket, key))),
  );
}

/** An edition is permitted only if it was read and kept out: nobody can permit what nobody has looked at. */
export class EditionUnknown extends ApiProblem {
  override readonly name = 'EditionUnknown';
  constructor(message: string) {
    super(404, 'edition.unknown', message);
  }
}

/**
 * Permits an edition that is kept out; it comes in force when the lists are looked at next, a moment later. The first
 * permit stands. Throws EditionUnknown.
 */
export async function permitEdition(
  reference: ReferenceBucket,
  areas: readonly Area[],
  { list, edition, reason }: { list: string; edition: string; reason: string },
  { by, at }: { by: string; at: string },
): Promise<void> {
  for (const area of areas) {
    const keptOut = await keptOutOf(reference, area, list);
    if (!keptOut.some((one) => one.edition === edition)) continue;
    const permit = { list, edition, by, at, reason };
    await writeJsonIfAbsent(reference.objects, reference.bucket, permitKey(area, list, edition), permit);
    return;
  }
  throw new EditionUnknown(`no edition ${edition} of ${list} is kept out`);
}
