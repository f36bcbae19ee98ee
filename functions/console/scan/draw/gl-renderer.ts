import { FIELDS, STEPS } from '../grey/local-contrast.ts';
import { MATERIAL_SIZE } from '../grey/material.ts';
import { sizeOfLevel, type TilePlace } from '../view/pyramid.ts';
import type { Size } from '../view/view.ts';
import type { Frame, Renderer, SlotState } from './renderer.ts';
import { FRAGMENT, VERTEX } from './shader.ts';

const TEXTURES = ['first', 'second', 'states', 'colours', 'material', 'contrast'] as const;
type TextureName = (typeof TEXTURES)[number];
type Field = { across: number; down: number; size: number };

/** What graphics call themselves that are reckoned by the processor: the viewer's own drawing is faster there. */
const PRETENDED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether the browser has graphics that draw faster than the processor does. */
function hasGraphics(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl === null) return false;
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  const name = told ? String(gl.getParameter(told.UNMASKED_RENDERER_WEBGL)) : '';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !PRETENDED.test(name);
}

/** Draws by WebGL 2; null where the browser has none of use. `onRestored` is called when the graphics came back after being lost. */
export function glRenderer(canvas: HTMLCanvasElement, onRestored: () => void): Renderer | null {
  if (!hasGraphics()) return null;
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false });
  if (gl === null) return null;
  let parts = build(gl);
  if (parts === null) return null;
  let field: Field = { across: 1, down: 1, size: 1 };
  let sent: Partial<Record<'colours' | 'contrast' | 'material', Uint8Array>> = {};
  let lost = false;

  const onLost = (event: Event) => {
    event.preventDefault();
    lost = true;
  };
  const onBack = () => {
    lost = false;
    sent = {};
    parts = build(gl);
    onRestored();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onBack);

  const bind = (name: TextureName) => {
    gl.activeTexture(gl.TEXTURE0 + TEXTURES.indexOf(name));
    gl.bindTexture(gl.TEXTURE_2D, parts?.textures[name] ?? null);
  };
  const slot = ({ column, row }: TilePlace) => ({ x: column % field.across, y: row % field.down });
  const table = (name: 'colours' | 'contrast' | 'material', bytes: Uint8Array, width: number, height: number) => {
    if (sent[name] === bytes) return;
    sent[name] = bytes;
    bind(name);
    const [inside, format] = name === 'contrast' ? [gl.R8, gl.RED] : [gl.RGBA8, gl.RGBA];
    gl.texImage2D(gl.TEXTURE_2D, 0, inside, width, height, 0, format, gl.UNSIGNED_BYTE, bytes);
  };

  return {
    resize(screen: Size, tiles: Field, second: boolean) {
      canvas.width = Math.max(1, screen.width);
      canvas.height = Math.max(1, screen.height);
      field = tiles;
      const [width, height] = [tiles.across * tiles.size, tiles.down * tiles.size];
      for (const name of ['first', 'second'] as const) {
        bind(name);
        const [w, h] = name === 'first' || second ? [width, height] : [1, 1];
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.R16UI, w, h, 0, gl.RED_INTEGER, gl.UNSIGNED_SHORT, null);
      }
      bind('states');
      const none = new Uint8Array(tiles.across * tiles.down);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, tiles.across, tiles.down, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, none);
    },
    put(layer, place, { width, height, samples }) {
      bind(layer);
      const { x, y } = slot(place);
      const [left, top] = [x * field.size, y * field.size];
      gl.texSubImage2D(gl.TEXTURE_2D, 0, left, top, width, height, gl.RED_INTEGER, gl.UNSIGNED_SHORT, samples);
    },
    mark(place: TilePlace, state: SlotState) {
      bind('states');
      const { x, y } = slot(place);
      gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, 1, 1, gl.RED_INTEGER, gl.UNSIGNED_BYTE, new Uint8Array([state]));
    },
    draw(frame: Frame) {
      if (parts === null || lost) return;
      const { look, range, pyramid } = frame;
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.useProgram(parts.program);
      table('colours', look.colours, 256, 1);
      if (look.contrast) table('contrast', look.contrast, STEPS, FIELDS.across * FIELDS.down);
      if (look.material) table('material', look.material.table, MATERIAL_SIZE, MATERIAL_SIZE);
      for (const name of TEXTURES) bind(name);
      const at = parts.uniforms;
      const level = sizeOfLevel(pyramid, range.level);
      const { size } = field;
      gl.uniform2i(at('field'), field.across * size, field.down * size);
      gl.uniform1i(at('tileSize'), size);
      gl.uniform4i(
        at('range'),
        range.left * size,
        range.top * size,
        Math.min(level.width, range.right * size),
        Math.min(level.height, range.bottom * size),
      );
      gl.uniform2f(at('levelSize'), level.width, level.height);
      gl.uniform3f(at('place'), frame.left, frame.top, frame.step);
      gl.uniform1f(at('screenHeight'), canvas.height);
      gl.uniform2f(at('window'), look.window.low, look.window.high);
      gl.uniform1f(at('sharpen'), look.sharpen);
      gl.uniform1i(at('logarithmic'), look.logarithmic ? 1 : 0);
      gl.uniform1i(at('inverted'), look.invert ? 1 : 0);
      gl.uniform1i(at('spread'), look.contrast ? 1 : 0);
      gl.uniform1i(at('byMaterial'), look.material ? 1 : 0);
      if (look.material) {
        const { first, second, from, to } = look.material;
        gl.uniform4f(at('levels'), first.air, first.dark, second.air, second.dark);
        gl.uniform2f(at('ratios'), from, to);
      }
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    },
    close() {
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onBack);
      for (const texture of Object.values(parts?.textures ?? {})) gl.deleteTexture(texture);
      if (parts) gl.deleteProgram(parts.program);
      parts = null;
    },
  };
}

function build(gl: WebGL2RenderingContext) {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    // A lost context links nothing either, and is built anew when it is back.
    if (!gl.isContextLost()) console.error('the shader was refused', gl.getProgramInfoLog(program));
    return null;
  }
  gl.useProgram(program);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  const textures = Object.fromEntries(
    TEXTURES.map((name, unit) => {
      gl.activeTexture(gl.TEXTURE0 + unit);
      const texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, texture);
      const filter = name === 'material' ? gl.LINEAR : gl.NEAREST;
      for (const way of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, way, filter);
      for (const way of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, way, gl.CLAMP_TO_EDGE);
      // All are asked for by the program, also those that this picture does not need.
      if (name === 'colours' || name === 'material') {
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      } else if (name === 'contrast') {
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 1, 1, 0, gl.RED, gl.UNSIGNED_BYTE, new Uint8Array(1));
      }
      gl.uniform1i(gl.getUniformLocation(program, name), unit);
      return [name, texture];
    }),
  ) as Record<TextureName, WebGLTexture>;
  const places = new Map<string, WebGLUniformLocation | null>();
  const uniforms = (name: string) => {
    if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
    return places.get(name) ?? null;
  };
  return { program, textures, uniforms };
}
