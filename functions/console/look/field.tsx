import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type FieldParts = { label: string; hint?: string | undefined; wrong?: string | undefined };
type Ids = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

/** A labelled control with a hint and what is wrong with it. `control` gets the ids that tie them together. */
export function Field({ label, hint, wrong, control }: FieldParts & { control(ids: Ids): ComponentChildren }) {
  const id = useId();
  const told = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {control({ id, 'aria-describedby': told, 'aria-invalid': wrong ? true : undefined })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

interface LineParts {
  required?: boolean;
  maxLength?: number;
  placeholder?: string;
  autoComplete?: 'off';
}
type Changing = { value: string; onValue(value: string): void };

/** A line or, with `rows`, a box of text with its label. */
export function TextField({
  label,
  hint,
  wrong,
  value,
  onValue,
  rows,
  ...rest
}: FieldParts & Changing & LineParts & { rows?: number }) {
  return (
    <Field
      {...{ label, hint, wrong }}
      control={(ids) =>
        rows === undefined ? (
          <input
            {...rest}
            {...ids}
            class="input"
            dir="auto"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...ids}
            class="input"
            dir="auto"
            rows={rows}
            maxLength={rest.maxLength}
            required={rest.required}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    />
  );
}

/** A choice of one with its label. */
export function ChoiceField<K extends string>({
  label,
  hint,
  wrong,
  value,
  onValue,
  choices,
}: FieldParts & { value: K; onValue(value: K): void; choices: readonly { value: K; label: string }[] }) {
  return (
    <Field
      {...{ label, hint, wrong }}
      control={(ids) => (
        <select
          {...ids}
          class="input"
          value={value}
          onChange={(event) => {
            const picked = choices.find((choice) => choice.value === event.currentTarget.value);
            if (picked !== undefined) onValue(picked.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
