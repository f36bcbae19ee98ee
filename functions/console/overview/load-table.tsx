import type { LaneLoad } from '../../../shared/review/tasks.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { duration, nowShown, number, timeOfDay } from '../language/time.ts';
import { inARow } from '../language/words.ts';
import { Figures } from '../look/figures.tsx';
import { hrefOf } from '../routing/address.ts';
import { Part } from './part.tsx';
import { useAnswer } from './use-answer.ts';
import { t } from './words.ts';

interface Counted {
  load: LaneLoad[];
  countedAt: string;
}

/** What waits in each lane, and how long the oldest has waited. */
export function LoadTable({ port }: { port: string | undefined }) {
  const { answer, problem } = useAnswer<Counted>('/load', { port }, 15_000);
  const load = answer?.load ?? [];
  const sum = (of: (one: LaneLoad) => number) => load.reduce((total, one) => total + of(one), 0);
  const most = Math.max(1, ...load.map(({ open }) => open));
  const head = [
    t('lane'),
    t('open'),
    t('priority'),
    t('late'),
    t('held'),
    t('second'),
    t('supervisor'),
    t('waiting'),
    t('oldest'),
  ];
  const total = [
    t('total'),
    number(sum(({ open }) => open)),
    '',
    number(sum(({ late }) => late)),
    number(sum(({ held }) => held)),
  ];
  return (
    <Part
      title={t('load.title')}
      note={
        answer === null
          ? undefined
          : t('load.counted', { ago: timeOfDay(answer.countedAt, zoneOf(port ?? load[0]?.port ?? '')) })
      }
      problem={problem}
      waiting={answer === null}
    >
      {load.length === 0 ? (
        <p>{t('load.none')}</p>
      ) : (
        <Figures
          label={t('load.title')}
          head={head}
          rows={[
            ...load.map((one) => [
              <a key="lane" href={hrefOf('/queue', { port: one.port, lane: one.lane })}>
                {one.port} {base(`lane.${one.lane}`)}
              </a>,
              number(one.open),
              <Priorities key="priorities" load={one} most={most} />,
              one.late > 0 ? (
                <a key="late" class="late" href={hrefOf('/queue', { view: 'late', port: one.port, lane: one.lane })}>
                  {number(one.late)}
                </a>
              ) : (
                number(0)
              ),
              number(one.held),
              number(one.second),
              number(one.supervisor),
              number(one.waiting),
              one.oldest === null ? '' : duration(nowShown() - Date.parse(one.oldest)),
            ]),
            [
              ...total,
              number(sum(({ second }) => second)),
              number(sum(({ supervisor }) => supervisor)),
              number(sum(({ waiting }) => waiting)),
              '',
            ],
          ]}
        />
      )}
    </Part>
  );
}

/** Open tasks by priority as a bar, whose parts are told in words too. */
function Priorities({ load: { byPriority }, most }: { load: LaneLoad; most: number }) {
  const said = inARow(byPriority.map((count, at) => t('priority.of', { priority: at + 1, count })));
  return (
    <span class="by-priority" role="img" aria-label={said} title={said}>
      <span class="bar-of">
        {byPriority.map((count, at) => (
          <span key={at} data-priority={at + 1} style={{ inlineSize: `${(count / most) * 100}%` }} />
        ))}
      </span>
      {byPriority.map((count) => number(count)).join(' / ')}
    </span>
  );
}
