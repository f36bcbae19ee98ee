import type { Reading } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { type MaterialFact, materialFacts, subjectOfPaper } from '../../dossier/material-facts.ts';
import { english, listed, type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { type Doubt, doubted, VERIFY_FROM } from '../doubt/doubt.ts';
import { numberDoubt } from '../doubt/number-doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** A paper and what came later in its place, under the same name or another. */
interface Versions {
  earlier: Filed<Reading>;
  later: Filed<Reading>;
  receivedAt: string;
}

/** What had happened before: from then on a change is an amendment. */
interface Event {
  at: string;
  says: Phrase;
}

export const a7Amended: Check = {
  id: 'A7',
  version: 1,
  title: 'A paper was amended after the case was selected or scanned',
  severity: 'high',
  lane: 'documents',
  wrongBy: 'Honest corrections, of a slip or of a print that could hardly be read.',
  needs: 'two versions of a paper with the times of their uploads, and a scan or an earlier examination',
  examine({ dossier }) {
    const events = eventsOf(dossier);
    const versions = versionsOf(dossier);
    if (versions.length === 0) return { notExamined: say`no paper came in two versions` };
    if (events.length === 0) return { notExamined: say`nothing was scanned or examined before` };
    const found = new Map<string, Discrepancy>();
    for (const one of versions) {
      const event = events.find(({ at }) => Date.parse(one.receivedAt) > Date.parse(at));
      const discrepancy = event && amendment(one, event);
      if (discrepancy && !found.has(discrepancy.subject)) found.set(discrepancy.subject, discrepancy);
    }
    return { found: [...found.values()] };
  },
};

/** The first scan, and the first examination, the earlier of them first. */
function eventsOf({ scans, selectedAt }: Dossier): Event[] {
  const scanned = scans
    .flatMap(({ scanId, record }) => (record ? [{ scanId, at: record.reading.record.startedAt }] : []))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  return [
    ...(scanned ? [{ at: scanned.at, says: say`scan ${scanned.scanId} began at ${scanned.at}` }] : []),
    ...(selectedAt ? [{ at: selectedAt, says: say`the case was put to examination at ${selectedAt}` }] : []),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function versionsOf({ papers, superseded }: Dossier): Versions[] {
  const replaced = superseded.flatMap(({ by, papers: earlier }) =>
    papers
      .filter(({ documentId }) => documentId === by)
      .flatMap((later) => {
        const { receivedAt, reading } = later;
        const before = earlier.filter((one) => one.reading.kind === reading.kind && !contradicts(one.reading, reading));
        return receivedAt === undefined ? [] : before.map((one) => ({ earlier: one, later, receivedAt }));
      }),
  );
  const bySubject = Map.groupBy(papers, ({ reading }) => `${reading.kind} ${subjectOfPaper(reading) ?? ''}`);
  const besides = [...bySubject.values()].flatMap((all) => {
    const timed = all.flatMap((paper) =>
      paper.receivedAt === undefined || subjectOfPaper(paper.reading) === null ? [] : [{ paper, at: paper.receivedAt }],
    );
    const [first, ...later] = timed.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return first === undefined
      ? []
      : later.map(({ paper, at }) => ({ earlier: first.paper, later: paper, receivedAt: at }));
  });
  return [...replaced, ...besides.filter(({ earlier, later }) => earlier.documentId !== later.documentId)];
}

/** Several papers in one file: those that name other bills or invoices are no versions of one another. */
function contradicts(a: Reading, b: Reading): boolean {
  const [one, other] = [subjectOfPaper(a), subjectOfPaper(b)];
  return one !== null && other !== null && one !== other && a.kind !== 'identity';
}

interface Change {
  name: Phrase;
  doubt: Doubt;
  from: Phrase;
  to: Phrase;
  evidence: FindingEvidence[];
}

function amendment({ earlier, later, receivedAt }: Versions, event: Event): Discrepancy | null {
  const before = new Map(materialFacts(earlier.reading).map((fact) => [english(fact.name), fact]));
  const changes = materialFacts(later.reading).flatMap((fact) => {
    const old = before.get(english(fact.name));
    return old === undefined ? [] : changeOf(old, fact, earlier, later);
  });
  if (changes.length === 0) return null;
  const least = changes.map(({ doubt }) => doubt).reduce((a, b) => (a.chance <= b.chance ? a : b));
  const evidence = [
    ...changes.slice(0, 6).flatMap((change) => change.evidence),
    { ...registerEvidence(say`Upload of the later ${later.file}`, receivedAt), documentId: later.documentId },
  ];
  const { certainty, misreadChance } = doubted(least, evidence, 'likely');
  const slip = certainty === 'verify' && least.chance >= VERIFY_FROM;
  const some = changes.slice(0, 4).map(({ name, from, to }) => say`${name} from “${from}” to “${to}”`);
  const rest = changes.length - some.length;
  const told = rest > 0 ? say`${listed(some)} and ${rest} more` : listed(some);
  const message = sentences(
    say`${later.file} came at ${receivedAt}, after ${event.says}, and changes ${told}.`,
    certainty === 'verify' ? say`It may only correct a slip: please verify.` : null,
  );
  return { subject: later.file, certainty, misreadChance, severity: slip ? 'medium' : 'high', evidence, message };
}

function changeOf(old: MaterialFact, now: MaterialFact, earlier: Filed<Reading>, later: Filed<Reading>): Change[] {
  const [before, after] = [String(old.value), String(now.value)];
  if (old.value === now.value || compactNumber(before) === compactNumber(after)) return [];
  const [from, to] = [told(old), told(now)];
  const evidence = [
    paperEvidence(earlier, old.path, say`Earlier version: ${old.name}`, from),
    paperEvidence(later, now.path, say`Later version: ${now.name}`, to),
  ];
  const doubt =
    typeof old.value === 'number' && typeof now.value === 'number' && now.as !== 'text'
      ? numberDoubt(old.value, now.value, now.as, evidence)
      : textDoubt(before, after, evidence);
  return [{ name: now.name, doubt, from, to, evidence }];
}

function told({ value }: MaterialFact): Phrase {
  return typeof value === 'number' ? stated(value) : value;
}
