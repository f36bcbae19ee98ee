import { tokensOf } from '../vocabulary.ts';

/** How papers write "number" short: `N°`, `Nº`, `No.`, `Nr.`, `Num.`, `Nos.`, `N.os`. */
const NUMBER_SIGNS = ['n', 'no', 'nr', 'num', 'nos', 'n os'];

/** The phrases of a language's table in plain form, those with `n°` in each way of writing it. */
export function plainPhrases<N extends string>(words: Partial<Record<N, string>>): Partial<Record<N, string[]>> {
  const plain: Partial<Record<N, string[]>> = {};
  for (const name in words) {
    const phrases = new Set<string>();
    for (const printed of words[name]?.split(',') ?? []) {
      const signs = printed.includes('n°') ? NUMBER_SIGNS : [''];
      for (const sign of signs) phrases.add(tokensOf(printed.replace('n°', `${sign} `)).join(' '));
    }
    phrases.delete('');
    plain[name] = [...phrases];
  }
  return plain;
}
