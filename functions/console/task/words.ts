import { words } from '../language/words.ts';
import { messages } from './messages/en.ts';

export const t = words(messages, {
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts'),
  ar: () => import('./messages/ar.ts'),
});
