const WEIGHTS = [7, 3, 1];

/** Check digit of ICAO 9303 part 3, 4.9: digits count themselves, letters 10 to 35, fillers 0, weighed 7, 3, 1; modulo 10. */
export function mrzCheckDigit(text: string): number {
  const sum = [...text].reduce((total, character, i) => total + worth(character) * (WEIGHTS[i % 3] ?? 1), 0);
  return sum % 10;
}

function worth(character: string): number {
  if (/[0-9]/.test(character)) return Number(character);
  return /[A-Z]/.test(character) ? character.charCodeAt(0) - 55 : 0;
}

/** Whether a field agrees with its check digit. A filler stands for 0 where the field is empty. */
export function agrees(field: string, digit: string): boolean {
  if (digit === '<') return /^<*$/.test(field);
  return digit === String(mrzCheckDigit(field));
}
