import type { LabelIndex } from '../layout/label-index.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Consignment } from '../manifest-fields.ts';
import type { SeenTree } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { lineText } from './paper-text.ts';

type Terms = NonNullable<Consignment['freightTerms']>;

const PREPAID =
  /\b(pre-?paid|pr[ée]pay[ée]|port pay[ée]|fret pay[ée]|vorausbezahlt|frachtfrei|frei bezahlt|prepagado|pagado en origen|vooruitbetaald|pr[ée]-?pago|pago na origem|prepagato|pagato all'origine)\b|预付|預付/iu;
const COLLECT =
  /\b(collect|port d[ûu]|fret d[ûu]|payable [àa] destination|payable at destination|unfrei|nachnahme|por cobrar|por pagar|pagadero en destino|te innen|niet betaald|a cobrar|a pagar|pag[áa]vel no destino|da pagare|assegnato)\b|到付/iu;
const WITH_FREIGHT = /\b(freight|fret|fracht|flete|vracht|frete|nolo)\b|运费|運費/iu;

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
