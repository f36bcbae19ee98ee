import { readBytes } from '../../../infra/local/cli/examine-folder.ts';
import { openInProcessOcr } from '../../../infra/local/textract/in-process-ocr.ts';
import { examinationOf, runChecks } from '../../../shared/checks/check.ts';
import { assembleDossier, type DossierDocument } from '../../../shared/dossier/assemble.ts';
import type { PortProfile } from '../../../shared/ports/port-profile.ts';
import type { Screener } from '../../../shared/watchlists/screener.ts';
import { filesOf } from '../files/files-of.ts';
import { generateRun, type RunSettings } from '../generate-run.ts';
import { allChecks, type Outcome, routeOf } from './examine-run.ts';

/**
 * Examines drills as they are uploaded: files, read by the readers. Pictures of papers are left as PDFs with their text
 * unless `pictures` asks for them, since recognising one takes seconds.
 */
export async function* examineFiles(
  settings: RunSettings,
  port: PortProfile,
  screener: Screener,
  pictures: boolean,
): AsyncGenerator<Outcome> {
  const checks = allChecks(screener);
  const ocr = openInProcessOcr();
  try {
    for (const { draft, label } of generateRun({ ...settings, inFiles: true })) {
      if (!pictures) for (const paper of draft.papers) if (paper.medium === 'ocr') paper.medium = 'text-layer';
      const { reference, asOf } = draft.truth;
      const documents: DossierDocument[] = [];
      for (const [place, bytes] of await filesOf(draft)) {
        documents.push(await readBytes(`${port.locode}/${reference}/${place}`, bytes, ocr));
      }
      const dossier = assembleDossier({ port: port.locode, reference, asOf, documents });
      const from = process.cpuUsage();
      const examined = runChecks(checks, examinationOf({ dossier, port }));
      const { user, system } = process.cpuUsage(from);
      const readingErrors = dossier.unreadable.map(({ file, problem }) => `${file}: ${problem.message}`);
      yield {
        draft,
        label,
        examined,
        route: routeOf(dossier, port, examined),
        checkMs: (user + system) / 1000,
        readingErrors,
      };
    }
  } finally {
    await ocr.close();
  }
}
