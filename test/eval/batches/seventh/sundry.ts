import type { Language } from '../../words/words.ts';
import { TRADE_TEXTS } from './sundry/trade.ts';
import { TRANSPORT_TEXTS } from './sundry/transport.ts';

/** In the order of the texts. */
const ORDER: readonly Language[] = ['en', 'fr', 'de', 'es', 'nl', 'pt', 'it'];
const TEXTS = { ...TRADE_TEXTS, ...TRANSPORT_TEXTS };

/** What papers of this batch print beside the concepts: bank and register lines, declarations, headings of lists. */
export function sundry(language: Language, name: keyof typeof TEXTS): string {
  return TEXTS[name][ORDER.indexOf(language)] ?? TEXTS[name][0];
}
