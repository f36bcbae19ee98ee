import type { ComponentChildren, JSX } from 'preact';
import { KeyHint } from './key-hint.tsx';

type Own = { kind?: 'main' | 'plain' | 'grave'; keys?: string | undefined; children: ComponentChildren };

/** A button. `main` is the one thing to do here; `keys` shows which key does the same. */
export function Button({ kind, keys, children, ...rest }: Own & JSX.IntrinsicElements['button']) {
  return (
    <button type="button" {...rest} class={`button ${rest.class ?? ''}`} data-kind={kind}>
      {children}
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  );
}
