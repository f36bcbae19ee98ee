import { type Check, examinationOf, runChecks } from '../shared/checks/check.ts';
import { profileOf } from '../shared/checks/profile-edition.ts';
import { assembleDossier, type DossierDocument } from '../shared/dossier/assemble.ts';
import { identifiersOf } from '../shared/dossier/case-identifiers.ts';
import { partyIdentifiersOf } from '../shared/dossier/case-parties.ts';
import type { Dossier } from '../shared/dossier/dossier.ts';
import { originsOf } from '../shared/dossier/origins.ts';
import { experienceOfStep } from './experience-of-step.ts';
import { log } from './log.ts';
import type { PortSettings } from './port-settings.ts';
import type { CasesTable } from './stores/cases-table.ts';
import { type ExaminationStep, type ListEdition, saveExamined } from './stores/examinations.ts';
import { KINDS_OF_STEP, rememberIdentifiers, seenElsewhere } from './stores/identifiers.ts';
import type { ObjectStore } from './stores/objects.ts';
import { currentProfile, profileOfEdition } from './stores/profiles.ts';
import { loadSealed, type SealedDocument, SupersededError } from './stores/sealed-documents.ts';
import type { WorkflowPlace } from './workflow-place.ts';

/** What examining takes. */
export interface ExamineServices {
  table: CasesTable;
  objects: ObjectStore;
  readingsBucket: string;
  ports: ReadonlyMap<string, PortSettings>;
}

/** Checks that were chosen for a dossier, and the editions of lists that they look at. */
export interface ChosenChecks {
  checks: readonly Check[];
  editions: ListEdition[];
}

/**
 * Runs one step's checks over a sealed revision and writes what they found. A repeat writes nothing new. A revision that the
 * case has left behind is not examined: routing tells the workflow so.
 */
export async function examineRevision(
  services: ExamineServices,
  place: WorkflowPlace,
  step: ExaminationStep,
  checks: readonly Check[] | ((dossier: Dossier) => Promise<ChosenChecks>),
): Promise<{ findings: number }> {
  const { table, objects, readingsBucket, ports } = services;
  const port = ports.get(place.port);
  if (port === undefined) throw new Error(`the port ${place.port} is not one of this region`);
  try {
    const { record, documents } = await loadSealed(table, objects, readingsBucket, place);
    const { asOf, selectedAt } = record;
    const dossier = assembleDossier({ ...place, asOf, selectedAt, documents: documents.map(toDossierDocument) });
    const wanted: readonly string[] = KINDS_OF_STEP[step];
    const identifiers = identifiersOf(dossier).filter(({ kind }) => wanted.includes(kind));
    // Remembered before it is looked up: of two cases examined at once, one sees the other, unless the index lags behind.
    await rememberIdentifiers(table, record, identifiers, asOf);
    // For officers who ask for a case's history: whom a check is shown, it would hold against them.
    if (step === 'screen') await rememberIdentifiers(table, record, partyIdentifiersOf(dossier), asOf);
    const elsewhere = await seenElsewhere(table, record, identifiers);
    const experience = await experienceOfStep(table, step, dossier, record, elsewhere);
    const { profileEdition } = record;
    const profile = await (profileEdition === null
      ? currentProfile(table, place.port) // sealed before editions were fixed there
      : profileOfEdition(table, place.port, profileEdition));
    const chosen = typeof checks === 'function' ? await checks(dossier) : { checks, editions: [] };
    const examined = runChecks(
      chosen.checks,
      examinationOf({ dossier, port, seenElsewhere: elsewhere, experience, profile: profileOf(profile) }),
    );
    await saveExamined(table, place, step, examined, {
      editions: chosen.editions,
      profileEdition: profile.edition,
      origins: originsOf(dossier),
    });
    return { findings: examined.findings.length };
  } catch (error) {
    if (!(error instanceof SupersededError)) throw error;
    log.info('superseded before it was examined', { ...place, step });
    return { findings: 0 };
  }
}

function toDossierDocument({ record, reading }: SealedDocument): DossierDocument {
  const { documentId, key, file, area, scanId, sequencer, sha256, receivedAt } = record;
  const document = { documentId, key, file, area, scanId, sequencer, sha256, receivedAt };
  if (reading !== null) return { ...document, reading };
  const problem = record.problem ?? { code: 'document.unread', message: 'the file was not read' };
  return { ...document, reading: null, problem };
}
