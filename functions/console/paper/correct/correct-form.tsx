import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../../language/problem-text.ts';
import type { Told } from '../../language/words.ts';
import { Button } from '../../look/button.tsx';
import { Field } from '../../look/field.tsx';
import { useDraft } from '../../session/drafts.ts';
import type { ReadValueAnswer } from '../answers.ts';
import { t } from '../words.ts';
import { wantedAt, wrongValue } from './check-value.ts';

interface FormParts {
  /** Names what is typed, so that it outlives a reload. */
  draft: string;
  label: string | Told;
  value: ReadValueAnswer;
  /** What is printed, to be looked at while typing. */
  children?: ComponentChildren;
  /** Sends it; throws what the server says. Null where nothing is printed. */
  onSend(value: string | null): Promise<void>;
  onClose(): void;
}

/** Where an officer types what the paper truly says, in place. */
export function CorrectForm({ draft, label, value, children, onSend, onClose }: FormParts) {
  const before = value.value !== '' ? value.value : value.text;
  const [typed, type, forget] = useDraft(draft, before);
  const [wrong, setWrong] = useState<string | undefined>();
  // The last figure of a container number may truly be printed wrong: said once, sent as it is the second time.
  const [sure, setSure] = useState('');
  const [sending, setSending] = useState(false);
  const wanted = wantedAt(value);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const control = form.current?.querySelector<HTMLElement>('input, select');
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  }, []);
  const send = async (right: string | null) => {
    const problem = right === null ? null : wrongValue(wanted, right, before);
    const warned = problem?.why === 'container-digit' && sure !== right;
    if (problem !== null && (problem.why !== 'container-digit' || warned)) {
      setSure(right ?? '');
      setWrong(
        problem.why === 'container-digit'
          ? t('correct.wrong.container-digit', { digit: problem.digit })
          : t(`correct.wrong.${problem.why}`),
      );
      return;
    }
    setSending(true);
    setWrong(undefined);
    try {
      await onSend(right === null ? null : right.trim());
      forget();
      onClose();
    } catch (error) {
      setWrong(problemText(error));
    } finally {
      setSending(false);
    }
  };
  const choices = value.kind === 'yes-no' ? ['yes', 'no'] : value.kind === 'choice' ? value.choices : undefined;
  return (
    <form
      class="correct-form"
      ref={form}
      aria-label={t('correct.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) void send(typed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        forget();
        onClose();
      }}
    >
      {children}
      <Field
        label={t('correct.value', { field: label })}
        hint={choices === undefined ? hintOf(wanted) : undefined}
        wrong={wrong}
        control={(ids) =>
          choices === undefined ? (
            <input
              {...ids}
              class="input figures"
              dir="auto"
              autoComplete="off"
              spellcheck={false}
              maxLength={2000}
              value={typed}
              onInput={(event) => type(event.currentTarget.value)}
            />
          ) : (
            <select {...ids} class="input" value={typed} onChange={(event) => type(event.currentTarget.value)}>
              {!choices.includes(typed) && <option value={typed}>{typed}</option>}
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === 'yes' || choice === 'no' ? t(`correct.${choice}`) : choice}
                </option>
              ))}
            </select>
          )
        }
      />
      <div class="line correct-buttons">
        <Button kind="main" type="submit" aria-disabled={sending}>
          {t('correct.send')}
        </Button>
        <Button aria-disabled={sending} onClick={() => sending || void send(null)}>
          {t('correct.nothing')}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {t('correct.cancel')}
        </Button>
      </div>
    </form>
  );
}

function hintOf(wanted: ReturnType<typeof wantedAt>): string {
  switch (wanted) {
    case 'yes-no':
    case 'choice':
    case 'text':
      return t('correct.hint.text');
    default:
      return t(`correct.hint.${wanted}`);
  }
}
