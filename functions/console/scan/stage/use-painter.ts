import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScanPicture } from '../../../../shared/review/scan-answers.ts';
import { canvasRenderer } from '../draw/canvas-renderer.ts';
import { glRenderer } from '../draw/gl-renderer.ts';
import { type FrameTold, Painter } from '../draw/painter.ts';
import { LookMaker } from '../draw/picture-look.ts';
import type { Look } from '../draw/renderer.ts';
import type { LinkBook } from '../tiles/link-book.ts';
import { TileWorker } from '../tiles/worker-source.ts';
import { nameOfTile, type Pyramid, placesIn, pyramidOf, tilesIn } from '../view/pyramid.ts';
import type { Size, View } from '../view/view.ts';

export interface Painted {
  painter: Painter;
  pyramid: Pyramid;
}

/**
 * Draws a picture into a canvas as long as it is shown: `lookOf` gives its look once the coarsest level is here. `gone` says why
 * nothing of it can be shown.
 */
export function usePainter(
  picture: ScanPicture,
  links: LinkBook,
  shown: { view: ReadonlySignal<View | null>; screen: ReadonlySignal<Size>; look: ReadonlySignal<Look | null> },
  onMaker: (maker: LookMaker) => void,
) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painted, setPainted] = useState<Painted | null>(null);
  const [told, setTold] = useState<FrameTold | null>(null);
  const [gone, setGone] = useState<'missing' | 'broken' | 'lost' | null>(null);
  const { tiles, secondTiles, widthPx, rowsRead, airLevel, darkLevel } = picture;
  useEffect(() => {
    const element = canvas.current;
    if (element === null || tiles === null) return;
    const pyramid = pyramidOf(widthPx, rowsRead, tiles);
    const worker = new TileWorker();
    let painter: Painter | null = null;
    const renderer = glRenderer(element, () => painter?.forget()) ?? canvasRenderer(element);
    const folder = folderOf(tiles.key);
    const first = worker.source(folder, links);
    const second = secondTiles && worker.source(folderOf(secondTiles.key), links);
    let made = false;
    painter = new Painter(renderer, pyramid, { first, second }, (frame) => {
      setTold((before) => (before !== null && sameTold(before, frame) ? before : frame));
    });
    const mine = painter;
    const makeLook = () => {
      setGone(mine.failed());
      const [overview, other] = [mine.overview(), second ? mine.overview('second') : null];
      if (made || overview === null || (second && other === null && !mine.failed('second'))) return;
      made = true;
      onMaker(new LookMaker(overview, { air: airLevel, dark: darkLevel }, other));
    };
    mine.onTile = makeLook;
    links.alsoLikely = () => likely(pyramid, folder, mine.range);
    setPainted({ painter: mine, pyramid });
    const show = () => {
      const [view, look, { width, height }] = [shown.view.value, shown.look.value, shown.screen.value];
      if (view === null || width === 0) return;
      const sharp = devicePixelRatio;
      mine.resize({ width: Math.round(width * sharp), height: Math.round(height * sharp) });
      if (look) mine.show({ ...view, scale: view.scale * sharp }, look);
    };
    const stops = [shown.view, shown.look, shown.screen].map((signal) => signal.subscribe(show));
    return () => {
      for (const stop of stops) stop();
      mine.close();
      worker.close();
      links.alsoLikely = () => [];
    };
  }, [picture.sha256, picture.documentId, links]);
  return { canvas, painted, told, gone };
}

/** Images are named below `<port>/<reference>/images/`. */
function folderOf(key: string): string {
  return key.split('/').slice(3).join('/');
}

/** Tiles that will be wanted next: around what is in sight, a level finer, a level coarser. */
function likely(pyramid: Pyramid, folder: string, range: Painter['range']): string[] {
  const { from, to, size } = pyramid;
  const part = (level: number) => {
    const step = size * 2 ** (to - (range?.level ?? from));
    const [left = 0, top = 0, right = 1, bottom = 1] = range
      ? [range.left * step, range.top * step, range.right * step, range.bottom * step]
      : [];
    return tilesIn(pyramid, level, { left, top, right, bottom }, 2);
  };
  const level = range?.level ?? from;
  const levels = [level, level + 1, level - 1, level + 2].filter((one) => one >= from && one <= to);
  return levels.flatMap((one) =>
    placesIn(part(one))
      .slice(0, 200)
      .map((place) => `${folder}/${nameOfTile(place)}`),
  );
}

function sameTold(one: FrameTold, other: FrameTold): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
