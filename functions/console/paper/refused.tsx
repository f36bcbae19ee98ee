import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import { isProblem } from '../client/api-client.ts';
import type { ApiProblem } from '../client/problem.ts';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { toldProblem } from '../phrases/told-problem.ts';
import { t } from './words.ts';

interface RefusedParts {
  document: DocumentRecord;
  error: unknown;
  again(): void;
}

/** Why a page is not shown, and what can be done about it. */
export function Refused(parts: RefusedParts) {
  return (
    <div class="paper-refused" role="status">
      <Why {...parts} />
    </div>
  );
}

/** Why the file could not be drawn, by the code of that. */
function refusal({ detail, message }: ApiProblem) {
  return { code: String(detail.code), message };
}

function Why({ document, error, again }: RefusedParts) {
  if (isProblem(error, 'document.deleted')) {
    return (
      <Empty title={t('gone.title')}>
        <p>{t('gone.text')}</p>
      </Empty>
    );
  }
  if (isProblem(error, 'document.unreadable')) {
    return (
      <Empty title={t('unreadable.title')}>
        <p>{t('unreadable.text', { why: toldProblem(document.problem ?? refusal(error)) })}</p>
      </Empty>
    );
  }
  const none = isProblem(error, 'page.unknown');
  return (
    <Empty title={t('failed.title')}>
      <p>{none ? t('unreadable.page') : problemText(error)}</p>
      {!none && <Button onClick={again}>{t('viewer.again')}</Button>}
    </Empty>
  );
}
