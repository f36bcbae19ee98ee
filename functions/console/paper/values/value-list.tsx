import { useEffect, useState } from 'preact/hooks';
import { isProblem } from '../../client/api-client.ts';
import type { ApiProblem } from '../../client/problem.ts';
import { problemText } from '../../language/problem-text.ts';
import type { Told } from '../../language/words.ts';
import { Button } from '../../look/button.tsx';
import { Text } from '../../look/text.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { toldProblem } from '../../phrases/told-problem.ts';
import type { Shown } from '../shown.ts';
import { t } from '../words.ts';
import { saidValue } from './said-value.ts';
import { ToneMark } from './tone-mark.tsx';
import type { Values, Which } from './use-values.ts';
import { WindowedList } from './windowed-list.tsx';

const ROW_PX = 46;

interface ListParts {
  /** Of the finding, first; they are there whatever else is listed. */
  marked: readonly Shown[];
  values: Values;
  /** Why nothing was read from the paper; null where something was. */
  unread: string | Told | null;
  which: Which;
  active: Shown | null;
  shownAt(index: number): Shown | null;
  onWhich(which: Which): void;
  onPick(shown: Shown): void;
  onEnter(shown: Shown): void;
}

/** All that is drawn on the page, as a list for eyes, ears and keyboard: what each value is, as printed, and how sure. */
export function ValueList({ marked, values, unread, which, active, shownAt, onWhich, onPick, onEnter }: ListParts) {
  const count = marked.length + values.count;
  const at = (index: number) => (index < marked.length ? (marked[index] ?? null) : shownAt(index - marked.length));
  // A row that is still fetched is gone to at once, and chosen when it has come.
  const [awaited, setAwaited] = useState<number | null>(null);
  const arrived = awaited === null ? null : at(awaited);
  useEffect(() => {
    if (arrived === null) return;
    setAwaited(null);
    onPick(arrived);
  }, [arrived?.id]);
  useEffect(() => setAwaited(null), [which, active?.id]);
  const chosen = awaited ?? chosenRow(active, marked, values, shownAt);
  const { reading, error } = values;
  return (
    <section class="paper-values" aria-label={t('values.title')}>
      <label class="paper-which">
        <span class="only-heard">{t('values.which')}</span>
        <select
          class="input"
          value={which}
          onChange={({ currentTarget: { value } }) => onWhich(value === 'all' || value === 'doubtful' ? value : 'page')}
        >
          <option value="page">{t('values.page')}</option>
          <option value="doubtful">{t('values.doubtful', { count: reading?.counts.doubtful ?? 0 })}</option>
          <option value="all">{t('values.all', { count: reading?.counts.values ?? 0 })}</option>
        </select>
      </label>
      <p class="paper-legend" role="note" aria-label={t('legend.label')}>
        <ToneMark tone="sure" confidence={null} />
        <ToneMark tone="doubtful" confidence={null} />
        <ToneMark tone="repaired" confidence={null} />
      </p>
      {error !== null && <Unread error={error} again={values.again} />}
      {unread !== null && <p class="paper-nothing">{t('values.unread', { why: unread })}</p>}
      {unread === null && error === null && reading === null && <Waiting />}
      {count === 0 && reading !== null && (
        <p class="paper-nothing">{t(which === 'doubtful' ? 'values.none-doubtful' : 'values.none')}</p>
      )}
      {which === 'page' && values.known.some(({ box }) => box !== null) && values.known.length < values.count && (
        <p class="paper-nothing quiet">{t('values.more', { count: values.count - values.known.length })}</p>
      )}
      {count > 0 && (
        <WindowedList
          label={t('values.list')}
          count={count}
          rowPx={ROW_PX}
          chosen={chosen}
          row={(index) => <Row shown={at(index)} page={which !== 'page'} />}
          onChoose={(index) => {
            const shown = at(index);
            setAwaited(shown === null ? index : null);
            if (shown !== null) onPick(shown);
            else values.want(index - marked.length, index - marked.length + 1);
          }}
          onEnter={(index) => {
            const shown = at(index);
            if (shown !== null) onEnter(shown);
          }}
          onDrawn={(from, to) => values.want(Math.max(0, from - marked.length), Math.max(1, to - marked.length))}
        />
      )}
    </section>
  );
}

function Row({ shown, page }: { shown: Shown | null; page: boolean }) {
  if (shown === null) return <span class="quiet">{t('values.waiting')}</span>;
  const { label, text, tone, confidence, side, value } = shown;
  return (
    <>
      <span class="line value-name">
        <Text cut>{label}</Text>
        {side !== null && side !== 'plain' && (
          <span class="value-side" data-side={side}>
            {t('values.in-finding')}
          </span>
        )}
        {page && <span class="quiet spread">{t('values.of-page', { page: shown.page })}</span>}
      </span>
      <span class="line">
        <Text cut>{value !== null && value.value !== '' ? saidValue(value.value) : (shown.mark?.told ?? text)}</Text>
        <span class="spread">
          <ToneMark tone={tone} confidence={confidence} bare={tone === 'sure'} />
        </span>
      </span>
    </>
  );
}

function Unread({ error, again }: { error: unknown; again(): void }) {
  const unread = isProblem(error, 'document.unread');
  const why = unread ? whyUnread(error) : null;
  const final = unread || isProblem(error, 'reading.too-large');
  return (
    <div class="paper-nothing" role="status">
      <p>{why === null ? problemText(error) : t('values.unread', { why })}</p>
      {!final && <Button onClick={again}>{t('viewer.again')}</Button>}
    </div>
  );
}

/** Why the file could not be read, by the code of that; null where it was not read yet. */
function whyUnread({ detail: { code }, message }: ApiProblem): Told | null {
  return typeof code === 'string' ? toldProblem({ code, message }) : null;
}

function chosenRow(
  active: Shown | null,
  marked: readonly Shown[],
  { count }: Values,
  shownAt: (index: number) => Shown | null,
): number | null {
  if (active === null) return null;
  const among = marked.findIndex(({ id }) => id === active.id);
  if (among >= 0) return among;
  for (let index = 0; index < count; index += 1) if (shownAt(index)?.id === active.id) return marked.length + index;
  return null;
}
