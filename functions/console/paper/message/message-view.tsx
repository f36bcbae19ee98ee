import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placeKey } from '../../../../shared/documents/lines/message-line.ts';
import type { ApiClient } from '../../client/api-client.ts';
import { Text } from '../../look/text.tsx';
import type { LinesAnswer } from '../answers.ts';
import type { Shown } from '../shown.ts';
import type { PaperPlace } from '../stage/use-page.ts';
import { WindowedList } from '../values/windowed-list.tsx';
import { t } from '../words.ts';
import { markedParts } from './marked-parts.ts';
import { useLines } from './use-lines.ts';

const ROW_PX = 24;

interface MessageParts {
  api: Pick<ApiClient, 'get'>;
  paper: PaperPlace & { file: string };
  first: LinesAnswer;
  shown: readonly Shown[];
  active: Shown | null;
  onPick(shown: Shown): void;
}

/** A structured message line by line, what was read from it marked: the lines are fetched as they are looked at. */
export function MessageView({ api, paper, first, shown, active, onPick }: MessageParts) {
  const { at, found, want } = useLines(api, paper, first, active?.place ?? null);
  const [row, setRow] = useState<number | null>(null);
  // What was active when a row was chosen here: where it is found later moves nobody back who has gone on.
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (active !== null && active.id === left.current) return;
    left.current = null;
    if (found?.number != null) setRow(found.number - 1);
  }, [found?.place, found?.number, active?.id]);
  const byPlace = useMemo(() => {
    const places = new Map<string, Shown[]>();
    for (const one of shown) {
      if (one.place === null) continue;
      const key = placeKey(one.place);
      places.set(key, [...(places.get(key) ?? []), one]);
    }
    return places;
  }, [shown]);
  const laidOut = (first.form === 'json' || first.form === 'xml') && !first.broken;
  return (
    <div class="paper-message">
      <p class="paper-note quiet">
        <span>{t('message.lines', { count: first.total })}</span>
        {laidOut && <span> · {t('message.laid-out')}</span>}
        {first.broken && <span> · {t('message.broken')}</span>}
        {found !== null && found.number === null && <span> · {t('message.not-found', { place: found.place })}</span>}
      </p>
      <WindowedList
        label={t('message.label', { file: paper.file })}
        count={first.total}
        rowPx={ROW_PX}
        chosen={row}
        row={(index) => {
          const line = at(index);
          if (line === null) return <span class="quiet">{t('values.waiting')}</span>;
          const here = line.place === null ? [] : (byPlace.get(placeKey(line.place)) ?? []);
          return <Line number={line.number} text={line.text} cut={line.cut} here={here} active={active} />;
        }}
        onChoose={(index) => {
          setRow(index);
          const place = at(index)?.place;
          const [one] = place == null ? [] : (byPlace.get(placeKey(place)) ?? []);
          left.current = one?.id ?? active?.id ?? null;
          if (one !== undefined && one.id !== active?.id) onPick(one);
        }}
        onDrawn={want}
      />
    </div>
  );
}

function Line({
  number,
  text,
  cut,
  here,
  active,
}: {
  number: number;
  text: string;
  cut: boolean;
  here: readonly Shown[];
  active: Shown | null;
}) {
  const chosen = here.find(({ id }) => id === active?.id);
  return (
    <code class="message-line" dir="ltr" data-here={here.length > 0 ? (chosen ? 'active' : 'read') : undefined}>
      <span class="message-number">
        <span class="only-heard">{t('message.line', { number })}</span>
        <span aria-hidden="true">{number}</span>
      </span>
      <span>
        {markedParts(text, chosen?.text ?? null).map(({ part, marked }, index) =>
          marked ? (
            <mark key={index}>
              <Text>{part}</Text>
            </mark>
          ) : (
            <Text key={index}>{part}</Text>
          ),
        )}
        {cut && <span title={t('message.cut')}>…</span>}
      </span>
    </code>
  );
}
