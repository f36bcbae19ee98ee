import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import type { Sighting } from '../../../shared/checks/check.ts';
import { scanSubject } from '../../../shared/dossier/identifiers.ts';
import type { Comparable } from '../../../shared/review/scan-answers.ts';
import { hashDistance } from '../../../shared/scans/likeness/attenuation-hash.ts';
import { fewAtOnce } from '../../few-at-once.ts';
import type { CasesTable } from '../../stores/cases-table.ts';
import { documentsOf } from '../../stores/documents.ts';
import { identifiersOfCase, seenElsewhere } from '../../stores/identifiers.ts';
import { loadScan, type Readings } from './load-scan.ts';

/** Other cases that are looked into, each by one query and a few reads. */
const MOST_CASES = 8;
/** Scans of one case that are looked at. */
const MOST_OF_CASE = 4;
/** Of each kind of identifier of this case so many are looked up, by one query each. */
const MOST_SOUGHT = 12;

type Why = Comparable['scans'][number]['why'];
const ORDER: readonly Why[] = ['case', 'container', 'parties', 'picture'];

export interface ComparableServices {
  table: CasesTable;
  readings: Readings;
}

/**
 * Scans to hold beside one: others of its case, earlier ones of its container, those of goods of the same parties, and
 * pictures filed under the same likeness. `sees` tells whether the caller may look at a port. While a review is blind only
 * earlier pictures of the container are given, and nothing that a comparison says.
 */
export async function comparableScans(
  { table, readings }: ComparableServices,
  record: CaseRecord,
  scanId: string,
  { withheld, sees }: { withheld: boolean; sees: (port: string) => boolean },
): Promise<Comparable> {
  const documents = await documentsOf(table, record.port, record.reference);
  const own = await describe(readings, record, documents, scanId);
  if (own === null) return { scans: [], looked: { cases: 0, more: false } };
  const sightings = await sought({ table }, record, own.containers, withheld);
  const wanted = new Map<string, Why>();
  for (const { caseId, kind } of sightings) {
    const why = kind === 'container' ? 'container' : kind === 'image-band' ? 'picture' : 'parties';
    const known = wanted.get(caseId);
    if (sees(caseId.split('/')[0] ?? '') && (known === undefined || ORDER.indexOf(why) < ORDER.indexOf(known))) {
      wanted.set(caseId, why);
    }
  }
  const chosen = [...wanted].sort(([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b)).slice(0, MOST_CASES);
  const others = await fewAtOnce(chosen, async ([caseId, why]) => {
    const slash = caseId.indexOf('/');
    const place = { port: caseId.slice(0, slash), reference: caseId.slice(slash + 1) };
    const theirs = await documentsOf(table, place.port, place.reference);
    return inCase(readings, place, theirs, own, why);
  });
  const ofCase = withheld ? [] : await inCase(readings, record, documents, own, 'case', scanId);
  const scans = [...ofCase, ...others.flat()].map((scan) => (withheld ? { ...scan, bits: null } : scan));
  return {
    scans: scans.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || (a.bits ?? 256) - (b.bits ?? 256)),
    looked: { cases: chosen.length, more: wanted.size > chosen.length },
  };
}

/** Sightings in other cases that lead to scans: newest first, a bounded number of queries. */
async function sought(
  { table }: Pick<ComparableServices, 'table'>,
  record: CaseRecord,
  containers: readonly string[],
  withheld: boolean,
): Promise<Sighting[]> {
  const numbers = containers.map((value) => ({ kind: 'container' as const, value, about: '' }));
  const seen = await seenElsewhere(table, record, numbers.slice(0, MOST_SOUGHT));
  const scanned = seen.filter(({ detail }) => detail?.event === 'scanned');
  if (withheld) return scanned;
  const [addresses, bands] = await Promise.all([
    identifiersOfCase(table, record, 'address', MOST_SOUGHT),
    // The bands of the hash say what a picture shows; the others, whose exposure it is, lead to copies only.
    identifiersOfCase(table, record, 'image-band', MOST_SOUGHT, 'h'),
  ]);
  return [...scanned, ...(await seenElsewhere(table, record, [...addresses, ...bands]))];
}

interface Described {
  containers: string[];
  at: string;
  hashes: string[];
}

async function inCase(
  readings: Readings,
  place: { port: string; reference: string },
  documents: readonly DocumentRecord[],
  own: Described,
  why: Why,
  except?: string,
): Promise<Comparable['scans']> {
  const { port, reference } = place;
  const ids = [...new Set(documents.flatMap(({ scanId }) => (scanId === null || scanId === except ? [] : [scanId])))];
  const found = await fewAtOnce(ids.sort().slice(0, MOST_OF_CASE), async (scanId) => {
    const scan = await describe(readings, place, documents, scanId);
    if (scan === null || scan.hashes.length === 0) return [];
    const same = scan.containers.some((number) => own.containers.includes(number));
    // A case that was found by its container may have scans of others: those are of the same consignment.
    const because: Why = why === 'container' && !same ? 'parties' : why;
    return [{ port, reference, scanId, why: because, ...leastBits(own, scan) }];
  });
  return found.flat();
}

function leastBits(own: Described, { containers, at, hashes }: Described) {
  const bits = own.hashes.flatMap((one) => hashes.map((other) => hashDistance(one, other)));
  return { containers, at, bits: bits.length === 0 ? null : Math.min(...bits) };
}

async function describe(
  readings: Readings,
  place: { port: string; reference: string },
  documents: readonly DocumentRecord[],
  scanId: string,
): Promise<Described | null> {
  const { dossier, documents: files } = await loadScan(readings, place, documents, scanId);
  const [first] = files;
  if (first === undefined) return null;
  const scan = dossier.scans[0];
  const subject = scan ? scanSubject(scan) : '';
  return {
    containers: subject.startsWith('scan ') || subject === '' ? [] : subject.split('+'),
    at: scan?.record?.reading.record.startedAt ?? first.receivedAt,
    hashes: (scan?.images ?? []).map(({ reading }) => reading.measures.likeness.hash),
  };
}
