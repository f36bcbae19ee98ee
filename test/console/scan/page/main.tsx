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
