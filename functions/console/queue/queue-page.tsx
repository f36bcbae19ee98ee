import { t } from '../language/base.ts';
import { ViewHeading } from '../look/heading.tsx';

export function QueuePage() {
  return (
    <div class="view">
      <ViewHeading title={t('nav.queue')} />
    </div>
  );
}
