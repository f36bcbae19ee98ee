import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Box } from '../../../shared/documents/reading.ts';
import type { ScanPicture, ScanView } from '../../../shared/review/scan-answers.ts';
import { focusIfLost } from '../look/focus.ts';
import { lazy } from '../routing/lazy.tsx';
import type { LookMaker } from './draw/picture-look.ts';
import { describePicture, nameOfRegion } from './marks/describe.ts';
import { MarkList } from './marks/mark-list.tsx';
import { NameMark } from './marks/name-mark.tsx';
import { marksOf, type OwnMark } from './marks/scan-marks.ts';
import type { ScanViewerParts } from './scan-viewer.tsx';
import { Stage } from './stage/stage.tsx';
import { stageState } from './stage/stage-state.ts';
import { LOOKING, type Tool } from './stage/tool.ts';
import { Thumbnail } from './thumbnail.tsx';
import type { LinkBook } from './tiles/link-book.ts';
import { ToolBar } from './tool-bar.tsx';
import { t } from './words.ts';

const Comparison = lazy(() => import('./compare/comparison.tsx').then(({ Comparison: component }) => component));
const NO_MARKS: readonly OwnMark[] = [];

/** One picture of a scan with its tools, its marks and what it is compared with. */
export function PicturePane({
  scan,
  picture,
  links,
  linksOf,
  ...parts
}: ScanViewerParts & {
  scan: ScanView;
  picture: ScanPicture;
  links: LinkBook;
  linksOf(place: { port: string; reference: string }): LinkBook;
}) {
  const { api, marks, active, onPick, own = NO_MARKS, onOwn, compare = true, wide, onComparing } = parts;
  const state = useMemo(stageState, [picture.documentId]);
  const [maker, setMaker] = useState<LookMaker | null>(null);
  const [tool, setTool] = useState<Tool>(LOOKING);
  const [named, setNamed] = useState<Box | null>(null);
  const [comparing, setComparing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const description = useId();
  useEffect(() => setChosen(null), [active]);
  useEffect(() => {
    if (!comparing) return;
    onComparing?.(true);
    return () => onComparing?.(false);
  }, [comparing]);
  const root = useRef<HTMLDivElement>(null);
  const toggle = () => setComparing(!comparing);
  const toPicture = () => focusIfLost(() => root.current?.querySelector('.scan-area'));
  const remove = (id: string) => {
    onOwn?.(own.filter((mark) => mark.id !== id));
    toPicture();
  };
  const end = () => {
    setComparing(false);
    toPicture();
  };
  const size = { width: picture.widthPx, height: picture.rowsRead };
  const shown = marksOf(marks, picture, scan.record, own, nameOfRegion);
  const pick = (id: string) => {
    if (marks.some((mark) => mark.id === id)) {
      setChosen(null);
      onPick(id);
    } else setChosen(id);
  };
  const now = chosen ?? active;
  const said = describePicture(picture);
  const keep = (label: string) => {
    if (named && onOwn) {
      const id = `own-${crypto.randomUUID()}`;
      onOwn([...own, { id, documentId: picture.documentId, box: named, label }]);
      setChosen(id);
    }
    setNamed(null);
    setTool(LOOKING);
  };
  return (
    <div class="scan-pane" ref={root}>
      {picture.tiles === null ? (
        <>
          <p class="scan-notice">{t('noTiles')}</p>
          <Thumbnail {...{ picture, links }} />
        </>
      ) : (
        <>
          <ToolBar
            {...{ state, maker, picture: size, tool, onTool: setTool, marking: onOwn !== undefined }}
            compare={compare ? { on: comparing, toggle } : null}
            wide={wide}
          />
          <div class="scan-pair">
            <Stage
              {...{
                scanId: scan.scanId,
                picture,
                links,
                state,
                maker,
                onMaker: setMaker,
                marks: shown,
                tool,
                onTool: setTool,
              }}
              active={now}
              onPick={pick}
              onBox={onOwn ? setNamed : undefined}
              onCompare={compare ? toggle : undefined}
              describedBy={description}
            />
            {comparing && <Comparison {...{ api, scan, picture, state, maker, linksOf }} onEnd={end} />}
          </div>
        </>
      )}
      <section class="scan-side">
        <h3>{t('marks')}</h3>
        <MarkList {...{ marks: shown, active: now, onPick: pick }} onRemove={onOwn && remove} />
        <h3>{t('described')}</h3>
        <div id={description} class="stack">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </section>
      {named && <NameMark onName={keep} onCancel={() => setNamed(null)} />}
    </div>
  );
}
