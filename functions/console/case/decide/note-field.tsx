import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';
import { LONGEST_NOTE } from './decision-form.ts';

/** From so few characters on it is told how many are left. */
const NEARLY = 500;

/** The note beside the coded reason; in a blind review what the officer saw. */
export function NoteField({ work, blind, wrong }: { work: CaseWork; blind: boolean; wrong: boolean }) {
  const { note } = work.form.value;
  const left = LONGEST_NOTE - note.length;
  return (
    <div class="field decide-note">
      <label for="decide-note">{blind ? t('note.blind') : t('note.label')}</label>
      <textarea
        id="decide-note"
        class="input"
        dir="auto"
        rows={blind ? 4 : 2}
        value={note}
        placeholder={blind ? undefined : t('note.placeholder')}
        aria-invalid={wrong || left < 0 ? true : undefined}
        aria-describedby={left < NEARLY ? 'decide-note-left' : undefined}
        onInput={(event) => work.change({ note: event.currentTarget.value })}
      />
      {left < NEARLY && (
        <p id="decide-note-left" class={left < 0 ? 'wrong' : 'hint'}>
          {left < 0 ? t('note.over', { count: -left }) : t('note.left', { count: left })}
        </p>
      )}
    </div>
  );
}
