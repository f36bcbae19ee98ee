import { t } from '../language/base.ts';

/** Shown while something is fetched; it appears only where that takes a while. */
export function Waiting({ what }: { what?: string }) {
  return (
    <p class="waiting" role="status">
      {what ?? t('waiting')}
    </p>
  );
}
