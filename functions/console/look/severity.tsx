import type { Severity } from '../../../shared/checks/finding.ts';
import { t } from '../language/base.ts';

/** Each severity has a shape of its own: colour only repeats what shape and word say. */
const SHAPES: Record<Severity, string> = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  high: 'M8 1.5 15 14.5H1z',
  medium: 'M8 1l7 7-7 7-7-7z',
  low: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
};

/** How grave something is, by shape, word and colour. */
export function SeverityMark({ severity, bare = false }: { severity: Severity; bare?: boolean }) {
  const hollow = severity === 'low' || severity === 'medium';
  return (
    <span class="severity" data-tone={severity}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={SHAPES[severity]}
          fill={hollow ? 'none' : 'currentColor'}
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linejoin="round"
        />
      </svg>
      <span class={bare ? 'only-heard' : ''}>{t(`severity.${severity}`)}</span>
    </span>
  );
}
