import { words } from '../../language/words.ts';
import { messages } from './messages/en.ts';

const title = words(messages, {
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts'),
  ar: () => import('./messages/ar.ts'),
});

/** What a check looks for, in the language shown; null for a check that this edition of the console does not know. */
export function checkTitle(check: string): string | null {
  return isKnown(check) ? title(check) : null;
}

function isKnown(check: string): check is keyof typeof messages {
  return check in messages;
}
