import type { Language } from '../words/words.ts';

/** A country with its name as papers in each language print it, and how its addresses and companies look. */
export interface Country {
  code: string;
  language: Language;
  names: Record<Language, string>;
  currency: string;
  legalForms: readonly string[];
  streets: readonly string[];
  /** A made-up house number and street, in the country's order. */
  streetLine(street: string, house: number): string;
  townLine(town: string, digits: string): string;
  towns: readonly string[];
  ports: readonly { code: string; name: string }[];
}

const houseLast = (street: string, house: number) => `${street} ${house}`;
const houseFirst = (street: string, house: number) => `${house} ${street}`;
const houseComma = (street: string, house: number) => `${street}, ${house}`;
const codeFirst = (town: string, digits: string) => `${digits} ${town}`;

function names(en: string, fr: string, de: string, es: string, nl: string, pt: string, it: string) {
  return { en, fr, de, es, nl, pt, it };
}

export const COUNTRIES: readonly Country[] = [
  {
    code: 'DE',
    language: 'de',
    names: names('Germany', 'Allemagne', 'Deutschland', 'Alemania', 'Duitsland', 'Alemanha', 'Germania'),
    currency: 'EUR',
    legalForms: ['GmbH', 'AG', 'GmbH & Co. KG', 'KG'],
    streets: ['Nebelkrähenweg', 'Am Alten Speicher', 'Sielstraße', 'Krummer Deich'],
    streetLine: houseLast,
    townLine: codeFirst,
    towns: ['Hamburg', 'Bremen', 'Lübeck', 'Köln'],
    ports: [
      { code: 'DEHAM', name: 'Hamburg' },
      { code: 'DEBRV', name: 'Bremerhaven' },
    ],
  },
  {
    code: 'FR',
    language: 'fr',
    names: names('France', 'France', 'Frankreich', 'Francia', 'Frankrijk', 'França', 'Francia'),
    currency: 'EUR',
    legalForms: ['SARL', 'S.A.', 'SAS'],
    streets: ['rue des Vieux Cordiers', 'quai de la Brume', 'allée du Sémaphore', 'rue aux Lanternes'],
    streetLine: (street, house) => `${house}, ${street}`,
    townLine: codeFirst,
    towns: ['Nantes', 'Rouen', 'Dunkerque', 'Sète'],
    ports: [
      { code: 'FRLEH', name: 'Le Havre' },
      { code: 'FRMRS', name: 'Marseille' },
    ],
  },
  {
    code: 'ES',
    language: 'es',
    names: names('Spain', 'Espagne', 'Spanien', 'España', 'Spanje', 'Espanha', 'Spagna'),
    currency: 'EUR',
    legalForms: ['S.L.', 'S.A.'],
    streets: ['Calle del Faro Viejo', 'Avenida de la Niebla', 'Calle Olmo Seco', 'Paseo del Remolque'],
    streetLine: houseComma,
    townLine: codeFirst,
    towns: ['Bilbao', 'Vigo', 'Zaragoza', 'Cádiz'],
    ports: [
      { code: 'ESVLC', name: 'Valencia' },
      { code: 'ESALG', name: 'Algeciras' },
    ],
  },
  {
    code: 'NL',
    language: 'nl',
    names: names('Netherlands', 'Pays-Bas', 'Niederlande', 'Países Bajos', 'Nederland', 'Países Baixos', 'Paesi Bassi'),
    currency: 'EUR',
    legalForms: ['B.V.', 'N.V.'],
    streets: ['Zilvermeeuwkade', 'Oude Touwbaan', 'Kromme Havenweg', 'Sluiswachterslaan'],
    streetLine: houseLast,
    townLine: (town, digits) => `${digits.slice(0, 4)} AB ${town}`,
    towns: ['Rotterdam', 'Dordrecht', 'Vlissingen', 'Delfzijl'],
    ports: [
      { code: 'NLRTM', name: 'Rotterdam' },
      { code: 'NLAMS', name: 'Amsterdam' },
    ],
  },
  {
    code: 'PT',
    language: 'pt',
    names: names('Portugal', 'Portugal', 'Portugal', 'Portugal', 'Portugal', 'Portugal', 'Portogallo'),
    currency: 'EUR',
    legalForms: ['Lda', 'S.A.'],
    streets: ['Rua dos Fornos Frios', 'Travessa do Nevoeiro', 'Rua da Âncora Velha', 'Largo do Carvão'],
    streetLine: houseComma,
    townLine: (town, digits) => `${digits.slice(0, 4)}-000 ${town}`,
    towns: ['Porto', 'Aveiro', 'Setúbal', 'Braga'],
    ports: [
      { code: 'PTLEI', name: 'Leixões' },
      { code: 'PTSIE', name: 'Sines' },
    ],
  },
  {
    code: 'IT',
    language: 'it',
    names: names('Italy', 'Italie', 'Italien', 'Italia', 'Italië', 'Itália', 'Italia'),
    currency: 'EUR',
    legalForms: ['S.r.l.', 'S.p.A.'],
    streets: ['Via delle Reti', 'Via del Faro Spento', 'Viale dei Cordai', 'Via Molo Vecchio'],
    streetLine: houseComma,
    townLine: codeFirst,
    towns: ['Livorno', 'Trieste', 'Ancona', 'Verona'],
    ports: [
      { code: 'ITGOA', name: 'Genova' },
      { code: 'ITSPE', name: 'La Spezia' },
    ],
  },
  {
    code: 'GB',
    language: 'en',
    names: names(
      'United Kingdom',
      'Royaume-Uni',
      'Vereinigtes Königreich',
      'Reino Unido',
      'Verenigd Koninkrijk',
      'Reino Unido',
      'Regno Unito',
    ),
    currency: 'GBP',
    legalForms: ['Ltd', 'PLC', 'Limited'],
    streets: ['Rope Walk', 'Old Lantern Street', 'Foghorn Lane', 'Tallow Yard'],
    streetLine: houseFirst,
    townLine: (town, digits) => `${town} QQ${digits.slice(0, 1)} ${digits.slice(1, 2)}ZZ`,
    towns: ['Hull', 'Leith', 'Bristol', 'Grimsby'],
    ports: [
      { code: 'GBFXT', name: 'Felixstowe' },
      { code: 'GBSOU', name: 'Southampton' },
    ],
  },
  {
    code: 'US',
    language: 'en',
    names: names(
      'United States',
      'États-Unis',
      'Vereinigte Staaten',
      'Estados Unidos',
      'Verenigde Staten',
      'Estados Unidos',
      'Stati Uniti',
    ),
    currency: 'USD',
    legalForms: ['Inc.', 'LLC', 'Corp.'],
    streets: ['Saltgrass Avenue', 'Old Mill Pond Road', 'Lantern Hill Drive', 'Cooperage Street'],
    streetLine: houseFirst,
    townLine: (town, digits) => `${town} ${digits.slice(0, 5)}`,
    towns: ['Savannah, GA', 'Tacoma, WA', 'Mobile, AL', 'Norfolk, VA'],
    ports: [
      { code: 'USNYC', name: 'New York' },
      { code: 'USLAX', name: 'Los Angeles' },
    ],
  },
  {
    code: 'CN',
    language: 'en',
    names: names('China', 'Chine', 'China', 'China', 'China', 'China', 'Cina'),
    currency: 'USD',
    legalForms: ['Co., Ltd.', 'Co. Ltd'],
    streets: ['Heron Lake Road', 'Stone Bridge Road', 'East Willow Road', 'Tidal Flat Road'],
    streetLine: (street, house) => `No. ${house} ${street}`,
    townLine: (town, digits) => `${town} ${digits.slice(0, 5)}0`,
    towns: ['Ningbo', 'Qingdao', 'Xiamen', 'Foshan'],
    ports: [
      { code: 'CNSHA', name: 'Shanghai' },
      { code: 'CNNGB', name: 'Ningbo' },
    ],
  },
  {
    code: 'BR',
    language: 'pt',
    names: names('Brazil', 'Brésil', 'Brasilien', 'Brasil', 'Brazilië', 'Brasil', 'Brasile'),
    currency: 'USD',
    legalForms: ['Ltda', 'S.A.'],
    streets: ['Rua do Farol Apagado', 'Avenida das Marés', 'Rua Palmeira Torta', 'Rua da Balsa'],
    streetLine: houseComma,
    townLine: (town, digits) => `${town} ${digits.slice(0, 5)}-000`,
    towns: ['Santos', 'Itajaí', 'Vitória', 'Recife'],
    ports: [
      { code: 'BRSSZ', name: 'Santos' },
      { code: 'BRPNG', name: 'Paranaguá' },
    ],
  },
];

/** Where a paper in this language is written: English ones anywhere English is the language of trade. */
export function countriesWriting(language: Language): Country[] {
  return COUNTRIES.filter((country) => country.language === language);
}
