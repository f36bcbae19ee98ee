import type { AuditEvent } from '../../../shared/cases/audit-chain.ts';
import { reasonWords } from '../../../shared/cases/reason-words.ts';
import { t } from '../language/base.ts';
import { instant } from '../language/time.ts';
import { inARow, isolated, language, type Told } from '../language/words.ts';
import { fixed, tell, translation } from './tell.ts';

/** What was done, in the language shown: trails hold it in English. */
export function toldAction(action: string): Told {
  const [, list] = /^new match on (.+)$/.exec(action) ?? [];
  return tell(list === undefined ? fixed(action) : { pattern: 'new match on {0}', values: [list] });
}

/** The details of a deed by their names, what is empty left out; instants as the clocks of a zone show them. */
export function toldDetail(detail: AuditEvent['detail'], zone: string): Told {
  const shown = language.value;
  const told = Object.entries(detail).filter(([, value]) => value !== null && value !== '');
  const text = inARow(
    told.map(
      ([name, value]) => `${translation(`trail: ${name}`) ?? spaced(name)} ${valueIn(name, String(value), zone)}`,
    ),
  );
  return { text, lang: shown };
}

/** A name of ours as words: `decidedAt` is `decided at`. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Lanes, dispositions, coded reasons and instants are told; all else is shown as it is. */
function valueIn(name: string, value: string, zone: string): string {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))) return instant(value, zone);
  const lane = (one: string) => LANES.find((known) => known === one);
  const lanes = name === 'lane' || name === 'lanes' ? value.split(' ').map(lane) : [];
  if (lanes.length > 0 && lanes.every((one) => one !== undefined))
    return lanes.map((one) => t(`lane.${one}`)).join(' · ');
  const reason = name === 'reason' ? reasonWords(value) : null;
  if (reason !== null) return tell(reason).text;
  const disposition = name === 'disposition' ? DISPOSITIONS.find((known) => known === value) : undefined;
  return disposition === undefined ? isolated(value, language.value) : t(`disposition.${disposition}`);
}

const LANES = ['documents', 'imaging', 'sanctions', 'goods'] as const;
const DISPOSITIONS = ['released', 'examine', 'held', 'seized'] as const;
