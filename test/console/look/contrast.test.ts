import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../functions/console/look/tokens.css', import.meta.url), 'utf8');
const blocks = { usual: blockOf(':root {'), more: `${blockOf(':root {')}${blockOf(':root[data-contrast="more"] {')}` };

function blockOf(selector: string): string {
  const start = css.indexOf(selector);
  return css.slice(start, css.indexOf('\n}', start));
}

/** The colours of a block in light or dark; later ones win. */
function colours(block: string, dark: boolean): Map<string, string> {
  const pairs = block.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', night = '']) => [name, dark ? night : light]));
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'surface', 'raised', 'sunken', 'hover', 'chosen'];
const TEXT_PAIRS = [
  ...GROUNDS.flatMap((ground) => ['text', 'text-quiet', 'accent', 'accent-strong'].map((text) => [text, ground])),
  ...['surface', 'hover', 'chosen', 'raised'].flatMap((ground) =>
    ['critical', 'high', 'medium', 'low', 'good'].map((text) => [text, ground]),
  ),
  ...['critical', 'high', 'medium', 'low', 'good'].map((tone) => [tone, `${tone}-ground`]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-strong', 'accent-ground'],
  ['text', 'accent-ground'],
];
const EDGE_PAIRS = ['ground', 'surface', 'raised', 'chosen'].flatMap((ground) => [
  ['line-strong', ground],
  ['focus', ground],
]);

describe.each([
  ['light', blocks.usual, false, 4.5],
  ['dark', blocks.usual, true, 4.5],
  ['high contrast, light', blocks.more, false, 7],
  ['high contrast, dark', blocks.more, true, 7],
] as const)('in %s', (_, block, dark, least) => {
  const known = colours(block, dark);
  const between = ([one = '', other = '']: string[]) => contrast(known.get(one) ?? '', known.get(other) ?? '');

  test.each(TEXT_PAIRS)('%s on %s can be read', (...pair) => expect(between(pair)).toBeGreaterThanOrEqual(least));
  test.each(EDGE_PAIRS)('%s on %s can be seen', (...pair) => expect(between(pair)).toBeGreaterThanOrEqual(3));
});
