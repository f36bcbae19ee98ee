import type { AuditEvent } from '../../../shared/cases/audit-chain.ts';
import { t } from '../language/base.ts';
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
    .map(([name, value]) => `${translation(`trail: ${name}`) ?? name} ${valueIn(name, String(value))}`)
    .join(shown === 'ar' ? '، ' : ', ');
  return { text, lang: shown };
}

/** Lanes and dispositions have names of their own; all else is shown as it is. */
function valueIn(name: string, value: string): string {
  const lane = (one: string) => LANES.find((known) => known === one);
  const lanes = name === 'lane' || name === 'lanes' ? value.split(' ').map(lane) : [];
  if (lanes.length > 0 && lanes.every((one) => one !== undefined))
    return lanes.map((one) => t(`lane.${one}`)).join(' · ');
  const disposition = name === 'disposition' ? DISPOSITIONS.find((known) => known === value) : undefined;
  return disposition === undefined ? isolated(value, language.value) : t(`disposition.${disposition}`);
}

const LANES = ['documents', 'imaging', 'sanctions', 'goods'] as const;
const DISPOSITIONS = ['released', 'examine', 'held', 'seized'] as const;
