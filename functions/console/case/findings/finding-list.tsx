import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findingsBeyond } from '../beyond.ts';
import type { CaseWork } from '../case-work.ts';
import { BeyondLine } from '../facts/beyond-line.tsx';
import type { FindingGroup } from '../finding-order.ts';
import { t } from '../words.ts';
import { FindingRow } from './finding-row.tsx';

const GROUPS: readonly FindingGroup[] = ['yours', 'other-lanes', 'on-trial'];

/** So many rows are drawn at once: more than any window shows. The others follow piece by piece, so that no key waits for them. */
const FIRST_ROWS = 60;
const MORE_ROWS = 150;

/**
 * All findings, those to decide first. It is drawn once: what changes as one moves and judges changes within the rows. The
 * arrows move as j and k do.
 */
export function FindingList({ work }: { work: CaseWork }) {
  const { ordered } = work;
  const beyond = findingsBeyond(work.whole, work.lane);
  const [drawn, setDrawn] = useState(FIRST_ROWS);
  useEffect(() => {
    if (drawn >= ordered.length) return;
    const timer = setTimeout(() => setDrawn(drawn + MORE_ROWS), 30);
    return () => clearTimeout(timer);
  }, [drawn, ordered]);
  // The finding chosen is drawn in any case, also where an address leads far down the list.
  const [first] = useState(() => work.place());
  const end = Math.max(drawn, first + FIRST_ROWS);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within
    <div
      class="finding-list"
      onKeyDown={(event) => {
        const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (move !== undefined) work.move(move);
        else if (event.key === 'Home') work.moveTo(0);
        else if (event.key === 'End') work.moveTo(ordered.length - 1);
        else return;
        event.preventDefault();
      }}
    >
      {beyond.all > 0 && <BeyondLine says={saysOf(beyond, work.lane)} kind="findings" work={work} />}
      {GROUPS.map((group) => {
        const count = ordered.filter((one) => one.group === group).length;
        const rows = ordered.slice(0, end).filter((one) => one.group === group);
        if (rows.length === 0) return null;
        return (
          <Group key={group} title={t(`findings.group.${group}`, { count })}>
            {rows.map(({ finding }) => (
              <FindingRow key={finding.id} finding={finding} work={work} />
            ))}
          </Group>
        );
      })}
    </div>
  );
}

function saysOf({ all, yours }: ReturnType<typeof findingsBeyond>, lane: CaseWork['lane']): string {
  const more = t('beyond.findings', { count: all });
  return lane === null ? more : `${more} ${t('beyond.yours', { count: yours })}`;
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <h2 class="finding-group">{title}</h2>
      <ol class="findings">{children}</ol>
    </section>
  );
}
