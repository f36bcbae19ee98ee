/** Kilograms of one piece of goods, from the lightest to the heaviest that is traded under the heading. */
interface PieceMass {
  low: number;
  high: number;
}

/** Of headings whose goods are sold by the piece and are much alike; generous bounds, from general knowledge. */
const BY_HEADING: Readonly<Record<string, PieceMass>> = Object.fromEntries(
  `4011 0.4 4500; 4202 0.03 12; 6101 0.15 4; 6105 0.05 1; 6109 0.03 0.8; 6110 0.08 2; 6115 0.01 0.5; 6201 0.15 4
  6203 0.1 4; 6204 0.08 4; 6205 0.08 1.2; 6212 0.02 0.6; 6301 0.1 6; 6402 0.08 4; 6403 0.15 5; 6404 0.1 4; 6505 0.01 0.6
  6601 0.1 40; 6910 1 120; 7007 0.2 400; 8415 4 4000; 8418 3 1500; 8443 0.3 20000; 8450 2 400; 8471 0.05 60; 8508 0.4 60
  8516 0.1 120; 8517 0.05 60; 8528 0.4 150; 8539 0.002 2; 8541 0.000001 40; 8702 1500 20000; 8703 250 4500; 8711 20 600
  8712 4 45; 8715 1.5 30; 9102 0.01 1; 9401 0.5 250; 9403 0.3 400; 9404 0.1 90; 9503 0.003 120; 9608 0.002 0.3
  9613 0.005 1`
    .split(/[;\n]/)
    .map((entry) => {
      const [heading = '', low = '', high = ''] = entry.trim().split(' ');
      return [heading, { low: Number(low), high: Number(high) }];
    }),
);

/** Null for headings of which a piece can be anything. */
export function pieceMass(heading: string): PieceMass | null {
  return BY_HEADING[heading] ?? null;
}
