import { missingKinds } from '../../cases/completeness.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { linked, listed, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { PortProfile } from '../../ports/port-profile.ts';
import type { Check } from '../check.ts';
import { absentEvidence, registerEvidence } from '../evidence.ts';

const NAMES: Record<PortProfile['required'][number], Phrase> = {
  transport: say`a manifest or bill of lading`,
  invoice: say`an invoice`,
  'packing-list': say`a packing list`,
  identity: say`an identity document`,
  scan: say`a scan with its record and its image`,
};

export const a1RequiredDocument: Check = {
  id: 'A1',
  version: 1,
  title: 'A document that the port requires is absent',
  severity: 'medium',
  lane: 'documents',
  wrongBy: 'Uploads in stages, of which the last comes after the deadline; a paper filed under another case.',
  needs: "the port's list of required documents",
  examine({ dossier, port }) {
    const missing = missingKinds(filed(dossier), port.required);
    // What could not be read may be what is missing, and an officer is asked to look at it anyway.
    const unread =
      dossier.unreadable.length + dossier.papers.filter(({ reading }) => reading.kind === 'unknown').length;
    const asked = registerEvidence(say`Required at ${port.locode}`, listed(port.required.map((kind) => NAMES[kind])));
    if (missing.length > 0 && unread >= missing.length) {
      const lacking = linked(missing.map((kind) => NAMES[kind]));
      const unseen =
        unread === 1
          ? say`a file was not understood and may be ${lacking}`
          : say`${unread} files were not understood and may be ${lacking}`;
      return { found: [], unseen };
    }
    const note = unread > 0 ? say`A file that was not understood may be it: please verify.` : null;
    return {
      found: missing.map((kind) => ({
        subject: kind,
        certainty: unread > 0 ? 'verify' : 'sure',
        evidence: [asked, absentEvidence(say`Filed in this case: ${NAMES[kind]}`)],
        message: sentences(say`The port requires ${NAMES[kind]}, and none was filed in time.`, note),
      })),
    };
  },
};

function filed({ papers, scans }: Dossier) {
  const state = 'read' as const;
  return [
    ...papers.map(({ reading }) => ({ state, kinds: [reading.kind], scanId: null })),
    ...scans.flatMap(({ scanId, record, images }) => [
      ...(record ? [{ state, kinds: ['scan-record' as const], scanId }] : []),
      ...images.map(() => ({ state, kinds: ['scan-image' as const], scanId })),
    ]),
  ];
}
