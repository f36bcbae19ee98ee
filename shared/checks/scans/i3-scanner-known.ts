import type { DossierScan } from '../../dossier/dossier.ts';
import { listed, type Phrase, say } from '../../language/phrase.ts';
import type { PortProfile } from '../../ports/port-profile.ts';
import type { ScanRecord } from '../../scans/scan-record.ts';
import { technologyName } from '../../scans/technology-name.ts';
import type { Check, Discrepancy } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import { toldTogether } from '../many-subjects.ts';

export const i3ScannerKnown: Check = {
  id: 'I3',
  version: 2,
  title: 'The scan comes from a scanner that is not known at this port',
  severity: 'critical',
  lane: 'imaging',
  wrongBy: "Mobile units that moved, and scanners newly installed, before the port's register was changed.",
  needs: 'a scan record',
  examine({ dossier, port }) {
    const scans = dossier.scans.filter((scan) => scan.record !== null);
    if (scans.length === 0) return { notExamined: say`no scan record was filed` };
    if (port.scanners.length === 0) return { notExamined: say`no scanner is registered for ${port.locode}` };
    const found = scans.flatMap((scan) => [...examineScan(scan, port), ...otherScanner(scan)]);
    return { found: toldTogether(found, 'scanners') };
  },
};

function examineScan(scan: DossierScan, port: PortProfile): Discrepancy[] {
  const record = scan.record?.reading.record;
  const what = record && fault(record, port);
  if (!record || !what) return [];
  const evidence = [
    scanEvidence(
      scan,
      scan.record,
      'record.scanner.id',
      say`Scanner`,
      say`${record.scanner.id} (${technologyName(record.scanner.technology)}), site ${record.site}, port ${record.port}`,
    ),
    registerEvidence(
      say`Scanners registered for ${port.locode}`,
      listed(
        port.scanners.map(({ id, site, technology }) => say`${id} (${technologyName(technology)}) at ${site}`),
        '; ',
      ),
    ),
  ];
  const message = say`Scan ${scan.scanId}: ${what.says}.`;
  return [
    {
      subject: `scan ${scan.scanId}`,
      certainty: what.moved ? 'likely' : 'sure',
      severity: what.moved ? 'high' : 'critical',
      evidence,
      message,
    },
  ];
}

/** The image file names the scanner that made it. */
function otherScanner(scan: DossierScan): Discrepancy[] {
  const told = scan.disagreements.find(({ code }) => code === 'scan-agreement.scanner');
  if (told === undefined) return [];
  const evidence = [
    scanEvidence(scan, scan.record, 'record.scanner', say`Scanner in the record`, told.recorded),
    scanEvidence(scan, null, null, say`Scanner that ${told.file} names`, told.seen),
  ];
  const message = say`Scan ${scan.scanId}: ${told.message}. The image may come from another scanner.`;
  return [{ subject: `scan ${scan.scanId} image`, certainty: 'likely', severity: 'high', evidence, message }];
}

/** A registered scanner at another site may have been moved; anything else cannot be explained so. */
function fault(record: ScanRecord, port: PortProfile): { says: Phrase; moved: boolean } | null {
  const { id, technology } = record.scanner;
  const known = port.scanners.find((scanner) => scanner.id === id);
  if (record.port !== port.locode)
    return { says: say`it was recorded at ${record.port}, but filed at ${port.locode}`, moved: false };
  if (known === undefined)
    return { says: say`scanner ${id} is not among those registered for ${port.locode}`, moved: false };
  if (known.technology !== technology)
    return {
      says: say`scanner ${id} is registered as ${technologyName(known.technology)}, but the record says ${technologyName(technology)}`,
      moved: false,
    };
  const sameSite = known.site.trim().toLowerCase() === record.site.trim().toLowerCase();
  return sameSite
    ? null
    : { says: say`scanner ${id} is registered at ${known.site}, but the record says ${record.site}`, moved: true };
}
