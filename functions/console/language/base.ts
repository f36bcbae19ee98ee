import { messages } from './messages/en.ts';
import { words } from './words.ts';

/** The texts that every view shares: frame, severities, lanes, states, times, problems. */
export const t = words(messages, {
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts'),
  ar: () => import('./messages/ar.ts'),
});
