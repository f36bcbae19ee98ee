import { words } from '../language/words.ts';
import { messages } from './messages/en.ts';

/** The texts of the comparison of a party with listed entries. */
export const t = words(messages, {
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts'),
  ar: () => import('./messages/ar.ts'),
});
