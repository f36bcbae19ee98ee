/** A seaport of the drills. Sea days to Rotterdam are rounded from liner schedules; `hub` is where its boxes change ships. */
export interface Place {
  code: string;
  name: string;
  country: string;
  countryName: string;
  seaDays: number;
  hub: string | null;
}

const place = (code: string, name: string, countryName: string, seaDays: number, hub: string | null = null): Place => ({
  ...{ code, name, country: code.slice(0, 2), countryName, seaDays, hub },
});

const PLACES: readonly Place[] = [
  place('CNSHA', 'SHANGHAI', 'China', 35),
  place('CNNGB', 'NINGBO', 'China', 34),
  place('CNYTN', 'YANTIAN', 'China', 31),
  place('KRPUS', 'BUSAN', 'South Korea', 38),
  place('VNSGN', 'HO CHI MINH CITY', 'Vietnam', 31, 'SGSIN'),
  place('THLCH', 'LAEM CHABANG', 'Thailand', 31, 'SGSIN'),
  place('IDJKT', 'JAKARTA', 'Indonesia', 32, 'SGSIN'),
  place('MYPKG', 'PORT KLANG', 'Malaysia', 27),
  place('BDCGP', 'CHATTOGRAM', 'Bangladesh', 33, 'LKCMB'),
  place('INNSA', 'NHAVA SHEVA', 'India', 24),
  place('INMUN', 'MUNDRA', 'India', 23),
  place('PKKHI', 'KARACHI', 'Pakistan', 25, 'AEJEA'),
  place('AEJEA', 'JEBEL ALI', 'United Arab Emirates', 22),
  place('SADMM', 'DAMMAM', 'Saudi Arabia', 24, 'AEJEA'),
  place('TRMER', 'MERSIN', 'Turkey', 11),
  place('TRIZM', 'IZMIR', 'Turkey', 10),
  place('MACAS', 'CASABLANCA', 'Morocco', 6, 'MAPTM'),
  place('TNRDS', 'RADES', 'Tunisia', 9, 'MTMAR'),
  place('ZADUR', 'DURBAN', 'South Africa', 24),
  place('GHTEM', 'TEMA', 'Ghana', 16),
  place('CIABJ', 'ABIDJAN', "Cote d'Ivoire", 14),
  place('KEMBA', 'MOMBASA', 'Kenya', 27, 'AEJEA'),
  place('BRSSZ', 'SANTOS', 'Brazil', 18),
  place('ARBUE', 'BUENOS AIRES', 'Argentina', 22),
  place('CLSAI', 'SAN ANTONIO', 'Chile', 29, 'PABLB'),
  place('ECGYE', 'GUAYAQUIL', 'Ecuador', 21, 'PABLB'),
  place('COCTG', 'CARTAGENA', 'Colombia', 15),
];

/** Where boxes change ships on the way. */
export const HUBS: Readonly<Record<string, string>> = {
  SGSIN: 'SINGAPORE',
  LKCMB: 'COLOMBO',
  AEJEA: 'JEBEL ALI',
  MAPTM: 'TANGER MED',
  MTMAR: 'MARSAXLOKK',
  PABLB: 'BALBOA',
};

export const HERE = { code: 'NLRTM', name: 'ROTTERDAM', country: 'NL', countryName: 'Netherlands' };

export function placesIn(countries: readonly string[]): Place[] {
  return PLACES.filter(({ country }) => countries.includes(country));
}

export function placeName(code: string): string | undefined {
  return PLACES.find((place) => place.code === code)?.name;
}
