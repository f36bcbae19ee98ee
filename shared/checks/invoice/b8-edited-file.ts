import type { Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
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
    if (told.length === 0) return { notExamined: say`no file says how it was made` };
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
  const what = paperName(reading.kind);
  const [madeOn, changedOn] = [createdAt?.slice(0, 10) ?? '', modifiedAt?.slice(0, 10) ?? ''];
  const savedAnew =
    saves > 1
      ? say`${file}: ${what} was made on ${madeOn} and saved anew on ${changedOn}, ${saves} times in all.`
      : say`${file}: ${what} was made on ${madeOn} and saved anew on ${changedOn}.`;
  const message = editor
    ? sentences(
        say`${file}: ${what} was saved by ${editor}, a program for changing pictures or pages.`,
        late ? say`It was made on ${madeOn} and last changed on ${changedOn}.` : null,
        say`Please verify on the original.`,
      )
    : sentences(savedAnew, say`Please verify on the original that nothing was changed.`);
  return [
    {
      subject: file,
      certainty: 'verify',
      // An editor alone may have cropped a photograph; a file changed long after its making was changed for a reason.
      severity: editor !== undefined && late ? 'medium' : 'low',
      evidence: [
        made(paper, say`Program that wrote the file`, [producer, creator].filter(Boolean).join(', ') || null),
        made(paper, say`Made`, createdAt),
        made(paper, say`Last changed`, modifiedAt),
      ],
      message,
    },
  ];
}

function made(paper: Filed<Reading>, label: Phrase, text: string | null): FindingEvidence {
  return {
    ...registerEvidence(say`${label}, by the file ${paper.file} itself`, text ?? say`not stated`),
    source: 'paper',
    documentId: paper.documentId,
    file: paper.file,
  };
}
