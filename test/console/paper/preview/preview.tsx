import '../../../../functions/console/look/tokens.css';
import '../../../../functions/console/look/base.css';
import '../../../../functions/console/look/controls.css';
import '../../../../functions/console/look/layers.css';
import '../../../../functions/console/frame/frame.css';
import './preview.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { apiClient } from '../../../../functions/console/client/api-client.ts';
import { me } from '../../../../functions/console/frame/console.ts';
import { startKeyboard } from '../../../../functions/console/keyboard/commands.ts';
import { directionOf, type Language, speak, wordsReady } from '../../../../functions/console/language/words.ts';
import { Toasts } from '../../../../functions/console/look/toast.tsx';
import { MatchTable } from '../../../../functions/console/match/match-table.tsx';
import type { Mark } from '../../../../functions/console/paper/mark.ts';
import { PaperViewer } from '../../../../functions/console/paper/paper-viewer.tsx';
import type { DocumentRecord } from '../../../../shared/cases/document-record.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { Progress } from '../../../../shared/review/answers.ts';

/** The viewers alone, over the answers of serve.ts: `?paper=manifest&lang=ar&theme=dark&contrast=more`. */
interface Scene {
  document: DocumentRecord;
  marks: Mark[];
  page: number;
  finding: Finding | null;
}

const api = apiClient('/fake', {
  fetch: (input, init) => fetch(input, init),
  token: async () => 'none',
  answered: () => undefined,
  lost: () => undefined,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

const query = new URLSearchParams(location.search);
const root = document.documentElement;
const lang = (query.get('lang') ?? 'en') as Language;
root.lang = lang;
root.dir = directionOf(lang);
if (query.has('theme')) root.dataset.theme = query.get('theme') ?? '';
if (query.has('contrast')) root.dataset.contrast = query.get('contrast') ?? '';
const principal = { id: 'officer-anna', roles: ['officer' as const], ports: 'all' as const, lanes: 'all' as const };
me.value = { principal, name: 'Anna Example' };
const scene = await api.get<Scene>(`/scenes/${query.get('paper') ?? 'manifest'}`);
await speak(lang);
await wordsReady();
startKeyboard();

const heard = signal<Progress | null>(null);
const hear = async () => {
  heard.value = await api.get<Progress>('/cases/NLRTM/UTO-2026-0042/progress');
};

function View() {
  const [active, pick] = useState<string | null>(query.get('active') ?? scene.marks[0]?.id ?? null);
  const [dismissed, dismiss] = useState<string | null>(null);
  return (
    <main class="preview">
      <h1 class="only-heard">Papers</h1>
      {scene.finding === null ? (
        <PaperViewer
          api={api}
          document={scene.document}
          page={scene.page}
          marks={scene.marks}
          active={active}
          onPick={pick}
          heard={heard}
          onCorrect={() => void hear()}
        />
      ) : (
        <MatchTable
          api={api}
          place={{ port: 'NLRTM', reference: 'UTO-2026-0042' }}
          finding={scene.finding}
          dismissed={dismissed}
          onDismiss={dismiss}
        />
      )}
      <Toasts />
    </main>
  );
}

const app = document.getElementById('app');
if (app !== null) render(<View />, app);
