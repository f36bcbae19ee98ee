import { Button } from '../../look/button.tsx';
import { Text } from '../../look/text.tsx';
import { clipText } from '../clip-text.ts';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';
import type { FormClash } from './merge-forms.ts';

/** Whether the draft is kept; and where another tab changed it in another way, what to choose from. */
export function DraftLine({ desk }: { desk: Desk }) {
  const { state, clashes } = desk.draft.value;
  if (state !== 'clash') {
    return (
      <span class="quiet draft-state" data-state={state}>
        {state === 'kept' && desk.formIsEmpty ? '' : t(`draft.${state}`)}
      </span>
    );
  }
  return (
    <div class="draft-clash" role="alert">
      <p>{t('draft.clash')}</p>
      {clashes.map((clash) => (
        <div class="line" key={clash.field}>
          <span>
            <Text>{sayClash(clash, desk)}</Text>
          </span>
          <Button onClick={() => desk.settleDraft(clash.field, 'mine')}>{t('draft.mine')}</Button>
          <Button onClick={() => desk.settleDraft(clash.field, 'theirs')}>{t('draft.theirs')}</Button>
        </div>
      ))}
    </div>
  );
}

function sayClash({ field, mine, theirs }: FormClash, desk: Desk): string {
  const said = (text: string) => (text === '' ? t('draft.clash-none') : clipText(text, 120).text);
  return t('draft.clash-field', { field: nameOf(field, desk), mine: said(mine), theirs: said(theirs) });
}

function nameOf(field: string, desk: Desk): string {
  if (field === 'disposition') return t('disposition.label');
  if (field === 'reason') return t('reason.label');
  if (field === 'note') return t('note.label');
  return clipText(desk.findingName(field), 60).text;
}
