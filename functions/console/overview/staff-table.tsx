import { useState } from 'preact/hooks';
import type { StaffMember } from '../../../shared/review/tasks.ts';
import { api, config, zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { problemText } from '../language/problem-text.ts';
import { instant, now, number } from '../language/time.ts';
import { inARow } from '../language/words.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/field.tsx';
import { Figures } from '../look/figures.tsx';
import { Text } from '../look/text.tsx';
import { toast } from '../look/toast.tsx';
import { Part } from './part.tsx';
import { useAnswer } from './use-answer.ts';
import { t } from './words.ts';

const DAY_MS = 86_400_000;

/** Who works here, how much each has, and who is away. */
export function StaffTable({ port }: { port: string | undefined }) {
  const { answer, problem, ask } = useAnswer<{ staff: StaffMember[] }>('/staff', { port }, 30_000);
  const [changing, setChanging] = useState<StaffMember | null>(null);
  const staff = answer?.staff ?? [];
  const zone = zoneOf(port ?? config.value?.ports[0]?.locode ?? '');
  return (
    <Part title={t('staff.title')} problem={problem} waiting={answer === null}>
      {staff.length === 0 ? (
        <p>{t('staff.none')}</p>
      ) : (
        <Figures
          label={t('staff.title')}
          words={[1, 4, 5]}
          head={[t('officer'), t('works'), t('has'), t('capacity'), t('seen'), t('presence'), t('change')]}
          rows={staff.map((one) => [
            <Text key="name">{one.name}</Text>,
            <Scope key="scope" member={one} />,
            number(one.held),
            number(one.capacity),
            instant(one.lastSeenAt, zone),
            one.absent && one.absentUntil !== null
              ? t('absent', { until: instant(one.absentUntil, zone) })
              : t('present'),
            <Button key="change" onClick={() => setChanging(one)}>
              {t('change')} <span class="only-heard">{one.name}</span>
            </Button>,
          ])}
        />
      )}
      {changing !== null && (
        <ChangeDialog
          member={changing}
          onClose={() => setChanging(null)}
          onDone={() => {
            setChanging(null);
            void ask().catch(() => undefined);
          }}
        />
      )}
    </Part>
  );
}

function Scope({ member: { ports, lanes } }: { member: StaffMember }) {
  const where = ports === 'all' ? t('all-ports') : inARow(ports);
  const what = lanes === 'all' ? t('all-lanes') : inARow(lanes.map((lane) => base(`lane.${lane}`)));
  return (
    <>
      {where}; {what}
    </>
  );
}

function ChangeDialog({ member, onClose, onDone }: { member: StaffMember; onClose(): void; onDone(): void }) {
  const [capacity, setCapacity] = useState(String(member.capacity));
  const [days, setDays] = useState(member.absent ? '1' : '0');
  const save = async () => {
    try {
      const away = Number(days);
      const absentUntil = away > 0 ? new Date(now() + away * DAY_MS).toISOString() : null;
      await api.send('PUT', `/staff/${encodeURIComponent(member.id)}`, { capacity: Number(capacity), absentUntil });
      toast(t('saved'));
      onDone();
    } catch (error) {
      toast(problemText(error), { tone: 'wrong' });
    }
  };
  const whole = (text: string, least: number) => /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= 100;
  return (
    <Dialog
      title={member.name}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{base('cancel')}</Button>
          <Button kind="main" type="submit" disabled={!whole(capacity, 1) || !whole(days, 0)}>
            {t('save')}
          </Button>
        </>
      }
    >
      <TextField label={t('capacity')} value={capacity} onValue={setCapacity} required />
      <TextField label={t('days')} value={days} onValue={setDays} required />
    </Dialog>
  );
}
