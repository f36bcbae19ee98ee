import type { ComponentChildren } from 'preact';

/** Nothing here: why, and what to do now. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
