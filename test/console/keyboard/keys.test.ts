import { describe, expect, test } from 'vitest';
import { chordOf, fits, type KeyPressed, step } from '../../../functions/console/keyboard/keys.ts';

const pressed = (key: string, more: Partial<KeyPressed> = {}): KeyPressed => ({
  ...{ key, code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, isComposing: false },
  ...more,
});

describe('keys', () => {
  test('with Ctrl, Alt or Meta, or while a character is composed, belong to others', () => {
    expect(chordOf(pressed('c', { ctrlKey: true }))).toBeNull();
    expect(chordOf(pressed('c', { metaKey: true }))).toBeNull();
    expect(chordOf(pressed('c', { altKey: true }))).toBeNull();
    expect(chordOf(pressed('c', { isComposing: true }))).toBeNull();
  });

  test('are found by their place on a keyboard without Latin letters', () => {
    expect(chordOf(pressed('ت', { code: 'KeyJ' }))).toBe('j');
    expect(chordOf(pressed('؟'))).toBe('?');
    expect(chordOf(pressed('?', { shiftKey: true }))).toBe('?');
    expect(chordOf(pressed('J', { shiftKey: true }))).toBe('Shift+j');
  });

  test('do nothing while somebody types, but for Escape, and no letters where they are switched off', () => {
    expect(fits('j', { typing: true, on: true })).toBe(false);
    expect(fits('Escape', { typing: true, on: true })).toBe(true);
    expect(fits('j', { typing: false, on: false })).toBe(false);
    expect(fits('ArrowDown', { typing: false, on: false })).toBe(true);
  });

  test('go two together, if the second comes soon; else it counts alone', () => {
    const known = (keys: string) => (keys === 'g q' || keys === 'q' ? 'command' : keys === 'g' ? 'prefix' : null);
    expect(step('', 'g', 0, known)).toEqual({ run: null, pending: 'g' });
    expect(step('g', 'q', 300, known)).toEqual({ run: 'g q', pending: '' });
    expect(step('g', 'q', 3_000, known)).toEqual({ run: 'q', pending: '' });
    expect(step('g', 'x', 300, known)).toEqual({ run: null, pending: '' });
  });
});
