import { merged } from './merged.ts';

export const phrases = merged(
  import.meta.glob<Readonly<Record<string, string>>>('./es/*.ts', { eager: true, import: 'phrases' }),
);
