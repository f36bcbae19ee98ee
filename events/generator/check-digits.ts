const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A container number of ISO 6346 with its check digit: owner and category (`TDWU`), then six digits. */
export function containerNumber(owner: string, serial: string): string {
  const body = owner + serial;
  let sum = 0;
  for (const [position, character] of [...body].entries()) {
    const index = LETTERS.indexOf(character);
    sum += (index < 0 ? Number(character) : letterValue(index)) * 2 ** position;
  }
  return body + String((sum % 11) % 10);
}

/** Letters count from 10 and leave out the multiples of 11. */
function letterValue(index: number): number {
  let value = 10;
  for (let step = 0; step < index; step++) {
    value += 1;
    if (value % 11 === 0) value += 1;
  }
  return value;
}

/** An IMO ship number from its first six digits. */
export function imoNumber(six: string): string {
  const sum = [...six].reduce((total, digit, index) => total + Number(digit) * (7 - index), 0);
  return six + String(sum % 10);
}

/** Check digit of ICAO 9303: weights 7, 3, 1; letters count from 10, the filler 0. */
export function mrzDigit(text: string): string {
  const weights = [7, 3, 1];
  const sum = [...text].reduce((total, character, index) => {
    const letter = LETTERS.indexOf(character);
    const value = character === '<' ? 0 : letter < 0 ? Number(character) : 10 + letter;
    return total + value * (weights[index % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}
