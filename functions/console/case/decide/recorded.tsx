import { useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../../look/toast.tsx';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';
import { NextTask } from './next-task.tsx';
import type { Deciding } from './task-work.ts';

/** That the decision counts, or who must look too; and the way to the next task. */
export function Recorded({ desk, deciding }: { desk: Desk; deciding: Deciding & { at: 'recorded' } }) {
  const element = useRef<HTMLDivElement>(null);
  const { outcome, decision } = deciding;
  const said =
    outcome === 'decided'
      ? t('decide.done', { disposition: t(`disposition.${decision.disposition}`) })
      : t(`decide.done-${outcome}`);
  // What had the focus is gone with the form: here is where one goes on.
  useLayoutEffect(() => {
    element.current?.focus();
    announce(said);
  }, [desk]);
  return (
    <div class="desk standing recorded" ref={element} tabIndex={-1}>
      <p>
        <span aria-hidden="true">✓ </span>
        <strong>{said}</strong>
      </p>
      <NextTask />
    </div>
  );
}
