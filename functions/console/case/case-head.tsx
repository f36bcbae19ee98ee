import { useState } from 'preact/hooks';
import { zoneOf } from '../frame/console.ts';
import { duration, instant, nowShown } from '../language/time.ts';
import { colon, inARow, type Told as ToldText } from '../language/words.ts';
import { Badge } from '../look/badge.tsx';
import { ViewHeading } from '../look/heading.tsx';
import { ownWords, Text } from '../look/text.tsx';
import { toldReasons } from '../phrases/told-reasons.ts';
import { Clip } from './clip.tsx';
import type { Desk } from './decide/desk.ts';
import { LeaseChip } from './decide/lease-chip.tsx';
import type { ShownTask, WholeCase } from './whole-case.ts';
import { t } from './words.ts';

/** Which case it is, in which lane it is worked, how urgent, and why one is asked. */
export function CaseHead({ whole, task, desk }: { whole: WholeCase; task: ShownTask | null; desk: Desk | null }) {
  const { case: record } = whole;
  const { port, reference, revision, status, disposition, failure } = record;
  const why = toldReasons(record);
  const name = `${port}/${reference}`;
  const now = desk?.task.task.value ?? task;
  return (
    <header class="case-head">
      <div class="line case-head-top">
        <div class="line case-head-line">
          <ViewHeading title={t('case.title', { reference: name })}>
            <Text>{name}</Text>
          </ViewHeading>
          <span class="quiet">{t('case.revision', { revision })}</span>
          {task !== null && <Badge tone="accent">{t(`lane.${task.lane}`)}</Badge>}
          {now !== null && now.state === 'open' && <Urgency task={now} />}
          {status === 'closed' && disposition !== null ? (
            <Badge tone={disposition === 'released' ? 'good' : 'high'}>{t(`was.${disposition}`)}</Badge>
          ) : (
            status !== 'in-review' && <Badge>{t(`status.${status}`)}</Badge>
          )}
          {why.length === 0 && <Score record={record} />}
        </div>
        {desk !== null && <LeaseChip desk={desk} />}
      </div>
      {failure !== null && <p class="unread">{t('case.stopped', { failure })}</p>}
      {now !== null && now.stage !== 'first' && now.state === 'open' && (
        <p class="stage-says">{t(`stage.${now.stage}`)}</p>
      )}
      {why.length > 0 && (
        <div class="line case-head-line">
          <Reasons reasons={why} />
          <Score record={record} />
        </div>
      )}
      <Told whole={whole} />
    </header>
  );
}

function Urgency({ task: { priority, dueAt, port } }: { task: Pick<ShownTask, 'priority' | 'dueAt' | 'port'> }) {
  const left = Date.parse(dueAt) - nowShown();
  const level = ([1, 2, 3, 4] as const).find((one) => one === priority) ?? 4;
  return (
    <>
      <Badge tone={level === 1 ? 'critical' : level === 2 ? 'high' : undefined}>{t(`priority.${level}`)}</Badge>
      <time dateTime={dueAt} title={instant(dueAt, zoneOf(port))} class={left < 0 ? 'late' : 'quiet'}>
        {t(left < 0 ? 'due.late' : 'due.in', { time: duration(left) })} ({instant(dueAt, zoneOf(port))})
      </time>
    </>
  );
}

function Score({ record: { score, chance } }: { record: WholeCase['case'] }) {
  if (score === null) return null;
  return (
    <span class="quiet case-score">
      {inARow([
        t('case.score', { score: Math.round(score) }),
        ...(chance === null ? [] : [t('case.chance', { chance: Math.round(chance * 100) })]),
      ])}
    </span>
  );
}

/** Why it is asked about beside the findings; of many only the first, the others on demand. */
function Reasons({ reasons }: { reasons: readonly ToldText[] }) {
  const [all, showAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, 2);
  return (
    <p class="why">
      <strong>
        {t('case.why')}
        {colon()}
      </strong>{' '}
      {shown.map((reason, at) => (
        <span key={reason.text}>
          {at > 0 && ' · '}
          <Clip most={220}>{reason}</Clip>
        </span>
      ))}
      {reasons.length > shown.length && (
        <button type="button" class="clip-more" onClick={() => showAll(true)}>
          {t('text.whole')}
        </button>
      )}
    </p>
  );
}

/** What is told when the case is closed: that it was drawn for control, or made up. */
function Told({ whole: { case: record, drill } }: { whole: WholeCase }) {
  if (record.status !== 'closed' || (!record.control && !record.drill)) return null;
  return (
    <div class="told">
      {record.control && <p>{t('case.was-control')}</p>}
      {record.drill && <p>{drill === undefined ? t('case.was-drill') : t('case.was-drill-by', { by: drill.by })}</p>}
      {drill?.planted.map(({ check, says }) => (
        <p key={`${check} ${says}`}>
          <span class="figures">{check}</span> <Text>{ownWords(t('case.planted', { says }))}</Text>
        </p>
      ))}
      {drill?.planted.length === 0 && <p>{t('case.planted-nothing')}</p>}
    </div>
  );
}
