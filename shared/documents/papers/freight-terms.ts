import type { LabelIndex } from '../layout/label-index.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Consignment } from '../manifest-fields.ts';
import type { SeenTree } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { lineText } from './paper-text.ts';

type Terms = NonNullable<Consignment['freightTerms']>;

const PREPAID =
  /(?<!\p{L})(pre-?paid|pr[ée]pay[ée]e?|(?:port|fret|freight) pa(?:y[ée]|id)|vorausbezahlt|frachtfrei|frei bezahlt|fracht bezahlt|prepagad[oa]|pagad[oa] en origen|(?:flete|frete) pag(?:ad)?o|vooruitbetaald|vracht betaald|pr[ée]-?pag[oa]|pag[oa] na origem|prepagat[oa]|(?:nolo|porto) pagato|pagato all'origine)(?!\p{L})|预付|預付/iu;
const DESTINATION =
  "(?:at|[àa]|ter|am|im|bei|a|en|in|no|na|op|bij|ad|alla|all['’])? ?(?:de |la |el )?(?:destination|destino|destinazione|bestimmungs(?:ort|hafen)|bestemming(?:shaven)?|ankunft)";
const TO_PAY =
  '(?:payable|to be paid|zahlbar|zu zahlen|por pagar|pagader[oa]|a pagar|pagabile|da pagarsi|pag[áa]vel|betaalbaar|te betalen)';
const COLLECT = new RegExp(
  `(?<!\\p{L})(collect|(?:port|fret) d[ûu]|${TO_PAY} ${DESTINATION}|unfrei|nachnahme|por cobrar|por pagar|a destino|te innen|niet betaald|a cobrar|a pagar|da pagare|(?:flete|frete|nolo|vracht|porto) (?:debid[oa]|devid[oa]|dovut[oa]|assegnat[oa]|verschuldigd))(?!\\p{L})|到付`,
  'iu',
);
const WITH_FREIGHT = /(?<!\p{L})(freight|fret|fracht|flete|vracht|frete|nolo)(?!\p{L})|运费|運費/iu;

/** Who pays the freight, at its label or where a line says it whole (`FREIGHT PREPAID`). A form that offers both says nothing. */
export function freightTerms(labels: LabelIndex): SeenTree<Consignment['freightTerms']> {
  for (const hit of labels.hits('freightTerms')) {
    if (termsIn(lineText(hit.line)) === null && offersBoth(lineText(hit.line))) continue;
    for (const snippet of labels.candidates(hit)) {
      const seen = seenAs(snippet, termsIn);
      if (seen) return seen;
    }
  }
  for (const line of labels.lines) {
    if (line.words.length > 60) continue;
    for (const { words } of line.cells) {
      const snippet = snippetOfWords(words, line.page, 0.97);
      if (!WITH_FREIGHT.test(snippet.text)) continue;
      const seen = seenAs(snippet, termsIn);
      if (seen) return seen;
    }
  }
  return null;
}

export function termsIn(text: string): Parsed<Terms> | null {
  const [prepaid, collect] = [PREPAID.test(text), COLLECT.test(text)];
  if (prepaid === collect) return null;
  return { value: prepaid ? 'prepaid' : 'collect', certainty: 1 };
}

function offersBoth(text: string): boolean {
  return PREPAID.test(text) && COLLECT.test(text);
}
