import { words } from '../language/words.ts';
import { messages } from './field-names/en.ts';

/** The names of the fields of papers. */
const named = words(messages, {
  fr: () => import('./field-names/fr.ts'),
  es: () => import('./field-names/es.ts'),
  ar: () => import('./field-names/ar.ts'),
});

/** `consignments[0].containers[1].grossKg` in words, what is nearest first: `Gross weight in kg · Container 2 · Consignment 1`. */
export function fieldName(path: string): string {
  return path.split('.').map(stepName).reverse().join(' · ');
}

function stepName(step: string): string {
  const [, name = step, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const known = isNamed(name) ? named(name) : name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  return index === undefined ? known : `${known} ${Number(index) + 1}`;
}

function isNamed(name: string): name is keyof typeof messages {
  return Object.hasOwn(messages, name);
}
