import type { OfficerMark } from '../../../../shared/cases/decision.ts';
import type { Box } from '../../../../shared/documents/reading.ts';
import type { ScanPicture, ScanView } from '../../../../shared/review/scan-answers.ts';
import type { Region } from '../../../../shared/scans/picture-measures.ts';
import type { Told } from '../../language/words.ts';
import { told } from '../../phrases/tell.ts';

/** What is marked in a picture, and in its list: where it came from, and where it is, in shares of the picture. */
export interface ScanMark {
  id: string;
  from: 'finding' | 'measure' | 'operator' | 'officer';
  box: Box | null;
  label: string | Told;
  /** More of it. */
  text: string | Told;
  tone: 'this' | 'other' | 'plain';
  kind?: Region['kind'];
}

/** A mark of an officer, kept with the draft of the decision. */
export type OwnMark = OfficerMark;

/** Of the evidence of a finding what a viewer needs. */
export interface EvidenceMark {
  id: string;
  box: Box | null;
  place?: string;
  label: string | Told;
  text: string;
  told?: Told;
  tone: ScanMark['tone'];
}

type Measured = Pick<ScanPicture, 'measures'>;

/** Where a place in a picture's reading is seen: `measures.hidden` is where the dense floor is. Null where it is nowhere. */
export function boxOfPlace(place: string, { measures }: Measured): Box | null {
  if (measures === null) return null;
  const [, numbered] = /^measures\.regions\[(\d+)\]/.exec(place) ?? [];
  if (numbered !== undefined) return measures.regions[Number(numbered)]?.box ?? null;
  const of = (...kinds: Region['kind'][]) => measures.regions.find(({ kind }) => kinds.includes(kind))?.box ?? null;
  const [, measure] = /^measures\.(\w+)/.exec(place) ?? [];
  switch (measure) {
    case 'hidden':
      return of('floor', 'roof') ?? measures.outline;
    case 'endWalls':
      return of('end-wall', 'machinery') ?? measures.outline;
    case 'load':
      return of('dense', 'load') ?? measures.outline;
    case 'packages':
      return of('load') ?? measures.outline;
    case 'content':
    case 'fillShare':
    case 'attenuationPx':
    case 'attenuationAreaM2':
      return of('load', 'dunnage') ?? measures.outline;
    case 'outline':
    case 'cut':
      return measures.outline;
    default:
      return null;
  }
}

/** All marks of one picture: those of the finding first, then what was measured, the operator's, the officer's own. */
export function marksOf(
  evidence: readonly EvidenceMark[],
  picture: ScanPicture,
  record: ScanView['record'],
  own: readonly OwnMark[],
  nameOf: (kind: Region['kind']) => string,
): ScanMark[] {
  const found = evidence.map((mark): ScanMark => {
    const box = mark.box ?? (mark.place === undefined ? null : boxOfPlace(mark.place, picture));
    const text = mark.told ?? mark.text;
    return { id: mark.id, from: 'finding', box, label: mark.label, text, tone: mark.tone };
  });
  const regions = (picture.measures?.regions ?? []).map(({ kind, box, words, said }, index): ScanMark => {
    return {
      id: `region-${index}`,
      from: 'measure',
      box,
      label: nameOf(kind),
      text: told(said, words),
      tone: 'plain',
      kind,
    };
  });
  const operator = (record?.marks ?? [])
    .filter(({ image }) => image === picture.file)
    .map(({ box, label, note }, index): ScanMark => {
      return { id: `operator-${index}`, from: 'operator', box, label, text: note ?? '', tone: 'plain' };
    });
  const officers = own
    .filter(({ documentId }) => documentId === picture.documentId)
    .map(({ id, box, label }): ScanMark => {
      return { id, from: 'officer', box, label, text: '', tone: 'plain' };
    });
  return [...found, ...regions, ...operator, ...officers];
}
