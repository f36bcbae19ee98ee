import { useState } from 'preact/hooks';
import type { TaskRow } from '../../../../shared/review/tasks.ts';
import { api } from '../../frame/console.ts';
import { useCommands } from '../../keyboard/commands.ts';
import { problemText } from '../../language/problem-text.ts';
import { Button } from '../../look/button.tsx';
import { toast } from '../../look/toast.tsx';
import { viewOf } from '../../queue/queue-view.ts';
import { navigate, queryOf } from '../../routing/router.ts';
import { caseHref } from '../case-path.ts';
import { t } from '../words.ts';

/** Takes the best task that is free, of the port and lane that the queue was last narrowed to, and goes there. */
export function NextTask() {
  const [asking, setAsking] = useState(false);
  const next = async () => {
    if (asking) return;
    setAsking(true);
    try {
      const { port, lane } = viewOf(queryOf('/queue'));
      const asked = { ...(port && { ports: [port] }), ...(lane && { lanes: [lane] }) };
      const { task } = await api.send<{ task: TaskRow | null }>('POST', '/tasks/next', asked);
      if (task === null) toast(t('decide.none-next'));
      else navigate(caseHref(task));
    } catch (error) {
      toast(problemText(error), { tone: 'wrong' });
    } finally {
      setAsking(false);
    }
  };
  useCommands([{ keys: 'n', label: t('decide.next'), group: t('keys.group-decide'), run: () => void next() }]);
  return (
    <Button kind="main" keys="n" class="spread" aria-busy={asking} onClick={() => void next()}>
      {t('decide.next')}
    </Button>
  );
}
