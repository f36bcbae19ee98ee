import { FIELDS, STEPS } from '../grey/local-contrast.ts';
import { attenuationOf, MATERIAL_SIZE } from '../grey/material.ts';
import { liftedGrey } from '../grey/window.ts';
import { sizeOfLevel, type TilePlace } from '../view/pyramid.ts';
import type { Size } from '../view/view.ts';
import { type Frame, type Look, type Renderer, SLOT, type SlotState } from './renderer.ts';

type Field = { across: number; down: number; size: number };

/** Draws without graphics acceleration what the shader draws: nearest pixels, one value after another. */
export function canvasRenderer(canvas: HTMLCanvasElement): Renderer {
  const context = canvas.getContext('2d');
  let field: Field = { across: 1, down: 1, size: 1 };
  let layers = { first: new Uint16Array(1), second: new Uint16Array(1) };
  let states = new Uint8Array(1);
  let image = new ImageData(1, 1);
  const slot = ({ column, row }: TilePlace) => ({ x: column % field.across, y: row % field.down });
  return {
    kind: 'canvas',
    resize(screen: Size, tiles: Field, second: boolean) {
      canvas.width = Math.max(1, screen.width);
      canvas.height = Math.max(1, screen.height);
      field = tiles;
      const length = tiles.across * tiles.down * tiles.size ** 2;
      layers = { first: new Uint16Array(length), second: new Uint16Array(second ? length : 1) };
      states = new Uint8Array(tiles.across * tiles.down);
      image = new ImageData(canvas.width, canvas.height);
    },
    put(layer, place, { width, height, samples }) {
      const { x, y } = slot(place);
      const line = field.across * field.size;
      for (let row = 0; row < height; row++) {
        layers[layer].set(
          samples.subarray(row * width, (row + 1) * width),
          (y * field.size + row) * line + x * field.size,
        );
      }
    },
    mark(place: TilePlace, state: SlotState) {
      const { x, y } = slot(place);
      states[y * field.across + x] = state;
    },
    draw(frame: Frame) {
      paint(image, frame, field, layers, states);
      context?.putImageData(image, 0, 0);
    },
    close() {},
  };
}

function paint(
  { width, height, data }: ImageData,
  { pyramid, range, left, top, step, look }: Frame,
  field: Field,
  { first, second }: { first: Uint16Array; second: Uint16Array },
  states: Uint8Array,
): void {
  const out = new Uint32Array(data.buffer);
  out.fill(0);
  const level = sizeOfLevel(pyramid, range.level);
  const { size } = field;
  const [fieldWidth, fieldHeight] = [field.across * size, field.down * size];
  const last = { x: Math.min(level.width, range.right * size) - 1, y: Math.min(level.height, range.bottom * size) - 1 };
  const indexAt = (x: number, y: number) =>
    (Math.max(range.top * size, Math.min(last.y, y)) % fieldHeight) * fieldWidth +
    (Math.max(range.left * size, Math.min(last.x, x)) % fieldWidth);
  const colours = new Uint32Array(look.colours.slice().buffer);
  const { low, high } = look.window;
  for (let py = 0; py < height; py++) {
    const y = Math.floor(top + (py + 0.5) * step);
    if (y < 0 || y >= level.height) continue;
    for (let px = 0; px < width; px++) {
      const x = Math.floor(left + (px + 0.5) * step);
      if (x < 0 || x >= level.width) continue;
      const slot = (Math.floor(y / size) % field.down) * field.across + (Math.floor(x / size) % field.across);
      const state = states[slot];
      if (state === SLOT.nothing) continue;
      const index = indexAt(x, y);
      let value = first[index] ?? 0;
      if (look.sharpen > 0) {
        const around =
          (first[indexAt(x - 1, y)] ?? 0) +
          (first[indexAt(x + 1, y)] ?? 0) +
          (first[indexAt(x, y - 1)] ?? 0) +
          (first[indexAt(x, y + 1)] ?? 0);
        value += look.sharpen * (value - around / 4);
      }
      let grey = Math.max(0, Math.min(1, (value - low) / Math.max(1, high - low)));
      if (look.logarithmic) grey = liftedGrey(grey);
      if (look.contrast) grey = spreadGrey(look.contrast, x / level.width, y / level.height, grey);
      if (look.invert) grey = 1 - grey;
      let colour = look.material
        ? materialColour(look.material, first[index] ?? 0, second[index] ?? 0, grey)
        : (colours[Math.round(grey * 255)] ?? 0);
      if (state === SLOT.broken && (px + py) % 24 < 3) colour = 0xff1a33d9;
      out[py * width + px] = colour;
    }
  }
}

function spreadGrey(table: Uint8Array, x: number, y: number, grey: number): number {
  const column = Math.min(FIELDS.across - 1, Math.floor(x * FIELDS.across));
  const row = Math.min(FIELDS.down - 1, Math.floor(y * FIELDS.down));
  const step = Math.min(STEPS - 1, Math.floor(grey * STEPS));
  return (table[(row * FIELDS.across + column) * STEPS + step] ?? 0) / 255;
}

function materialColour(material: NonNullable<Look['material']>, one: number, other: number, grey: number): number {
  const ratio = attenuationOf(one, material.first) / Math.max(0.01, attenuationOf(other, material.second));
  const hue = Math.max(0, Math.min(1, (ratio - material.from) / (material.to - material.from)));
  const at = Math.round(grey * (MATERIAL_SIZE - 1)) * MATERIAL_SIZE + Math.round(hue * (MATERIAL_SIZE - 1));
  const [red = 0, green = 0, blue = 0] = material.table.subarray(at * 4, at * 4 + 3);
  return (255 << 24) | (blue << 16) | (green << 8) | red;
}
