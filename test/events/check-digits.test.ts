import { expect, it } from 'vitest';
import { containerNumber, imoNumber, mrzDigit } from '../../events/generator/check-digits.ts';
import { mrzLines } from '../../events/generator/papers/passport.ts';

it('a container number ends in the check digit of ISO 6346', () => {
  expect(containerNumber('CSQU', '305438')).toBe('CSQU3054383');
  expect(containerNumber('HLXU', '200841')).toBe('HLXU2008419');
  expect(containerNumber('ABCU', '000007')).toBe('ABCU0000070');
});

it('a ship number ends in the check digit of the IMO', () => {
  expect(imoNumber('907472')).toBe('9074729');
});

it('a check digit of the machine-readable zone weighs 7, 3, 1', () => {
  expect(mrzDigit('L898902C3')).toBe('6');
  expect(mrzDigit('740812')).toBe('2');
});

it('a specimen has two lines of 44 characters with right check digits but the one that is wrong on purpose', () => {
  const specimen = {
    surname: "O'Testa",
    givenNames: 'Ann Lea',
    number: 'X1',
    birthDate: '1990-01-02',
    sex: 'F',
    issueDate: '2020-01-02',
    expiryDate: '2030-01-01',
  } as const;
  const [first, second] = mrzLines(specimen);
  expect(first).toBe('P<UTOO<TESTA<<ANN<LEA'.padEnd(44, '<'));
  expect(second).toHaveLength(44);
  expect(second.slice(0, 10)).toBe(`X1<<<<<<<${mrzDigit('X1<<<<<<<')}`);
  const [, wrong] = mrzLines({ ...specimen, wrongNumberDigit: '0' });
  expect(wrong.slice(0, 10)).toBe('X1<<<<<<<0');
});
