const PREFIX = 4;
const BOOST = 0.1;

let taken = new Uint8Array(64);
let ours = new Uint8Array(64);

/** Jaro's likeness of two texts (1989), 0 to 1. */
function jaro(a: string, b: string): number {
  const [m, n] = [a.length, b.length];
  if (m === 0 || n === 0) return 0;
  if (taken.length < Math.max(m, n)) {
    taken = new Uint8Array(2 * Math.max(m, n));
    ours = new Uint8Array(2 * Math.max(m, n));
  }
  taken.fill(0, 0, n);
  ours.fill(0, 0, m);
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  let common = 0;
  for (let i = 0; i < m; i++) {
    const letter = a.charCodeAt(i);
    const to = Math.min(n - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (taken[j] === 0 && b.charCodeAt(j) === letter) {
        taken[j] = 1;
        ours[i] = 1;
        common++;
        break;
      }
    }
  }
  if (common === 0) return 0;
  let swapped = 0;
  for (let i = 0, j = 0; i < m; i++) {
    if (ours[i] === 0) continue;
    while (taken[j] === 0) j++;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swapped++;
    j++;
  }
  return (common / m + common / n + (common - swapped / 2) / common) / 3;
}

/** With Winkler's bonus for a common beginning (1990); `from` is the least likeness that has it. */
export function jaroWinkler(a: string, b: string, from = 0): number {
  const plain = jaro(a, b);
  if (plain <= from) return plain;
  let prefix = 0;
  while (prefix < PREFIX && prefix < a.length && prefix < b.length && a.charCodeAt(prefix) === b.charCodeAt(prefix))
    prefix++;
  return plain + prefix * BOOST * (1 - plain);
}
