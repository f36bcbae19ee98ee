import { merged } from './merged.ts';

/** With what French keeps together: quotes and what they hold, high marks and the word before them. */
export const phrases = merged(
  import.meta.glob<Readonly<Record<string, string>>>('./fr/*.ts', { eager: true, import: 'phrases' }),
  (text) => text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!%])/g, '\u00a0'),
);
