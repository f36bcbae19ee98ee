import { useEffect, useState } from 'preact/hooks';
import { may } from '../../../shared/access/permissions.ts';
import type { StaffMember, TaskRow } from '../../../shared/review/tasks.ts';
import { wasAborted } from '../client/api-client.ts';
import { api } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { ChoiceField, TextField } from '../look/field.tsx';
import { Waiting } from '../look/waiting.tsx';
import { t } from './words.ts';

/** Chooses who is to work on a task. Who is absent or has enough may be chosen with a reason. */
export function AssignDialog({
  task,
  onClose,
  onDone,
}: {
  task: TaskRow;
  onClose(): void;
  onDone(to: string | null, override: string | undefined): void;
}) {
  const [staff, setStaff] = useState<readonly StaffMember[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [to, setTo] = useState('');
  const [override, setOverride] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    api.get<{ staff: readonly StaffMember[] }>('/staff', { query: { port: task.port }, signal: stop.signal }).then(
      (answer) => setStaff(answer.staff.filter((one) => may(one, 'task.work', task))),
      (error) => wasAborted(error) || setProblem(error),
    );
    return () => stop.abort();
  }, [task.port, task.lane]);
  const chosen = staff?.find(({ id }) => id === to);
  const needsReason = chosen !== undefined && (chosen.absent || chosen.held >= chosen.capacity);
  const missing = needsReason && override.trim() === '';
  return (
    <Dialog
      title={t('assign.title', { reference: task.reference })}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (staff !== null && !missing) onDone(to === '' ? null : to, needsReason ? override.trim() : undefined);
      }}
      footer={
        <>
          <Button onClick={onClose}>{base('cancel')}</Button>
          <Button kind="main" type="submit" aria-disabled={staff === null}>
            {t('do.assign')}
          </Button>
        </>
      }
    >
      {problem !== null && <p role="alert">{problemText(problem)}</p>}
      {staff === null && problem === null && <Waiting />}
      {staff !== null && (
        <ChoiceField
          label={t('assign.to')}
          value={to}
          onValue={setTo}
          choices={[
            { value: '', label: t('assign.nobody') },
            ...staff.map((one) => ({ value: one.id, label: described(one) })),
          ]}
        />
      )}
      {needsReason && (
        <TextField
          label={t('assign.override')}
          wrong={tried && missing ? t('reason-missing') : undefined}
          value={override}
          onValue={setOverride}
          maxLength={1000}
          rows={2}
        />
      )}
    </Dialog>
  );
}

function described({ name, id, held, capacity, absent }: StaffMember): string {
  return t(absent ? 'assign.absent' : 'assign.held', { name, id, held, capacity });
}
