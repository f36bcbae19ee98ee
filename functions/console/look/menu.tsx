import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

const Closing = createContext(() => {});

/** A button that opens a list of choices. Arrows move, Escape closes and returns to the button. */
export function Menu({ label, children }: { label: ComponentChildren; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    itemsOf(root.current)[0]?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu within
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === 'Escape') close(true);
        else if (event.key === 'Tab') return close(false);
        else if (!move(root.current, event.key)) return;
        event.preventDefault();
      }}
    >
      <Button kind="plain" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <div class="menu-list" role="menu">
          <Closing.Provider value={() => close(true)}>{children}</Closing.Provider>
        </div>
      )}
    </div>
  );
}

/** One choice of a menu. `chosen` makes it one of several, with the one in force marked. */
export function MenuItem({
  chosen,
  onPick,
  children,
}: {
  chosen?: boolean;
  onPick(): void;
  children: ComponentChildren;
}) {
  const close = useContext(Closing);
  const pick = () => {
    close();
    onPick();
  };
  if (chosen === undefined) {
    return (
      <button type="button" class="menu-item" role="menuitem" tabIndex={-1} onClick={pick}>
        {children}
      </button>
    );
  }
  return (
    <button type="button" class="menu-item" role="menuitemradio" aria-checked={chosen} tabIndex={-1} onClick={pick}>
      <span aria-hidden="true">{chosen ? '●' : '○'}</span>
      {children}
    </button>
  );
}

function itemsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}

function move(root: HTMLElement | null, key: string): boolean {
  const items = itemsOf(root);
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
  if (to === undefined) return false;
  items[(to + items.length) % items.length]?.focus();
  return true;
}
