import { portOf, readOne, SAMPLE_WATCHLISTS, screenerOf } from '../../../infra/local/cli/examine-folder.ts';
import { missingKinds } from '../../../shared/cases/completeness.ts';
import { routeCase } from '../../../shared/cases/routing.ts';
import { examinationOf, runChecks, type Sighting } from '../../../shared/checks/check.ts';
import { compareChecks } from '../../../shared/checks/compare-checks.ts';
import { inspectChecks } from '../../../shared/checks/inspect-checks.ts';
import { screenChecks } from '../../../shared/checks/screen-checks.ts';
import { screeningBy } from '../../../shared/checks/watchlists/screening.ts';
import { OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import { assembleDossier, type DossierDocument } from '../../../shared/dossier/assemble.ts';
import { identifiersOf } from '../../../shared/dossier/case-identifiers.ts';
import { type Consignment, consignmentsOf } from './consignments.ts';
import { type LoopRound, outcomeOf } from './measures.ts';

/**
 * The yardstick: the same files, readers, checks and routing, one consignment after the other in one process, without
 * queues, workflow, table, HTTP or a second process. `node plain-loop.ts ROUNDS` prints one JSON line a round.
 */
const SIGHTINGS = 25;
const ocr = {
  recognise: async () => {
    throw new OcrUnavailableError('ocr.unsupported', 'the benchmark measures without text recognition');
  },
};
const port = portOf({ stage: 'one-machine', port: undefined });
const seen = new Map<string, Sighting[]>();

const booted = performance.now();
const screener = await screenerOf(SAMPLE_WATCHLISTS);
const checks = [...compareChecks, ...inspectChecks, ...screenChecks(screeningBy(screener))];
const loadSeconds = (performance.now() - booted) / 1000;

for (let round = 0; round < Number(process.argv[2] ?? 1); round += 1) {
  const consignments = await consignmentsOf(round);
  const begun = performance.now();
  const before = process.cpuUsage();
  const outcomes: LoopRound['outcomes'] = {};
  for (const consignment of consignments) outcomes[consignment.reference] = await examine(consignment);
  const { user, system } = process.cpuUsage(before);
  const measured: LoopRound = {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (user + system) / 1e6,
    loadSeconds,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    outcomes,
  };
  console.log(JSON.stringify(measured));
}

async function examine({ reference, files }: Consignment): Promise<string> {
  const documents: DossierDocument[] = [];
  for (const file of files) documents.push(await readOne(file, ocr));
  const asOf = new Date().toISOString();
  const dossier = assembleDossier({ port: port.locode, reference, asOf, documents });
  const seenElsewhere = remember(reference, asOf, identifiersOf(dossier));
  const { findings } = runChecks(checks, examinationOf({ dossier, port, seenElsewhere }));
  routeCase({
    port,
    findings,
    unread: documents
      .filter(({ reading }) => !reading || ('papers' in reading && reading.papers.some(({ partial }) => partial)))
      .map(({ file }) => file),
    missing: missingKinds(
      documents.map(({ reading, scanId }) => ({
        state: reading ? 'read' : 'unreadable',
        kinds: reading ? ('papers' in reading ? reading.papers.map(({ kind }) => kind) : [reading.kind]) : [],
        scanId,
      })),
      port.required,
    ),
    unscreened: false,
  });
  return outcomeOf(findings);
}

/** What the table of identifiers does for the functions: the first sightings in other cases. */
function remember(reference: string, seenAt: string, identifiers: ReturnType<typeof identifiersOf>): Sighting[] {
  const caseId = `${port.locode}/${reference}`;
  return identifiers.flatMap((identifier) => {
    const key = `${identifier.kind}#${identifier.value}`;
    const sightings = seen.get(key) ?? [];
    if (sightings.length < SIGHTINGS) seen.set(key, [...sightings, { ...identifier, caseId, seenAt }]);
    return sightings;
  });
}
