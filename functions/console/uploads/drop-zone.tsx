import { useEffect, useRef, useState } from 'preact/hooks';
import { useCommands } from '../keyboard/commands.ts';
import { Button } from '../look/button.tsx';
import { type ChosenFile, filesOfDrop, filesOfInput } from './chosen-files.ts';
import { t } from './words.ts';

/** Where files are dropped, or chosen by two buttons. */
export function DropZone({ onFiles, off }: { onFiles(files: ChosenFile[]): void; off: boolean }) {
  const [over, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const single = useRef<HTMLInputElement>(null);
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  useCommands([{ keys: 'f', label: t('key.choose'), group: t('group'), off, run: () => folder.current?.click() }]);
  const took = (input: HTMLInputElement) => {
    const files = filesOfInput(input.files);
    // The same folder chosen once more is a choice too.
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons do the same
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null && !off) void filesOfDrop(event.dataTransfer).then(onFiles);
      }}
    >
      <p>{t('intro')}</p>
      <span class="line">
        <Button keys="f" disabled={off} onClick={() => folder.current?.click()}>
          {t('choose-folder')}
        </Button>
        <Button disabled={off} onClick={() => single.current?.click()}>
          {t('choose-files')}
        </Button>
      </span>
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t('choose-folder')}
        onChange={(event) => took(event.currentTarget)}
      />
      <input
        ref={single}
        type="file"
        multiple
        hidden
        aria-label={t('choose-files')}
        onChange={(event) => took(event.currentTarget)}
      />
    </div>
  );
}
