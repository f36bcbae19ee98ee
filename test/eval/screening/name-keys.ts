import type { InventedVessel } from './craft.ts';
import type { InventedFirm } from './firms.ts';
import type { Listed } from './listed.ts';
import type { NameWord } from './names/culture.ts';
import { plainLetters } from './names/latin.ts';
import { latinName } from './people.ts';

/** A name as it is told from others: whole, and without what papers leave out. */
export interface NameKeys {
  whole: string;
  short: string;
}

/** Names of the same words in any order have the same key. */
export function wordsKey(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

export function personKeys(words: readonly NameWord[]): NameKeys {
  return {
    whole: wordsKey(latinName(words)),
    short: wordsKey(latinName(words.filter(({ role }) => role !== 'middle'))),
  };
}

/** Firms of one own name are one firm, whatever their trade and form are said to be. */
export function firmKeys({ core }: InventedFirm): NameKeys {
  return { whole: wordsKey(core.join(' ')), short: wordsKey(core.join(' ')) };
}

export function vesselKeys({ words, number }: InventedVessel): NameKeys {
  return { whole: wordsKey([...words, String(number ?? '')].join(' ')), short: wordsKey(words.join(' ')) };
}

/** What is listed, to tell whether a name that should be clean is not one of it, or might as well be. */
export class KnownNames {
  readonly #whole = new Set<string>();
  readonly #short = new Set<string>();

  constructor(listed: readonly Listed[]) {
    for (const one of listed) {
      for (const name of one.entity.names) this.#whole.add(wordsKey(name));
      if (one.kind === 'vessel')
        for (const name of one.entity.names) this.#short.add(wordsKey(name.replace(/\s*\d+$/, '')));
      const keys = keysOf(one);
      if (keys === null) continue;
      this.#whole.add(keys.whole);
      this.#short.add(keys.short);
    }
  }

  /** Whether somebody listed may be meant: the same words, or the same but for a middle name or number that one side has not. */
  mayMean({ whole, short }: NameKeys): boolean {
    return this.#whole.has(whole) || this.#short.has(whole) || this.#whole.has(short);
  }
}

function keysOf(one: Listed): NameKeys | null {
  switch (one.kind) {
    case 'person':
      return personKeys(one.person.words);
    case 'firm':
      return firmKeys(one.firm);
    case 'vessel':
      return vesselKeys(one.vessel);
    case 'aircraft':
      return null;
  }
}
