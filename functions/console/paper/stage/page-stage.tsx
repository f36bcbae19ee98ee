import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../../../shared/documents/reading.ts';
import { plainText, type Told } from '../../language/words.ts';
import { Text } from '../../look/text.tsx';
import { Waiting } from '../../look/waiting.tsx';
import type { Shown } from '../shown.ts';
import { t } from '../words.ts';
import { Boxes } from './boxes.tsx';
import { flagPlace } from './flag-place.ts';
import type { PagePicture } from './use-page.ts';
import { centred, type Size } from './zoom.ts';

interface StageParts {
  file: string;
  page: number;
  picture: PagePicture | null;
  /** Of the page in CSS pixels; null while its window is not measured. */
  width: number | null;
  shown: readonly Shown[];
  active: Shown | null;
  onPick(shown: Shown): void;
  onMeasured(window: Size): void;
  onWheelZoom(way: 1 | -1): void;
  /** The picture's link no longer works. */
  onStale(): void;
}

/** The page with what was read drawn on it, in a window that scrolls. */
export function PageStage(parts: StageParts) {
  const { file, page, picture, width, shown, active, onPick, onMeasured, onWheelZoom, onStale } = parts;
  const window = useRef<HTMLDivElement>(null);
  const middle = useRef<[number, number]>([0.5, 0]);
  const measured = useRef(onMeasured);
  measured.current = onMeasured;
  useEffect(() => {
    const element = window.current;
    if (element === null) return;
    const tell = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) measured.current({ width, height });
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    tell();
    return () => observer.disconnect();
  }, []);
  const height = picture === null || width === null ? 0 : Math.round((width * picture.height) / picture.width);
  // What stood in the middle stays there when the page grows or shrinks.
  useLayoutEffect(() => {
    const element = window.current;
    if (element === null || width === null) return;
    const [x, y] = middle.current;
    element.scrollLeft = x * width - element.clientWidth / 2;
    element.scrollTop = y * height - element.clientHeight / 2;
  }, [width, height]);
  const box = active?.box ?? null;
  const boxKey = box?.join() ?? '';
  useLayoutEffect(() => {
    const element = window.current;
    if (element === null || width === null || box === null || height === 0) return;
    element.scrollTo({
      left: centred(box[0], box[2], width, element.clientWidth),
      top: centred(box[1], box[3], height, element.clientHeight),
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
    });
  }, [active?.id, boxKey, page, width, height]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section can't be scrolled by keys unless it can have the focus
    <div
      class="paper-stage"
      ref={window}
      dir="ltr"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      aria-label={t('viewer.stage', { page })}
      onScroll={(event) => {
        const { scrollLeft, scrollTop, clientWidth, clientHeight } = event.currentTarget;
        if (width === null || height === 0) return;
        middle.current = [(scrollLeft + clientWidth / 2) / width, (scrollTop + clientHeight / 2) / height];
      }}
      onWheel={(event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        onWheelZoom(event.deltaY < 0 ? 1 : -1);
      }}
      {...dragged(window)}
    >
      {picture === null || width === null ? (
        <Waiting what={t('viewer.waiting')} />
      ) : (
        <div class="paper-page" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}>
          <Picture picture={picture} alt={t('viewer.picture', { page, file })} onStale={onStale} />
          <Boxes shown={shown} active={active} size={{ width, height }} onPick={onPick} />
          {box !== null && active !== null && (
            <Flag box={box} label={active.label} page={{ width, height }} others={othersThan(active, shown)} />
          )}
        </div>
      )}
    </div>
  );
}

/** The picture before stays until the sharper one has come. */
function Picture({ picture, alt, onStale }: { picture: PagePicture; alt: string; onStale(): void }) {
  const [ready, setReady] = useState(picture.link);
  useEffect(() => {
    if (picture.link === ready) return;
    let here = true;
    const next = new Image();
    next.src = picture.link;
    next.decode().then(
      () => here && setReady(picture.link),
      () => here && onStale(),
    );
    return () => {
      here = false;
    };
  }, [picture.link]);
  return <img class="paper-picture" src={ready} alt={alt} draggable={false} onError={onStale} />;
}

function othersThan(active: Shown, shown: readonly Shown[]): Box[] {
  return shown.flatMap(({ id, box }) => (box === null || id === active.id ? [] : [box]));
}

interface FlagParts {
  box: Box;
  label: string | Told;
  page: Size;
  /** What it should not hide. */
  others: readonly Box[];
}

/** Says at the box what it is. */
function Flag({ box, label, page, others }: FlagParts) {
  const flag = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const key = `${box.join()} ${page.width} ${page.height} ${others.length} ${plainText(label)}`;
  useLayoutEffect(() => {
    const element = flag.current;
    if (element === null) return;
    setPlace(flagPlace(box, page, { width: element.offsetWidth, height: element.offsetHeight }, others));
  }, [key]);
  return (
    <span
      class="paper-flag"
      ref={flag}
      aria-hidden="true"
      style={{ insetInlineStart: `${place.left}px`, insetBlockStart: `${place.top}px` }}
    >
      <Text>{label}</Text>
    </span>
  );
}

/** Moves the page by drawing it with a mouse; a touch scrolls by itself. */
function dragged(window: { readonly current: HTMLDivElement | null }) {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  return {
    onPointerDown(event: PointerEvent) {
      const element = window.current;
      const onBox = event.target instanceof Element && event.target.closest('[data-box]') !== null;
      if (element === null || event.pointerType !== 'mouse' || event.button !== 0 || onBox) return;
      // The scroll bars are the window's own.
      if (event.offsetX > element.clientWidth || event.offsetY > element.clientHeight) return;
      from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
      element.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const element = window.current;
      if (element === null || from === null || !element.hasPointerCapture(event.pointerId)) return;
      element.scrollLeft = from.left - (event.clientX - from.x);
      element.scrollTop = from.top - (event.clientY - from.y);
    },
    onPointerUp() {
      from = null;
    },
  };
}
