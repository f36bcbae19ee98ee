import { expect, test } from 'vitest';
import type { ReadValueAnswer } from '../../../functions/console/paper/answers.ts';
import { fieldName } from '../../../functions/console/paper/field-name.ts';
import type { Mark } from '../../../functions/console/paper/mark.ts';
import { markedParts } from '../../../functions/console/paper/message/marked-parts.ts';
import { shownOnPage } from '../../../functions/console/paper/shown.ts';
import { cropOf } from '../../../functions/console/paper/values/crop-of.ts';

const value = (path: string, more: Partial<ReadValueAnswer> = {}): ReadValueAnswer => ({
  ...{ paper: 0, path, page: 1, box: [0.1, 0.2, 0.3, 0.02], text: '19,200', value: '19200' },
  ...{ confidence: 1, reader: 'ocr', kind: 'number', ...more },
});
const mark = (more: Partial<Mark> = {}): Mark => ({
  ...{ id: 'm1', page: 1, box: [0.1001, 0.2, 0.3, 0.02], label: 'Gross weight on the manifest', text: '19,200' },
  ...{ confidence: 1, tone: 'this', ...more },
});

test('a value that a finding is about is shown once: as the finding names it, drawn on top', () => {
  const shown = shownOnPage(
    [value('grossKg'), value('tareKg', { box: [0.5, 0.2, 0.1, 0.02], text: '2,200' })],
    [mark()],
    1,
  );
  expect(shown.map(({ id, label, side }) => ({ id, label, side }))).toEqual([
    { id: '0 tareKg', label: 'Tare in kg', side: null },
    { id: 'm1', label: 'Gross weight on the manifest', side: 'this' },
  ]);
  expect(shown[1]?.value?.path).toBe('grossKg');
});

test('two values at one place with the same print are two, and each mark takes one', () => {
  const twice = [value('packages'), value('totalPackages')];
  const shown = shownOnPage(twice, [mark(), mark({ id: 'm2', tone: 'other' })], 1);
  expect(shown.map(({ id, value: its }) => [id, its?.path])).toEqual([
    ['m1', 'packages'],
    ['m2', 'totalPackages'],
  ]);
});

test('of two values of one print the one that the check looked at is corrected', () => {
  const twice = [value('containers[0].packages'), value('goods[0].packages')];
  const shown = shownOnPage(twice, [mark({ place: 'goods[0].packages' })], 1);
  expect(shown.map(({ id, value: its }) => [id, its?.path])).toEqual([
    ['0 containers[0].packages', 'containers[0].packages'],
    ['m1', 'goods[0].packages'],
  ]);
});

test('a mark of which nothing is known is shown as it is, one of another page is not', () => {
  const shown = shownOnPage([], [mark({ confidence: 0.6 }), mark({ id: 'm2', page: 2 })], 1);
  expect(shown).toMatchObject([{ id: 'm1', value: null, tone: 'doubtful' }]);
});

test('in a message a value and a mark meet by their place', () => {
  const placed = { box: null, place: 'segment 10, SEL' };
  const [shown] = shownOnPage([value('seals[0]', placed)], [mark(placed)], 1);
  expect(shown).toMatchObject({ id: 'm1', place: 'segment 10, SEL', value: { path: 'seals[0]' } });
  const [byPath] = shownOnPage([value('seals[0]', placed)], [mark({ box: null, place: 'seals[0]' })], 1);
  expect(byPath).toMatchObject({ id: 'm1', value: { path: 'seals[0]' } });
});

test('a path is told in words, what is nearest first; a name that is not known is still told', () => {
  expect(fieldName('consignments[0].containers[1].grossKg')).toBe('Gross weight in kg · Container 2 · Consignment 1');
  expect(fieldName('vessel.imo')).toBe('IMO number · Vessel');
  expect(fieldName('constructor.someNewField[3]')).toBe('some new field 4 · constructor');
});

test('a crop has the print in its middle, whatever its shape and wherever on the page', () => {
  const picture = { width: 1280, height: 1810 };
  for (const box of [
    [0.1, 0.2, 0.3, 0.02],
    [0.9, 0.99, 0.1, 0.01],
    [0, 0, 1, 1],
    [0.5, 0.5, 0, 0],
  ] as const) {
    const { width, height, left, up, page } = cropOf([...box], picture);
    expect((left + width / 2 / picture.width) * picture.width).toBeCloseTo((box[0] + box[2] / 2) * picture.width);
    expect((up + height / 2 / picture.height) * picture.height).toBeCloseTo((box[1] + box[3] / 2) * picture.height);
    expect(width / height).toBeGreaterThan(2.99);
    expect(width / height).toBeLessThan(9.01);
    expect(page).toBeCloseTo(picture.width / width);
  }
});

test('in a line the value is marked where it stands; put together from several it is nowhere', () => {
  expect(markedParts("SEL+TW1:CA'", 'TW1')).toEqual([
    { part: 'SEL+', marked: false },
    { part: 'TW1', marked: true },
    { part: ":CA'", marked: false },
  ]);
  expect(markedParts('N4*SANTOS*SP', 'SANTOS, SP')).toEqual([{ part: 'N4*SANTOS*SP', marked: false }]);
  expect(markedParts('7', '7')).toEqual([{ part: '7', marked: true }]);
});
