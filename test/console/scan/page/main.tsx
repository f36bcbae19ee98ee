import '../../../../functions/console/look/tokens.css';
import '../../../../functions/console/look/base.css';
import '../../../../functions/console/look/controls.css';
import '../../../../functions/console/look/layers.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { apiClient } from '../../../../functions/console/client/api-client.ts';
import { startKeyboard } from '../../../../functions/console/keyboard/commands.ts';
import { directionOf, LANGUAGES, speak, wordsReady } from '../../../../functions/console/language/words.ts';
import { lazy } from '../../../../functions/console/routing/lazy.tsx';
import type { OwnMark } from '../../../../functions/console/scan/marks/scan-marks.ts';

const ScanViewer = lazy(() =>
  import('../../../../functions/console/scan/scan-viewer.tsx').then(({ ScanViewer: component }) => component),
);

const api = apiClient('/api', {
  fetch: (input, init) => fetch(input, init),
  token: async () => 'token',
  answered() {},
  lost() {},
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
// Graphics that are reckoned by the processor count as none; with `webgl` they do not say what they are.
if (new URLSearchParams(location.search).get('renderer') === 'webgl') {
  const { getExtension } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getExtension = function (this: WebGL2RenderingContext, name: string) {
    return name === 'WEBGL_debug_renderer_info' ? null : Reflect.apply(getExtension, this, [name]);
  };
}

// How often a picture was drawn, for who measures it.
let frames = 0;
function counted<T extends object, K extends keyof T>(prototype: T, name: K): void {
  const draw = prototype[name];
  if (!(draw instanceof Function)) return;
  prototype[name] = function (this: T, ...given: unknown[]) {
    frames += 1;
    document.documentElement.dataset.frames = String(frames);
    return Reflect.apply(draw, this, given);
  } as T[K];
}
counted(WebGL2RenderingContext.prototype, 'drawArrays');
counted(CanvasRenderingContext2D.prototype, 'putImageData');

const query = new URLSearchParams(location.search);
const given = (name: string) => query.get(name) ?? '';

/** The viewer alone, of the scan and with the marks that the address names. */
function Page() {
  const [active, setActive] = useState<string | null>(query.get('active'));
  const [own, setOwn] = useState<OwnMark[]>([]);
  return (
    <ScanViewer
      api={api}
      scan={{ port: 'NLRTM', reference: given('reference'), scanId: given('scan') }}
      marks={JSON.parse(query.get('marks') ?? '[]')}
      active={active}
      onPick={setActive}
      own={own}
      onOwn={setOwn}
    />
  );
}

const lang = LANGUAGES.find((one) => one === query.get('lang')) ?? 'en';
document.documentElement.dir = directionOf(lang);
document.documentElement.lang = lang;
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
startKeyboard();
await speak(lang);
await wordsReady();
const root = document.getElementById('app');
if (root) render(<Page />, root);
