import type { Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { paperText } from '../../dossier/papers.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** Programs made to change pictures and printed pages. */
const EDITORS =
  /photoshop|\bgimp\b|paint\.?net|affinity (photo|designer)|pixelmator|corel ?(draw|photo)|inkscape|illustrator|photopea|snapseed|picsart|canva|pdf-?escape|sejda|pdf-?element|wondershare|pdffiller|soda ?pdf|foxit (pdf )?(editor|phantom)|nitro (pro|pdf)|master pdf editor|infix|xchange editor|pdf ?candy/i;
/** Scanners and what comes with them save a file anew after recognising its text, and name no ledger. */
const SCANNING =
  /scan|capture|twain|kodak|canon|xerox|ricoh|\bhp\b|officejet|laserjet|epson|fujitsu|konica|kyocera|brother|sharp mx|lexmark|toshiba|naps2|abbyy|finereader|omnipage|readiris|ocr|office lens|microsoft lens|genius/i;

const DAY_MS = 86_400_000;

export const b8EditedFile = defineCheck({
  id: 'B8',
  version: 1,
  title: 'The file of a paper was edited after it was made',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Scanning software, signatures and stamps, which save a file anew; pictures cropped or turned before they were sent.',
  needs: 'a PDF or picture that says how it was made',
  thresholds: {
    days: { usual: 1, unit: 'days', says: 'after its making a file is still signed, stamped and put together' },
  },
  examine({ dossier }, { days }) {
    const files = new Map(dossier.papers.map((paper) => [paper.documentId, paper]));
    const told = [...files.values()].filter(({ metadata }) => metadata !== undefined);
    if (told.length === 0) return { notExamined: 'no file says how it was made' };
    return { found: told.flatMap((paper) => examineOne(paper, days)) };
  },
});

function examineOne(paper: Filed<Reading>, days: number): Discrepancy[] {
  const { metadata, file, reading } = paper;
  if (metadata === undefined) return [];
  const { producer, creator, createdAt, modifiedAt, saves } = metadata;
  const editor = [producer, creator].find((program) => program !== null && EDITORS.test(program));
  const late =
    createdAt !== null && modifiedAt !== null && Date.parse(modifiedAt) - Date.parse(createdAt) > days * DAY_MS;
  const scanned = [producer, creator].some((program) => program !== null && SCANNING.test(program));
  if (editor === undefined && (!late || scanned)) return [];
  const what = paperText(reading.kind);
  const changed = late
    ? ` It was made on ${createdAt?.slice(0, 10)} and last changed on ${modifiedAt?.slice(0, 10)}.`
    : '';
  const message = editor
    ? `${file}: ${what} was saved by ${editor}, a program for changing pictures or pages.${changed} Please verify on the original.`
    : `${file}: ${what} was made on ${createdAt?.slice(0, 10)} and saved anew on ${modifiedAt?.slice(0, 10)}${saves > 1 ? `, ${saves} times in all` : ''}. Please verify on the original that nothing was changed.`;
  return [
    {
      subject: file,
      certainty: 'verify',
      // An editor alone may have cropped a photograph; a file changed long after its making was changed for a reason.
      severity: editor !== undefined && late ? 'medium' : 'low',
      evidence: [
        made(paper, 'Program that wrote the file', [producer, creator].filter(Boolean).join(', ') || 'not stated'),
        made(paper, 'Made', createdAt ?? 'not stated'),
        made(paper, 'Last changed', modifiedAt ?? 'not stated'),
      ],
      message,
    },
  ];
}

function made(paper: Filed<Reading>, label: string, text: string): FindingEvidence {
  return {
    ...registerEvidence(`${label}, by the file ${paper.file} itself`, text),
    source: 'paper',
    documentId: paper.documentId,
    file: paper.file,
  };
}
