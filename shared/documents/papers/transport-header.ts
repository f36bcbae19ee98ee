import type { LabelName } from '../layout/labels.ts';
import type { ManifestFields } from '../manifest-fields.ts';
import { parsePort, parseReference } from '../printed/codes.ts';
import { parseDate } from '../printed/date.ts';
import { isImoNumber, parseImoNumber } from '../printed/imo-number.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed } from '../snippet.ts';
import { labelled, type PaperText } from './paper-text.ts';

type Header = Pick<
  SeenTree<ManifestFields>,
  | 'vessel'
  | 'voyage'
  | 'placeOfReceipt'
  | 'portOfLoading'
  | 'portOfDischarge'
  | 'placeOfDelivery'
  | 'onBoardDate'
  | 'issueDate'
>;

const VOYAGE_AFTER_NAME =
  /\s*[/,;-]?\s*(?:\bvoy(?:age)?\b\.?|\bv\.)\s*(?:no\.?|n[°ºr]\.?)?\s*:?\s*([A-Z0-9/-]*\d[A-Z0-9/-]*)\s*$/i;
/** `NORDIC HERON / 044W` where only the vessel is labelled: no ship's name has a slash and a number behind it. */
const VOYAGE_AFTER_SLASH = /\s*\/\s*([A-Z]{0,4}\d[A-Z0-9-]{1,9})\s*$/i;

/** Vessel, voyage, ports and dates, which bills, manifests and declarations print above their goods. */
export function transportHeader(paper: PaperText): Header {
  const both = labelled(paper, ['vesselAndVoyage'], asText);
  return {
    vessel: {
      name: labelled(paper, ['vessel'], asVessel) ?? part(both, 0),
      imo: labelled(paper, ['imo'], parseImoNumber) ?? imoBesideVessel(paper),
    },
    voyage:
      labelled(paper, ['voyage'], parseReference) ?? part(both, 1) ?? labelled(paper, ['vessel'], voyageAfterName),
    placeOfReceipt: labelled(paper, ['placeOfReceipt'], parsePort),
    // `Embarcado em` says where or when: what stands there tells.
    portOfLoading: labelled(paper, ['portOfLoading'], parsePort) ?? labelled(paper, ['onBoardDate'], codedPort),
    portOfDischarge: labelled(paper, ['portOfDischarge'], parsePort),
    placeOfDelivery: labelled(paper, ['placeOfDelivery'], parsePort),
    onBoardDate: dateAt(paper, ['onBoardDate']),
    issueDate: dateAt(paper, ['issueDate', 'placeOfIssue']),
  };
}

/** A place that is told by its UN/LOCODE, so that it can be nothing else. */
function codedPort(text: string): Parsed<string> | null {
  const port = parsePort(text);
  return port && /^[A-Z]{2}[A-Z2-9]{3}$/.test(port.value) ? { ...port, certainty: 0.95 } : null;
}

/** `Santos, 4 May 2026` under "place and date of issue" too. A date that can be read in two ways is given in doubt. */
export function dateAt(paper: PaperText, names: readonly LabelName[]): Seen<string> | null {
  return labelled(paper, names, (text) => {
    const whole = parseDate(text, paper.dateOrder);
    if (whole) return whole;
    for (const at of [...text.slice(0, 80).matchAll(/[\s,/]+(?=\p{L}{3,9} \d|\d)/gu)].map(
      ({ index, 0: gap }) => index + gap.length,
    )) {
      const later = parseDate(text.slice(at), paper.dateOrder);
      if (later) return { ...later, certainty: later.certainty * 0.97 };
    }
    return null;
  });
}

/** A ship's name, without the prefix and the number that stand beside it on many papers. */
function asVessel(text: string): Parsed<string> | null {
  const name = text
    .replace(/^(m\/?[vst]|m\.[vst]\.|s\/?s|ms)\s+/i, '')
    .replace(/\s*[(/,;-]?\s*IMO.*$/i, '')
    .replace(VOYAGE_AFTER_NAME, '')
    .replace(VOYAGE_AFTER_SLASH, '')
    .trim();
  return /\p{L}{2}/u.test(name) && name.length <= 60 ? { value: name, certainty: 1 } : null;
}

/** `MV AURORA V. 044W` where only the vessel is labelled. */
function voyageAfterName(text: string): Parsed<string> | null {
  const voyage = (VOYAGE_AFTER_NAME.exec(text) ?? VOYAGE_AFTER_SLASH.exec(text))?.[1];
  return voyage === undefined ? null : { value: voyage, certainty: 0.97 };
}

/** `NORDIC HERON / 044W` under one label. */
function part(both: Seen<string> | null, index: 0 | 1): Seen<string> | null {
  const match =
    /^(.*\p{L}.*?)\s*(?:[/,;]|\s-\s|\s[Vv](?:oy)?\.?\s?)\s*(\S*\d\S*)$/u.exec(both?.value ?? '') ??
    /^(.*\p{L}{2}.*?)\s+(\d{2,4}[A-Z]{0,2})$/u.exec(both?.value ?? '') ??
    /^(.*\p{L}.*?)()$/u.exec(both?.value ?? '');
  const text = index === 0 ? asVessel(match?.[1] ?? '')?.value : match?.[2];
  return both && text ? { value: text, evidence: both.evidence } : null;
}

/** `MV NORDIC HERON (IMO 9074729)`. */
function imoBesideVessel(paper: PaperText): Seen<string> | null {
  return labelled(paper, ['vessel', 'vesselAndVoyage'], (text) => {
    const digits = /IMO\D{0,8}(\d{7})(?!\d)/i.exec(text)?.[1];
    return digits === undefined ? null : { value: digits, certainty: isImoNumber(digits) ? 1 : 0.6 };
  });
}
