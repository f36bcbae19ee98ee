import type { ComponentChildren } from 'preact';

/** Views of the same place, one shown. Arrows move and choose; `panel` is the id of what they change. */
export function Tabs<K extends string>({
  label,
  tabs,
  chosen,
  panel,
  onPick,
}: {
  label: string;
  tabs: readonly { id: K; label: ComponentChildren }[];
  chosen: K;
  panel: string;
  onPick(id: K): void;
}) {
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (way === undefined) return;
        const turned = document.documentElement.dir === 'rtl' ? -way : way;
        const at = tabs.findIndex(({ id }) => id === chosen) + turned;
        const next = tabs[(at + tabs.length) % tabs.length];
        if (next === undefined) return;
        event.preventDefault();
        onPick(next.id);
        event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
      }}
    >
      {tabs.map(({ id, label: text }) => (
        <button
          type="button"
          class="tab"
          role="tab"
          key={id}
          data-tab={id}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onPick(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
