import { effect, signal } from '@preact/signals';

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The look chosen; `auto` is what the machine asks for. */
export const theme = signal<Theme>('auto');

/** Puts the look on the page, whenever it is chosen or the machine changes it. */
export function startTheme(): void {
  const more = matchMedia('(prefers-contrast: more)');
  const moreAsked = signal(more.matches);
  more.addEventListener('change', () => {
    moreAsked.value = more.matches;
  });
  effect(() => {
    const { dataset } = document.documentElement;
    const chosen = theme.value;
    if (chosen === 'light' || chosen === 'dark') dataset.theme = chosen;
    else delete dataset.theme;
    if (chosen === 'contrast' || (chosen === 'auto' && moreAsked.value)) dataset.contrast = 'more';
    else delete dataset.contrast;
  });
}
