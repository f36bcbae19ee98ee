import { ApiProblem, SignInEnded, Unreachable } from '../client/problem.ts';
import { t } from './base.ts';

const DISPOSITIONS = ['released', 'examine', 'held', 'seized'] as const;

/** In the language shown, what went wrong and what to do. What has no text of its own is told in the server's words. */
export function problemText(error: unknown): string {
  if (error instanceof Unreachable) return t('problem.unreachable');
  if (error instanceof SignInEnded) return t('problem.sign-in');
  if (!(error instanceof ApiProblem)) return t('problem.internal');
  const by = error.detail.by ?? error.detail.heldBy;
  const disposition = DISPOSITIONS.find((known) => known === error.detail.disposition);
  switch (error.code) {
    case 'task.ended':
      return typeof by === 'string' && disposition !== undefined
        ? t('problem.task.ended-by', { by, disposition: t(`disposition.${disposition}`) })
        : t('problem.task.ended');
    case 'task.claimed':
      return typeof by === 'string' ? t('problem.task.claimed-by', { by }) : t('problem.task.claimed');
    case 'task.lost':
      return typeof by === 'string' ? t('problem.task.claimed-by', { by }) : t('problem.task.not-held');
    case 'access.denied':
    case 'access.too-many':
    case 'internal':
    case 'task.unknown':
    case 'task.not-held':
    case 'task.waiting':
    case 'task.decided-before':
    case 'task.for-a-supervisor':
    case 'task.assigned':
    case 'task.busy':
    case 'staff.absent':
    case 'staff.at-capacity':
      return t(`problem.${error.code}`);
    default:
      return t('problem.other', { message: error.message });
  }
}
