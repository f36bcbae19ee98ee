import type { TilePlace } from '../view/pyramid.ts';
import type { Size } from '../view/view.ts';
import { LookTables } from './look-tables.ts';
import type { Frame, Renderer, SlotState } from './renderer.ts';
import { areaOf, exposedBy, movedBy, partsOfTiles, type ScreenMove, scroll } from './scrolled.ts';
import { type Mosaic, type ScreenPart, shade } from './shade.ts';

/** Draws on the processor what the shader draws: for browsers without graphics, or with graphics that are only pretended. */
export function canvasRenderer(canvas: HTMLCanvasElement): Renderer {
  const context = canvas.getContext('2d');
  let mosaic: Mosaic = mosaicOf({ across: 1, down: 1, size: 1 }, false);
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);
  const tables = new LookTables();
  /** What the pixels show, and the tiles that have changed since. */
  let drawn: Frame | null = null;
  const changed = new Map<string, TilePlace>();
  const slot = ({ column, row }: TilePlace) => ({ x: column % mosaic.across, y: row % mosaic.down });
  return {
    resize(screen: Size, tiles, second: boolean) {
      canvas.width = Math.max(1, screen.width);
      canvas.height = Math.max(1, screen.height);
      mosaic = mosaicOf(tiles, second);
      image = new ImageData(canvas.width, canvas.height);
      pixels = new Uint32Array(image.data.buffer);
      drawn = null;
    },
    put(layer, place, { width, height, samples }) {
      const { x, y } = slot(place);
      const { across, size } = mosaic;
      for (let row = 0; row < height; row++) {
        const line = samples.subarray(row * width, (row + 1) * width);
        mosaic[layer].set(line, (y * size + row) * across * size + x * size);
      }
    },
    mark(place: TilePlace, state: SlotState) {
      const { x, y } = slot(place);
      mosaic.states[y * mosaic.across + x] = state;
      changed.set(`${place.column} ${place.row}`, place);
    },
    draw(frame: Frame) {
      const screen = { width: image.width, height: image.height };
      const paint = (shown: Frame, part?: ScreenPart) =>
        shade(pixels, screen.width, screen.height, shown, mosaic, tables, part);
      const move = drawn && movedBy(drawn, frame, screen);
      // Where the picture's corner is as it was drawn, so that what is lost to rounding does not add up.
      const shown = drawn && move && afterMove(drawn, move, frame);
      const parts = shown &&
        move && [...exposedBy(move, screen), ...partsOfTiles([...changed.values()], shown, screen)];
      const area = parts?.reduce((sum, part) => sum + areaOf(part), 0) ?? Number.POSITIVE_INFINITY;
      if (shown && move && parts && area < screen.width * screen.height) {
        scroll(pixels, screen, move);
        for (const part of parts) paint(shown, part);
        drawn = shown;
      } else {
        paint(frame);
        drawn = frame;
      }
      changed.clear();
      context?.putImageData(image, 0, 0);
    },
    close() {},
  };
}

function afterMove({ left, top }: Frame, { across, down }: ScreenMove, frame: Frame): Frame {
  return { ...frame, left: left + across * frame.step, top: top + down * frame.step };
}

function mosaicOf(tiles: { across: number; down: number; size: number }, second: boolean): Mosaic {
  const length = tiles.across * tiles.down * tiles.size ** 2;
  return {
    ...tiles,
    first: new Uint16Array(length),
    second: new Uint16Array(second ? length : 1),
    states: new Uint8Array(tiles.across * tiles.down),
  };
}
