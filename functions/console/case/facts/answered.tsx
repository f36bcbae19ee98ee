import type { ComponentChildren } from 'preact';
import { problemText } from '../../language/problem-text.ts';
import { Button } from '../../look/button.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { t } from '../words.ts';
import { useAnswer } from './use-answer.ts';

/** What the API tells beside the case, asked for when it is shown: on the way, not there, failed, withheld, or as `children` draw it. */
export function Answered<T extends { withheld: boolean }>({
  path,
  says,
  children,
}: {
  path: string;
  says: { asking: string; absent: string; withheld: string };
  children(value: T): ComponentChildren;
}) {
  const [answer, again] = useAnswer<T>(path);
  if (answer.state === 'asking') return <Waiting what={says.asking} />;
  if (answer.state === 'absent') return <p class="facts">{says.absent}</p>;
  if (answer.state === 'there') {
    const { value } = answer;
    return value.withheld ? (
      <p class="facts quiet">{says.withheld}</p>
    ) : (
      <div class="facts stack">{children(value)}</div>
    );
  }
  return (
    <div class="facts stack">
      <p>{problemText(answer.error)}</p>
      <Button onClick={again}>{t('case.again')}</Button>
    </div>
  );
}
