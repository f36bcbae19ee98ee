import { ApiProblem, SignInEnded, Unreachable } from '../client/problem.ts';
import { t } from './base.ts';

const DISPOSITIONS = ['released', 'examine', 'held', 'seized'] as const;

/** Those that say the same of whatever was asked for. */
const WORDED = [
  ...(['access.denied', 'access.too-many', 'internal', 'request.unknown', 'stored.invalid'] as const),
  ...(['task.unknown', 'task.not-held', 'task.waiting', 'task.decided-before', 'task.for-a-supervisor'] as const),
  ...(['task.assigned', 'task.busy', 'staff.unknown', 'staff.out-of-scope', 'port.unknown'] as const),
  ...(['case.unknown', 'case.closed', 'document.unknown', 'document.unread', 'document.deleted'] as const),
  ...(['reading.too-large', 'correction.value', 'correction.printed', 'correction.path'] as const),
  ...(['finding.unknown', 'scan.unknown', 'reason.not-offered', 'check.ended'] as const),
  ...(['upload.unknown', 'upload.incomplete', 'upload.twice'] as const),
];

/** In the language shown, what went wrong and what to do. What has no text of its own is told in the server's words. */
export function problemText(error: unknown): string {
  if (error instanceof Unreachable) return t('problem.unreachable');
  if (error instanceof SignInEnded) return t('problem.sign-in');
  if (!(error instanceof ApiProblem)) return t('problem.internal');
  const { code, message, detail } = error;
  const by = detail.by ?? detail.heldBy;
  const disposition = DISPOSITIONS.find((known) => known === detail.disposition);
  switch (code) {
    case 'task.ended':
      return typeof by === 'string' && disposition !== undefined
        ? t('problem.task.ended-by', { by, disposition: t(`disposition.${disposition}`) })
        : t('problem.task.ended');
    case 'task.claimed':
      return typeof by === 'string' ? t('problem.task.claimed-by', { by }) : t('problem.task.claimed');
    case 'task.lost':
      return typeof by === 'string' ? t('problem.task.claimed-by', { by }) : t('problem.task.not-held');
    case 'staff.absent':
    case 'staff.at-capacity':
      // Of whom the task was to go to; else of whoever asks.
      return typeof detail.staff === 'string'
        ? t(`problem.${code}-other`, { name: detail.staff })
        : t(`problem.${code}`);
    case 'request.invalid':
      return t('problem.request.invalid', { message });
    case 'request.too-many':
      return t('problem.access.too-many');
  }
  const worded = WORDED.find((known) => known === code);
  return worded === undefined ? t('problem.other', { message }) : t(`problem.${worded}`);
}
