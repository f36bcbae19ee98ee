import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { cameFromAnotherView } from '../routing/router.ts';

/** The heading of a view: it names the window, and takes the focus when one comes from another view. */
export function ViewHeading({
  title,
  children,
  hidden = false,
}: {
  title: string;
  children?: ComponentChildren;
  hidden?: boolean;
}) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Tidewaiter`;
  }, [title]);
  useEffect(() => {
    // A list that one comes back to has given it to the row that one left.
    const taken = document.activeElement?.matches('main *') === true;
    if (cameFromAnotherView() && !taken) element.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={element} tabIndex={-1} data-view-heading class={hidden ? 'only-heard' : undefined}>
      {children ?? title}
    </h1>
  );
}
