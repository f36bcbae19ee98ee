import './paper.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { may } from '../../../shared/access/permissions.ts';
import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import type { ApiClient } from '../client/api-client.ts';
import { me } from '../frame/console.ts';
import { useCommands } from '../keyboard/commands.ts';
import { toldProblem } from '../phrases/told-problem.ts';
import { CorrectForm } from './correct/correct-form.tsx';
import type { Seen } from './correct/recheck.ts';
import { RecheckNote } from './correct/recheck-note.tsx';
import { useCorrection } from './correct/use-correction.ts';
import type { Mark } from './mark.ts';
import { MessageView } from './message/message-view.tsx';
import { Refused } from './refused.tsx';
import { isSame, type Shown, shownMark, shownOnPage, shownValue, valueId } from './shown.ts';
import { PageStage } from './stage/page-stage.tsx';
import { usePage } from './stage/use-page.ts';
import { askedWidth, readableWidth, type Size, shownWidth, stepped, type Zoom } from './stage/zoom.ts';
import { ToolBar } from './tool-bar.tsx';
import { Crop } from './values/crop.tsx';
import { useMarkedValue } from './values/use-marked-value.ts';
import { useValues, type Which } from './values/use-values.ts';
import { ValueDetail } from './values/value-detail.tsx';
import { ValueList } from './values/value-list.tsx';
import { t } from './words.ts';

interface ViewerParts {
  api: Pick<ApiClient, 'get' | 'send'>;
  document: DocumentRecord;
  page: number;
  marks: readonly Mark[];
  /** The mark that is looked at. */
  active: string | null;
  /** Whether what was read is listed from the start; else the page has the room until it is asked for. */
  listed?: boolean;
  onPick(markId: string): void;
  /** What the page around hears of the case, to tell what came of a correction: asked for more often once `onCorrect` is told. */
  heard: ReadonlySignal<Seen | null>;
  /** Told when an officer has corrected a value. */
  onCorrect(): void;
}

/** A paper as it was uploaded, with all that was read from it: drawn on it, listed beside it, and corrected in place. */
export function PaperViewer({
  api,
  document,
  page: asked,
  marks,
  active,
  listed = true,
  onPick,
  heard,
  onCorrect,
}: ViewerParts) {
  const [page, setPage] = useState(asked);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [window, setWindow] = useState<Size | null>(null);
  const [which, setWhich] = useState<Which>('page');
  const [listing, setListing] = useState(listed);
  const [own, setOwn] = useState<Shown | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const open = listing || correcting;
  const [focused, setFocused] = useState(false);
  const root = useRef<HTMLElement>(null);
  const correction = useCorrection(api, document, heard);

  const mark = marks.find(({ id }) => id === active) ?? null;
  // Choosing another value in the case, or another mark, ends what was chosen here.
  useEffect(() => setOwn(null), [active, document.documentId]);
  useEffect(() => setPage(mark?.page ?? asked), [asked, mark?.id, mark?.page, document.documentId]);

  const width = window === null ? 1280 : askedWidth(typeof zoom === 'number' ? zoom : window.width, devicePixelRatio);
  const drawn = usePage(api, document, page, width);
  const { picture } = drawn;
  const pages = picture?.pages ?? 1;
  const unread = document.state !== 'read';
  const ofPage = useValues(api, document, 'page', page, unread);
  const others = useValues(api, document, which, page, unread || which === 'page');
  const values = which === 'page' ? ofPage : others;

  // A long paper comes in pieces, and what the finding is about may be in none of the first.
  const inPieces = mark !== null && ofPage.known.some((value) => isSame(mark, value));
  const beyond = useMarkedValue(api, document, mark, unread || ofPage.reading === null || inPieces);
  const { known } = ofPage;
  const onPage = useMemo(
    () => shownOnPage(beyond === null ? known : [...known, beyond], marks, page),
    [known.length, known[0], beyond, marks, page],
  );
  const current = currentOf(own, mark, onPage);
  const marked = marks.map((one) => onPage.find(({ mark: its }) => its?.id === one.id) ?? shownMark(one));
  const shownAt = (index: number): Shown | null => {
    const value = values.at(index);
    if (value === null) return null;
    return onPage.find(({ value: its }) => its !== null && valueId(its) === valueId(value)) ?? shownValue(value);
  };
  // Those of the page are listed where they stand.
  const listedMarks = marked.filter(({ value }) => which !== 'page' || value === null || value === beyond);

  const pageWidth = window === null || picture === null ? null : shownWidth(zoom, window, picture);
  const pick = (shown: Shown) => {
    setCorrecting(false);
    if (shown.mark !== null) {
      setOwn(null);
      onPick(shown.mark.id);
    } else setOwn(shown);
    if (shown.page !== page) setPage(shown.page);
    if (shown.box !== null && picture !== null && pageWidth !== null) {
      const readable = readableWidth(pageWidth, shown.box[3], picture);
      if (readable > pageWidth * 1.05) setZoom(readable);
    }
  };
  const step = (way: 1 | -1) => pageWidth !== null && setZoom(stepped(pageWidth, way));
  const turn = (way: 1 | -1) => setPage((before) => Math.min(pages, Math.max(1, before + way)));
  const next = (way: 1 | -1) => {
    const at = onPage.findIndex(({ id }) => id === current?.id);
    const to = onPage[at === -1 ? (way === 1 ? 0 : onPage.length - 1) : (at + way + onPage.length) % onPage.length];
    if (to !== undefined) pick(to);
  };
  const correct = () => {
    // It stays open afterwards: what came of the correction is told there.
    setListing(true);
    setCorrecting(true);
  };
  const toggleList = () => {
    setListing(!open);
    setCorrecting(false);
  };
  const value = current?.value ?? null;
  const principal = me.value?.principal;
  const mayCorrect =
    value !== null && principal !== undefined && may(principal, 'case.correct', { port: document.port });

  const group = t('viewer.group');
  const off = !focused;
  useCommands([
    { keys: '+', label: t('viewer.zoom-in'), group, off, run: () => step(1) },
    { keys: '-', label: t('viewer.zoom-out'), group, off, run: () => step(-1) },
    { keys: '0', label: t('viewer.fit-page'), group, off, run: () => setZoom('page') },
    { keys: '9', label: t('viewer.fit-width'), group, off, run: () => setZoom('width') },
    { keys: '[', label: t('viewer.previous-page'), group, off, run: () => turn(-1) },
    { keys: ']', label: t('viewer.next-page'), group, off, run: () => turn(1) },
    { keys: ',', label: t('values.previous'), group, off, run: () => next(-1) },
    { keys: '.', label: t('values.next'), group, off, run: () => next(1) },
    { keys: 'l', label: t('values.title'), group, off, run: toggleList },
    { keys: 'i', label: t('value.correct'), group, off: off || !mayCorrect, run: correct },
  ]);

  return (
    <section
      class="paper-viewer"
      ref={root}
      aria-label={t('viewer.label', { file: document.file })}
      onFocusIn={() => setFocused(true)}
      onFocusOut={(event) => setFocused(root.current?.contains(event.relatedTarget as Node | null) ?? false)}
    >
      <div class="paper-layout" data-listed={open ? '' : undefined}>
        <ToolBar
          {...{ page, pages, zoom }}
          listed={open}
          bare={drawn.at === 'lines' || drawn.at === 'failed'}
          percent={picture === null || pageWidth === null ? null : Math.round((100 * pageWidth) / (window?.width ?? 1))}
          onTurn={turn}
          onStep={step}
          onZoom={setZoom}
          onListed={toggleList}
        />
        {drawn.at === 'failed' ? (
          <Refused document={document} error={drawn.error} again={drawn.again} />
        ) : drawn.at === 'lines' ? (
          <MessageView api={api} paper={document} first={drawn.lines} shown={onPage} active={current} onPick={pick} />
        ) : (
          <PageStage
            {...{ page, picture }}
            file={document.file}
            width={pageWidth}
            shown={onPage}
            active={current?.page === page ? current : null}
            onPick={pick}
            onMeasured={setWindow}
            onWheelZoom={step}
            onStale={drawn.again}
          />
        )}
        {open && (
          <div class="paper-side">
            {correcting && value !== null && current !== null ? (
              <CorrectForm
                key={current.id}
                draft={`correction ${document.documentId} ${valueId(value)}`}
                label={current.label}
                value={value}
                onSend={async (right) => {
                  await correction.send(value, right);
                  onCorrect();
                }}
                onClose={() => {
                  setCorrecting(false);
                  root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
                }}
              >
                {current.box !== null && picture?.page === current.page && (
                  <Crop box={current.box} picture={picture} label={t('value.crop')} />
                )}
              </CorrectForm>
            ) : (
              <ValueDetail shown={current} picture={picture} onCorrect={mayCorrect ? correct : null} />
            )}
            {correction.state !== null && (
              <RecheckNote state={correction.state.rechecked} value={correction.state.value} />
            )}
            <ValueList
              {...{ values, which, shownAt }}
              unread={unread ? (document.problem === null ? '' : toldProblem(document.problem)) : null}
              marked={listedMarks}
              active={current}
              onWhich={setWhich}
              onPick={pick}
              onEnter={() => mayCorrect && correct()}
            />
          </div>
        )}
      </div>
    </section>
  );
}

/** What is looked at, with all that is known of it by now. */
function currentOf(own: Shown | null, mark: Mark | null, onPage: readonly Shown[]): Shown | null {
  const wanted = own ?? (mark === null ? null : shownMark(mark));
  return wanted === null ? null : (onPage.find(({ id }) => id === wanted.id) ?? wanted);
}
