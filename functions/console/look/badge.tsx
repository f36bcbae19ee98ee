import type { ComponentChildren } from 'preact';

export type Tone = 'critical' | 'high' | 'medium' | 'low' | 'good' | 'accent';

/** A short state in words. */
export function Badge({ tone, title, children }: { tone?: Tone; title?: string; children: ComponentChildren }) {
  return (
    <span class="badge" data-tone={tone} title={title}>
      {children}
    </span>
  );
}
