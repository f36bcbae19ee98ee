import { inLanguageShown, isolated, language, type Told } from '../language/words.ts';
import { told } from './tell.ts';

const translations = inLanguageShown({
  fr: () => import('./problems/fr.ts'),
  es: () => import('./problems/es.ts'),
  ar: () => import('./problems/ar.ts'),
});

/** Of these the message tells what no general sentence can: which field, which message. It is told beside that, in English. */
const PARTICULAR: ReadonlySet<string> = new Set([
  ...['scan-record.field', 'json.shape', 'edifact.message', 'x12.transaction-set', 'text.encoding', 'xml.broken'],
]);

/** Why a file could not be read, by its code; in the server's words where the code has none of its own. */
export function toldProblem({ code, message }: { code: string; message: string }): Told {
  const known: Readonly<Record<string, string>> = translations()?.problems ?? {};
  const text = known[code];
  if (text === undefined) return told(undefined, message);
  const shown = language.value;
  return { lang: shown, text: PARTICULAR.has(code) ? `${text} (${isolated(message, shown)})` : text };
}
