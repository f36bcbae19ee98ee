import { textOf } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { parseDate } from '../printed/date.ts';
import type { Seen } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { PaperText } from './paper-text.ts';

/** What a sentence says is done with the sum, and until when or on which day. */
const PAID =
  /(zahl|überweis|abgebucht|eingezogen|begleich|payable|please pay|pay(?:ment)? (?:is )?due|debited|collected|betal|voldo|overma|afgeschreven|incasso|régl|payer|paiement|prélev|pagar|pago|cargo en|domicili|pagament|versament|addebit|pagare)/iu;
const BEFORE = /^(?:bis|zum|am|by|before|on|until|le|du|al|el|il|entro|op|vóór|voor|uiterlijk|até|em|a|antes|avant)$/iu;
const TOLD = 0.85;
const LONGEST_DATE = 5;

/** The day until which a sentence asks to pay: `Bitte überweisen Sie den Betrag bis zum 19.05.2026.` */
export function toldDueDate(paper: PaperText): Seen<string> | null {
  for (const line of paper.lines) {
    if (line.words.length < 4 || !PAID.test(textOf(line.words))) continue;
    for (const [at, word] of line.words.entries()) {
      const before = line.words[at - 1];
      if (!before || !BEFORE.test(before.text) || !/\d|\p{L}{3}/u.test(word.text)) continue;
      const words = line.words.slice(at, at + LONGEST_DATE);
      const seen = seenAs(snippetOfWords(words, line.page, TOLD), (text) => parseDate(text, paper.dateOrder));
      if (seen) return seen;
    }
  }
  return null;
}
