import type { AuditEvent } from '../../../shared/cases/audit-chain.ts';
import { isolated, language, type Told } from '../language/words.ts';
import { fixed, tell, translation } from './tell.ts';

/** What was done, in the language shown: trails hold it in English. */
export function toldAction(action: string): Told {
  const [, list] = /^new match on (.+)$/.exec(action) ?? [];
  return tell(list === undefined ? fixed(action) : { pattern: 'new match on {0}', values: [list] });
}

/** The details of a deed by their names, what is empty left out. */
export function toldDetail(detail: AuditEvent['detail']): Told {
  const shown = language.value;
  const told = Object.entries(detail).filter(([, value]) => value !== null && value !== '');
  const text = told
    .map(([name, value]) => `${translation(`trail: ${name}`) ?? name} ${isolated(String(value), shown)}`)
    .join(shown === 'ar' ? '، ' : ', ');
  return { text, lang: shown };
}
