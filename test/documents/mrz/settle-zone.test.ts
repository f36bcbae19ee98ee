import { describe, expect, test } from 'vitest';
import { mrzCheckDigit } from '../../../shared/documents/mrz/check-digit.ts';
import { checksOf } from '../../../shared/documents/mrz/find-mrz.ts';
import { LAYOUTS, type MrzFormat } from '../../../shared/documents/mrz/layouts.ts';
import { fitOf, isZone, settleZone } from '../../../shared/documents/mrz/zone/settle-zone.ts';
import { type Doubts, lettersOf } from './zone-letters.ts';

const TD3 = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

function layoutOf(format: MrzFormat) {
  const layout = LAYOUTS.find((each) => each.format === format);
  if (!layout) throw new Error(`no layout ${format}`);
  return layout;
}
function settled(lines: readonly string[], doubts: readonly Doubts[] = [], format: MrzFormat = 'TD3') {
  const layout = layoutOf(format);
  const zone = settleZone(
    lines.map((line, at) => lettersOf(line, doubts[at])),
    layout,
  );
  return { zone, layout, checks: checksOf(zone.lines, layout), changes: zone.notes.flat().map(({ change }) => change) };
}

describe('a clear zone', () => {
  test('stays as it is', () => {
    const { zone, changes, layout } = settled(TD3);
    expect(zone.lines).toEqual(TD3);
    expect(changes).toEqual([]);
    expect(isZone(zone, layout)).toBe(true);
  });
  test('whose check digit is printed wrong keeps it: that is for an officer to see', () => {
    const forged = [TD3[0] ?? '', (TD3[1] ?? '').replace('L898902C36', 'L898902C39')];
    const { zone, checks } = settled(forged);
    expect(zone.lines).toEqual(forged);
    expect(checks).toMatchObject({ number: false, birthDate: true });
  });
});

describe('a character in doubt', () => {
  test('is taken as the check digits want it, which is told', () => {
    const { zone, changes } = settled(TD3, [{}, { 3: { '5': 0.6, '8': 0.1 } }]);
    expect(zone.lines).toEqual([TD3[0], (TD3[1] ?? '').replace('L898', 'L898')]);
    expect(changes).toEqual(['5 to 8 at place 4 for a check digit']);
    expect(zone.confidences[1]?.[3]).toBeCloseTo(0.1, 3);
  });
  test('is a letter among names and a digit among dates', () => {
    const { zone, changes } = settled(TD3, [{ 9: { '5': 0.6, S: 0.3 } }, { 14: { O: 0.6, '4': 0.2 } }]);
    expect(zone.lines).toEqual(TD3);
    expect(changes).toEqual(['5 to S at place 10', 'O to 4 at place 15']);
  });
  test('may be the check digit itself', () => {
    const { zone, checks } = settled(TD3, [{}, { 43: { '8': 0.5, '0': 0.2 } }]);
    expect(zone.lines).toEqual(TD3);
    expect(checks.composite).toBe(true);
  });
  test.each([
    ['8', 'S'],
    ['0', 'U'],
    ['0', 'K'],
    ['1', 'L'],
    ['1', 'B'],
    ['<', 'K'],
  ])('%s for %s weighs the same, so that no digit tells them apart: it is taken as it looks', (printed, taken) => {
    const number = `X${printed}4477${printed}12`;
    const line = `${number}${mrzCheckDigit(number)}UTO7408122F1204159<<<<<<<<<<<<<<0`;
    const whole = line + mrzCheckDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21));
    const { zone, checks, changes } = settled([TD3[0] ?? '', whole], [{}, { 1: { [taken]: 0.7, [printed]: 0.3 } }]);
    expect(zone.lines[1]?.charAt(1)).toBe(taken);
    expect(checks).toMatchObject({ number: true, composite: true });
    expect(changes).toEqual([]);
    expect(zone.confidences[1]?.[1]).toBeCloseTo(0.7, 3);
  });
});

describe('names', () => {
  test('have nothing but fillers behind them', () => {
    const { zone } = settled(TD3, [{ 33: { K: 0.6, '<': 0.4 }, 40: { C: 0.5, '<': 0.5 } }]);
    expect(zone.lines[0]).toBe(TD3[0]);
  });
  test('of one word are allowed', () => {
    const line = 'P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<';
    expect(settled([line, TD3[1] ?? '']).zone.lines[0]).toBe(line);
  });
});

describe('countries', () => {
  test('in doubt are codes that exist', () => {
    expect(settled(TD3, [{ 4: { Q: 0.6, O: 0.4 } }, { 12: { Q: 0.7, O: 0.3 } }]).zone.lines).toEqual(TD3);
  });
  test('of the holder and the issuer may differ where both are clear', () => {
    const line = (TD3[1] ?? '').replace('UTO', 'SWE');
    expect(settled([TD3[0] ?? '', line]).zone.lines[1]).toBe(line);
  });
});

test('print that is no zone costs more than its digits are worth', () => {
  const lines = ['REPUBLIC1OF2UTOPIA3PASSPORT4NUMBER5AND6NAMES', 'ISSUED8BY9THE1HARBOUR2OFFICE3OF4ZENITH5IN6UT'];
  const { zone, layout } = settled(lines);
  expect(isZone(zone, layout)).toBe(false);
  expect(fitOf(zone, layout)).toBeLessThan(fitOf(settled(TD3).zone, layout));
});
