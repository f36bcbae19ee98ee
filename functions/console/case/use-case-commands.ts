import { useCommands } from '../keyboard/commands.ts';
import type { CaseWork } from './case-work.ts';
import { announceGaps } from './decide/decide-bar.tsx';
import type { Desk } from './decide/desk.ts';
import { DISPOSITION_KEYS } from './decide/disposition-keys.ts';
import { VERDICTS } from './decide/verdict.ts';
import { VERDICT_KEYS } from './decide/verdict-keys.ts';
import { FACTS, type Fact } from './facts/fact.ts';
import { t } from './words.ts';

interface Parts {
  work: CaseWork;
  desk: Desk | null;
  fact: Fact;
  showFact(fact: Fact): void;
}

/** All that one can do on the page of a case by a key. */
export function useCaseCommands({ work, desk, fact, showFact }: Parts): void {
  const group = t('keys.group');
  const decide = t('keys.group-decide');
  const held = desk?.task.lease.value.state === 'held' && desk.task.deciding.value.at !== 'recorded';
  const free = desk?.mayTake === true && !held;
  const none = work.ordered.length === 0;
  const toFindings = (act: () => void) => () => {
    if (fact === 'findings') return act();
    showFact('findings');
    // A row that is still hidden takes no focus.
    drawn(act);
  };
  useCommands([
    { keys: 'j', label: t('keys.next-finding'), group, off: none, run: toFindings(() => work.move(1)) },
    { keys: 'k', label: t('keys.previous-finding'), group, off: none, run: toFindings(() => work.move(-1)) },
    { keys: 's', label: t('keys.other-side'), group, off: none, run: () => work.nextSide() },
    { keys: 'z', label: t('keys.wide'), group, run: () => work.widen() },
    { keys: 'v', label: t('keys.evidence'), group, run: () => focus('#evidence') },
    { keys: 'o', label: t('keys.next-tab'), group, run: () => nextFact(fact, showFact) },
    { keys: 'f', label: t('keys.list'), group, run: toFindings(() => work.move(0)) },
    ...VERDICTS.map((verdict) => ({
      ...{ keys: VERDICT_KEYS[verdict], label: t(`verdict.${verdict}`), group: decide, off: !held || none },
      run: () => judge(work, verdict),
    })),
    { keys: 'u', label: t('verdict.undo'), group: decide, off: !held || none, run: () => work.takeBack() },
    ...(Object.keys(DISPOSITION_KEYS) as (keyof typeof DISPOSITION_KEYS)[]).map((disposition) => ({
      ...{ keys: DISPOSITION_KEYS[disposition], label: t(`disposition.${disposition}`), group: decide, off: !held },
      run: () => desk?.dispose(disposition),
    })),
    { keys: 'r', label: t('keys.reason'), group: decide, off: !held, run: () => focus('#decide-reason') },
    { keys: 'w', label: t('keys.note'), group: decide, off: !held, run: () => focus('#decide-note') },
    { keys: 'd', label: t('decide.button'), group: decide, off: !held, run: () => ask(desk) },
    { keys: 't', label: t('task.take'), group: decide, off: !free, run: () => void desk?.claim() },
  ]);
}

/** A misread finding needs the right value: the focus goes there. */
function judge(work: CaseWork, verdict: (typeof VERDICTS)[number]): void {
  work.judge(verdict);
  const id = work.chosen.peek();
  if (verdict !== 'misread' || id === null) return;
  drawn(() => focus(`[data-right-value="${CSS.escape(id)}"]`));
}

function ask(desk: Desk | null): void {
  const gaps = desk?.ask() ?? [];
  if (gaps.length > 0) announceGaps(gaps);
}

function nextFact(fact: Fact, showFact: (fact: Fact) => void): void {
  const next = FACTS[(FACTS.indexOf(fact) + 1) % FACTS.length];
  if (next === undefined) return;
  showFact(next);
  drawn(() => focus(`[data-tab="${next}"]`));
}

/** Runs once what was changed is drawn, before the next key: Preact draws in the microtask that a change begins. */
function drawn(run: () => void): void {
  queueMicrotask(run);
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
