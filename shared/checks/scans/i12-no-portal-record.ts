import type { DossierScan } from '../../dossier/dossier.ts';
import { scanSubject } from '../../dossier/identifiers.ts';
import { say } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import { toldTogether } from '../many-subjects.ts';
import { namedSubject } from './scan-view.ts';

export const i12NoPortalRecord: Check = {
  id: 'I12',
  version: 1,
  title: 'A scan came without the record of its radiation portal',
  severity: 'medium',
  lane: 'imaging',
  wrongBy: 'A scanner without a portal beside it (switch this check off there); portal data that comes later.',
  needs: 'a scan record',
  examine({ dossier }) {
    const scans = dossier.scans.filter(({ record, images }) => record !== null || images.length > 0);
    const recorded = scans.filter(({ record }) => record !== null);
    if (scans.length === 0) return { notExamined: say`no scan was filed` };
    if (recorded.length === 0) return { notExamined: say`no scan record was filed, which would tell of a portal` };
    // Another look at a container that has passed a portal needs no second passage.
    const passed = new Set(recorded.filter(hasPortal).map(scanSubject));
    const without = recorded.filter((scan) => !hasPortal(scan) && !passed.has(scanSubject(scan)));
    return { found: toldTogether(without.map(discrepancy), 'without a portal record') };
  },
};

function hasPortal({ record, portal }: DossierScan): boolean {
  return portal !== null || record?.reading.record.portal != null;
}

function discrepancy(scan: DossierScan): Discrepancy {
  const evidence = [
    scanEvidence(scan, scan.record, 'record.portal', say`Radiation portal in the record`, say`nothing`),
    registerEvidence(say`A complete scan`, say`image, record and the reading of its radiation portal`),
  ];
  const message = say`Scan ${scan.scanId} of ${namedSubject(scanSubject(scan))} came without a reading of its radiation portal, in its record or as a file.`;
  return { subject: `scan ${scan.scanId}`, certainty: 'likely', evidence, message };
}
