import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import type { Told } from '../language/words.ts';
import { tell, told } from './tell.ts';

type Reasons = Pick<CaseRecord, 'reasons' | 'reasonsSaid'>;

/** How routing begins the reason that a required paper never came (shared/cases/routing.ts), and the same as a pattern. */
const MISSING = 'required, but never came: ';
const MISSING_PATTERN = `${MISSING}{0}`;

/** Why an officer is asked, beside the findings. */
export function toldReasons({ reasons, reasonsSaid }: Reasons): Told[] {
  return (reasons ?? []).map((reason, at) => told(reasonsSaid?.[at], reason));
}

/** The kinds of papers that are required and never came, as one text each. */
export function toldMissing({ reasons, reasonsSaid }: Reasons): (string | Told)[] {
  return (reasons ?? []).flatMap((reason, at) => {
    if (!reason.startsWith(MISSING)) return [];
    const said = reasonsSaid?.[at];
    const known =
      typeof said === 'object' && 'pattern' in said && said.pattern === MISSING_PATTERN ? said.values[0] : undefined;
    return [known === undefined ? reason.slice(MISSING.length) : tell(known)];
  });
}
