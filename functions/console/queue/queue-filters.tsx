import type { ComponentChildren, RefObject } from 'preact';
import { lanesOf, portsOf } from '../../../shared/access/scope.ts';
import { config, me } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { number } from '../language/time.ts';
import { Button } from '../look/button.tsx';
import { hrefOf } from '../routing/address.ts';
import { address, setQuery } from '../routing/router.ts';
import { countOf } from './counts.ts';
import { type QueueView, STAGES, VIEWS } from './queue-view.ts';
import { LANES } from './task-row.ts';
import { t } from './words.ts';

/** Which tasks are shown: each choice is a link, so that it can be kept, sent and gone back to. */
export function QueueFilters({
  shown,
  search,
  onNext,
}: {
  shown: QueueView;
  search: RefObject<HTMLInputElement | null>;
  onNext(): void;
}) {
  const principal = me.value?.principal;
  const ports = (config.value?.ports ?? []).filter(
    ({ locode }) => principal !== undefined && portsOf(principal, [locode]).length > 0,
  );
  const lanes = principal === undefined ? [] : lanesOf(principal, LANES);
  const { query } = address.value;
  const to = (change: Record<string, string | undefined>) => hrefOf('/queue', { ...query, ...change });
  return (
    <div class="queue-head">
      <Choices label={t('views')}>
        {VIEWS.map((view) => (
          <Choice key={view} href={to({ view: view === 'next' ? undefined : view })} current={view === shown.view}>
            {t(`view.${view}`)} <Count value={countOf(view, shown)} />
          </Choice>
        ))}
      </Choices>
      {lanes.length > 1 && (
        <Choices label={t('lanes')} kind="lane-choices">
          <Choice href={to({ lane: undefined })} current={shown.lane === undefined}>
            {t('all-lanes')}
          </Choice>
          {lanes.map((lane) => (
            <Choice key={lane} href={to({ lane })} current={lane === shown.lane}>
              {base(`lane.${lane}`)} <Count value={countOf(shown.view, { port: shown.port, lane })} />
            </Choice>
          ))}
        </Choices>
      )}
      {ports.length > 1 && (
        <select
          class="input"
          aria-label={t('port')}
          value={shown.port ?? ''}
          onChange={(event) => setQuery({ port: event.currentTarget.value || undefined })}
        >
          <option value="">{t('all-ports')}</option>
          {ports.map(({ locode, name }) => (
            <option key={locode} value={locode}>
              {`${locode} ${name}`}
            </option>
          ))}
        </select>
      )}
      <select
        class="input"
        aria-label={t('column.state')}
        value={shown.stage ?? ''}
        onChange={(event) => setQuery({ stage: event.currentTarget.value || undefined })}
      >
        <option value="">{t('all-stages')}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {base(`stage.${stage}`)}
          </option>
        ))}
      </select>
      <input
        ref={search}
        class="input"
        type="search"
        aria-label={t('find')}
        placeholder={t('find')}
        value={shown.text}
        dir="auto"
        onInput={(event) => setQuery({ text: event.currentTarget.value || undefined })}
      />
      <Button kind="main" class="spread" keys="n" onClick={onNext}>
        {t('do.next')}
      </Button>
    </div>
  );
}

function Choices({ label, kind = '', children }: { label: string; kind?: string; children: ComponentChildren }) {
  return (
    <nav class={`choices ${kind}`} aria-label={label}>
      {children}
    </nav>
  );
}

function Choice({ href, current, children }: { href: string; current: boolean; children: ComponentChildren }) {
  return (
    <a class="button" href={href} aria-current={current ? 'true' : undefined}>
      {children}
    </a>
  );
}

function Count({ value }: { value: number | null }) {
  return value === null ? null : <span class="count">{number(value)}</span>;
}
