import type { NameWord } from './name-words.ts';

/** `abd` with the article, or the consonant that the article becomes before some, or with nothing; and of whom. */
const SERVANT =
  /^abd(?:(?:[aeiou]{1,2}(?:l|sh(?=sh)|([rsdntz])(?=\1)))(?!l?l?a[hyiej])(.{3,})|[aeou]{0,2}([bdfghjkmnqrstz][a-z]{3,}))$/;
/** `Abdur Rahman`: what the servant is of comes next; and the article by itself, before some consonants as one of them. */
const SERVANT_ALONE = /^abd(?:[aeiou]{1,2}(?:[lrsdntz]|sh)?)?$/;
const ARTICLE = /^(?:[aeiou]{1,2}(?:[lrsdntz]|sh))$/;
/** The servant, with or without the article that follows. */
const SERVANT_AS = 'abdul';
const OF_FAITH =
  /^(.{3,}?)(?:[aeiou]{0,2}(?:dd|tt)(?:i|ee|ie|y)ne?|[aeiou]{1,2}ld(?:i|ee)n|edine|(?<![aeiou])[eu]din)$/;
const FAITH_ALONE = /^(?:[aeiou]{1,2}(?:dd|ld|tt|d))(?:i|ee)ne?$/;
const OF_GOD = /^(?!abd)(.{3,})(?:(?:(?:ou|[uo])l{1,2}|[ae]ll)ah|[uo]lla)$/;
const GOD_ALONE = /^(?:[aou]|ou)?ll?ah?$/;
const OF_OTHERS = /^(.{3,}?)(?:ou|u|o)[lr](rahman|rehman|rahim|islam|haq|haqq|haque|huda|hoda)$/;
/** Ends or begins as one of these may; hardly any other word does. */
const MAY_BE = /^(?:abd|[aeiou]{1,2}[dlt])|(?:in|ine|een|lah|lla|man|him|slam|haq{1,2}|haque|oda|uda)$/;

/**
 * Names that are made of two, of which clerks make one word in many ways, as two: `Abd al-Rahman`, `Abdurrahman` and
 * `Abderrahmane` are `abdul rahman`, `Nuruddin` and `Noureddine` are `nur din` and `nour din`, `Saifullah` is `saif allah`.
 * `Abdullah` stays, as nobody writes it as two.
 */
export function partedCompounds(words: readonly NameWord[]): readonly NameWord[] {
  if (!words.some(({ text }) => MAY_BE.test(text))) return words;
  const out: NameWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as NameWord;
    const next = words[at + 1];
    if (next !== undefined && SERVANT_ALONE.test(word.text)) {
      out.push({ text: SERVANT_AS, abjad: false });
      if (words.length > at + 2 && ARTICLE.test(next.text)) at++;
      continue;
    }
    const parts = word.abjad ? null : partsOf(word.text, at === 0);
    if (parts === null) out.push(word);
    else for (const text of parts) out.push({ text, abjad: false });
  }
  return out;
}

function partsOf(word: string, isFirst: boolean): string[] | null {
  if (!isFirst && FAITH_ALONE.test(word)) return ['din'];
  if (!isFirst && word.length > 3 && GOD_ALONE.test(word)) return ['allah'];
  const servant = SERVANT.exec(word);
  if (servant) return [SERVANT_AS, servant[2] ?? servant[3] ?? ''];
  const faith = OF_FAITH.exec(word)?.[1];
  if (faith !== undefined) return [faith, 'din'];
  const god = OF_GOD.exec(word)?.[1];
  if (god !== undefined) return [god, 'allah'];
  const other = OF_OTHERS.exec(word);
  return other ? [other[1] ?? '', other[2] ?? ''] : null;
}
