import type { TilePlace } from '../view/pyramid.ts';
import type { Size } from '../view/view.ts';
import type { Frame, Renderer, SlotState } from './renderer.ts';
import { type Mosaic, shade } from './shade.ts';

/** Draws on the processor what the shader draws: for browsers without graphics, or with graphics that are only pretended. */
export function canvasRenderer(canvas: HTMLCanvasElement): Renderer {
  const context = canvas.getContext('2d');
  let mosaic: Mosaic = mosaicOf({ across: 1, down: 1, size: 1 }, false);
  let image = new ImageData(1, 1);
  const slot = ({ column, row }: TilePlace) => ({ x: column % mosaic.across, y: row % mosaic.down });
  return {
    resize(screen: Size, tiles, second: boolean) {
      canvas.width = Math.max(1, screen.width);
      canvas.height = Math.max(1, screen.height);
      mosaic = mosaicOf(tiles, second);
      image = new ImageData(canvas.width, canvas.height);
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
    },
    draw(frame: Frame) {
      shade(new Uint32Array(image.data.buffer), image.width, image.height, frame, mosaic);
      context?.putImageData(image, 0, 0);
    },
    close() {},
  };
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
