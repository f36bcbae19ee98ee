/**
 * Where the ports of a country lie, roughly: latitude and longitude of its main port, and the first and last of its offsets
 * from UTC in hours, summer time included. From general knowledge, edition 2026; for reckoning of days and detours only.
 */
const TABLE = `
AE 25 55 4 4|AL 41 19 1 2|AO -9 13 1 1|AR -35 -58 -3 -3|AT 48 16 1 2|AU -34 151 8 11|AZ 40 50 4 4|BD 22 92 6 6|BE 51 4 1 2|BG 43 28 2 3|
BH 26 51 3 3|BJ 6 2 1 1|BO -17 -66 -4 -4|BR -24 -46 -5 -3|BS 27 -79 -5 -4|BY 54 28 3 3|CA 45 -66 -8 -3|CD -6 13 1 2|CG -5 12 1 1|CH 47 8 1 2|
CI 5 -4 0 0|CL -33 -72 -6 -3|CM 4 10 1 1|CN 31 122 8 8|CO 10 -76 -5 -5|CR 10 -83 -6 -6|CU 23 -82 -5 -4|CY 35 33 2 3|CZ 50 14 1 2|DE 54 10 1 2|
DJ 12 43 3 3|DK 56 11 1 2|DO 18 -70 -4 -4|DZ 37 3 1 1|EC -2 -80 -6 -5|EE 59 25 2 3|EG 31 30 2 3|ES 40 0 0 2|ET 9 39 3 3|FI 60 25 2 3|
FJ -18 178 12 13|FR 49 0 1 2|GA 0 9 1 1|GB 52 1 0 1|GE 42 42 4 4|GH 6 0 0 0|GM 13 -17 0 0|GN 10 -14 0 0|GR 38 24 2 3|GT 15 -88 -6 -6|
GY 7 -58 -4 -4|HK 22 114 8 8|HN 16 -88 -6 -6|HR 45 14 1 2|HT 19 -72 -5 -4|HU 47 19 1 2|ID -6 107 7 9|IE 53 -6 0 1|IL 33 35 2 3|IN 19 73 5.5 5.5|
IQ 30 48 3 3|IR 27 56 3.5 4.5|IS 64 -22 0 0|IT 44 9 1 2|JM 18 -77 -5 -5|JO 30 35 2 3|JP 35 140 9 9|KE -4 40 3 3|KH 11 104 7 7|KP 39 125 9 9|
KR 35 129 9 9|KW 29 48 3 3|KZ 44 51 5 6|LB 34 36 2 3|LK 7 80 5.5 5.5|LR 6 -11 0 0|LT 56 21 2 3|LU 50 6 1 2|LV 57 24 2 3|LY 33 13 2 2|
MA 36 -6 0 1|MD 47 29 2 3|ME 42 19 1 2|MG -18 49 3 3|MM 17 96 6.5 6.5|MO 22 114 8 8|MR 18 -16 0 0|MT 36 15 1 2|MU -20 58 4 4|MV 4 73 5 5|
MX 19 -96 -8 -5|MY 3 101 8 8|MZ -26 33 2 2|NA -23 15 2 2|NG 6 3 1 1|NI 12 -87 -6 -6|NL 52 4 1 2|NO 60 5 1 2|NZ -37 175 12 13|OM 17 54 4 4|
PA 9 -80 -5 -5|PE -12 -77 -5 -5|PG -9 147 10 11|PH 15 121 8 8|PK 25 67 5 5|PL 54 19 1 2|PR 18 -66 -4 -4|PT 38 -9 -1 1|PY -25 -58 -4 -3|QA 25 52 3 3|
RO 44 29 2 3|RS 45 20 1 2|RU 60 30 2 12|SA 21 39 3 3|SD 20 37 2 2|SE 58 12 1 2|SG 1 104 8 8|SI 46 14 1 2|SK 48 17 1 2|SL 8 -13 0 0|
SN 15 -17 0 0|SO 2 45 3 3|SR 6 -55 -3 -3|SV 14 -90 -6 -6|SY 36 36 2 3|TG 6 1 0 0|TH 13 101 7 7|TN 37 10 1 1|TR 41 29 3 3|TT 11 -62 -4 -4|
TW 23 120 8 8|TZ -7 39 3 3|UA 46 31 2 3|US 38 -85 -10 -4|UY -35 -56 -3 -3|UZ 41 69 5 5|VE 11 -68 -4 -4|VN 11 107 7 7|YE 13 45 3 3|ZA -30 31 2 2`;

export interface Coast {
  latitude: number;
  longitude: number;
  /** Hours from UTC, the first and the last that the country keeps. */
  utcOffsets: [number, number];
}

const COASTS: ReadonlyMap<string, Coast> = new Map(
  TABLE.split('|').map((entry) => {
    const [country = '', ...numbers] = entry.trim().split(' ');
    const [latitude = 0, longitude = 0, first = -12, last = 14] = numbers.map(Number);
    return [country, { latitude, longitude, utcOffsets: [first, last] }];
  }),
);

/** The whole spread of clocks, for a place that is not known. */
const ANYWHERE: [number, number] = [-12, 14];

export function utcOffsetsOf(country: string | null): [number, number] {
  return COASTS.get(country ?? '')?.utcOffsets ?? ANYWHERE;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance between the main ports of two countries in kilometres: never more than a ship sails. Null where one is not known. */
export function kmBetween(a: string | null, b: string | null): number | null {
  const [from, to] = [COASTS.get(a ?? ''), COASTS.get(b ?? '')];
  if (from === undefined || to === undefined) return null;
  const [x, y] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const half = Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(turn / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}
