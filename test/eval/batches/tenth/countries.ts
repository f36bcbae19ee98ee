import { COUNTRIES, type Country } from '../../facts/countries.ts';
import type { Language } from '../../words/words.ts';

const last = (street: string, house: number) => `${street} ${house}`;
const first = (street: string, house: number) => `${house} ${street}`;
const numbered = (street: string, house: number) => `${street} No. ${house}`;
const plain = (town: string) => town;

function names(en: string, fr: string, de: string, es: string, nl: string, pt: string, it: string) {
  return { en, fr, de, es, nl, pt, it };
}

/** Home and partner countries beyond the common ones. Towns and ports are real, streets and house numbers are not. */
const ABROAD: readonly Country[] = [
  {
    code: 'AR',
    language: 'es',
    names: names('Argentina', 'Argentine', 'Argentinien', 'Argentina', 'Argentinië', 'Argentina', 'Argentina'),
    currency: 'USD',
    legalForms: ['S.R.L.', 'S.A.'],
    streets: ['Calle Zorzal Gris', 'Avenida Jacarandá Sur', 'Calle Tres Fogones'],
    streetLine: last,
    townLine: (town, digits) => `C${digits.slice(0, 4)}QQQ ${town}`,
    towns: ['Mendoza', 'Córdoba', 'Tucumán'],
    ports: [
      { code: 'ARBUE', name: 'Buenos Aires' },
      { code: 'ARROS', name: 'Rosario' },
    ],
  },
  {
    code: 'EC',
    language: 'es',
    names: names('Ecuador', 'Équateur', 'Ecuador', 'Ecuador', 'Ecuador', 'Equador', 'Ecuador'),
    currency: 'USD',
    legalForms: ['S.A.', 'Cía. Ltda.'],
    streets: ['Calle Guayacán', 'Avenida del Manglar', 'Calle Bruma Alta'],
    streetLine: numbered,
    townLine: plain,
    towns: ['Cuenca', 'Machala', 'Ambato'],
    ports: [
      { code: 'ECGYE', name: 'Guayaquil' },
      { code: 'ECMEC', name: 'Manta' },
    ],
  },
  {
    code: 'UY',
    language: 'es',
    names: names('Uruguay', 'Uruguay', 'Uruguay', 'Uruguay', 'Uruguay', 'Uruguai', 'Uruguay'),
    currency: 'USD',
    legalForms: ['S.A.', 'S.R.L.'],
    streets: ['Calle Ceibal Viejo', 'Rambla del Tero'],
    streetLine: last,
    townLine: (town, digits) => `${digits} ${town}`,
    towns: ['Canelones', 'Salto', 'Paysandú'],
    ports: [{ code: 'UYMVD', name: 'Montevideo' }],
  },
  {
    code: 'TN',
    language: 'fr',
    names: names('Tunisia', 'Tunisie', 'Tunesien', 'Túnez', 'Tunesië', 'Tunísia', 'Tunisia'),
    currency: 'EUR',
    legalForms: ['SARL', 'S.A.'],
    streets: ['rue des Jasmins Blancs', "avenue de l'Olivette", 'rue du Vieux Puits'],
    streetLine: first,
    townLine: (town, digits) => `${digits.slice(1)} ${town}`,
    towns: ['Sousse', 'Bizerte', 'Nabeul'],
    ports: [
      { code: 'TNRDS', name: 'Radès' },
      { code: 'TNSFA', name: 'Sfax' },
    ],
  },
  {
    code: 'CM',
    language: 'fr',
    names: names('Cameroon', 'Cameroun', 'Kamerun', 'Camerún', 'Kameroen', 'Camarões', 'Camerun'),
    currency: 'EUR',
    legalForms: ['SARL', 'S.A.'],
    streets: ['rue du Moabi', 'boulevard des Palétuviers', 'rue Bois Sacré'],
    streetLine: first,
    townLine: (town, digits) => `B.P. ${digits.slice(1)} ${town}`,
    towns: ['Yaoundé', 'Bafoussam', 'Garoua'],
    ports: [
      { code: 'CMDLA', name: 'Douala' },
      { code: 'CMKBI', name: 'Kribi' },
    ],
  },
  {
    code: 'BE',
    language: 'nl',
    names: names('Belgium', 'Belgique', 'Belgien', 'Bélgica', 'België', 'Bélgica', 'Belgio'),
    currency: 'EUR',
    legalForms: ['BV', 'NV'],
    streets: ['Wilgenroosje', 'Oude Leiestraat', 'Kiezelhof'],
    streetLine: last,
    townLine: (town, digits) => `${digits.slice(1)} ${town}`,
    towns: ['Gent', 'Kortrijk', 'Mechelen'],
    ports: [
      { code: 'BEANR', name: 'Antwerpen' },
      { code: 'BEZEE', name: 'Zeebrugge' },
    ],
  },
  {
    code: 'SR',
    language: 'nl',
    names: names('Suriname', 'Suriname', 'Suriname', 'Surinam', 'Suriname', 'Suriname', 'Suriname'),
    currency: 'USD',
    legalForms: ['N.V.'],
    streets: ['Kankantriestraat', 'Fajalobiweg'],
    streetLine: last,
    townLine: plain,
    towns: ['Nieuw Nickerie', 'Moengo'],
    ports: [{ code: 'SRPBM', name: 'Paramaribo' }],
  },
  {
    code: 'MZ',
    language: 'pt',
    names: names('Mozambique', 'Mozambique', 'Mosambik', 'Mozambique', 'Mozambique', 'Moçambique', 'Mozambico'),
    currency: 'USD',
    legalForms: ['Lda.', 'S.A.'],
    streets: ['Avenida das Casuarinas', 'Rua do Cajueiro Velho'],
    streetLine: (street, house) => `${street}, n.º ${house}`,
    townLine: plain,
    towns: ['Nampula', 'Matola', 'Tete'],
    ports: [
      { code: 'MZMPM', name: 'Maputo' },
      { code: 'MZBEW', name: 'Beira' },
    ],
  },
  {
    code: 'TR',
    language: 'en',
    names: names('Turkey', 'Turquie', 'Türkei', 'Turquía', 'Turkije', 'Turquia', 'Turchia'),
    currency: 'USD',
    legalForms: ['A.S.', 'Ltd. Sti.'],
    streets: ['Kirlangic Sokak', 'Zeytinli Bahce Caddesi'],
    streetLine: numbered,
    townLine: (town, digits) => `${digits} ${town}`,
    towns: ['Gaziantep', 'Konya', 'Bursa'],
    ports: [
      { code: 'TRMER', name: 'Mersin' },
      { code: 'TRIZM', name: 'Izmir' },
    ],
  },
  {
    code: 'TH',
    language: 'en',
    names: names('Thailand', 'Thaïlande', 'Thailand', 'Tailandia', 'Thailand', 'Tailândia', 'Thailandia'),
    currency: 'USD',
    legalForms: ['Co., Ltd.', 'Public Co., Ltd.'],
    streets: ['Moo 4 Lotus Canal Road', 'Soi Tamarind Grove'],
    streetLine: (street, house) => `${house}/${(house % 7) + 1} ${street}`,
    townLine: (town, digits) => `${town} ${digits}`,
    towns: ['Rayong', 'Chonburi', 'Songkhla'],
    ports: [
      { code: 'THLCH', name: 'Laem Chabang' },
      { code: 'THBKK', name: 'Bangkok' },
    ],
  },
  {
    code: 'MY',
    language: 'en',
    names: names('Malaysia', 'Malaisie', 'Malaysia', 'Malasia', 'Maleisië', 'Malásia', 'Malaysia'),
    currency: 'USD',
    legalForms: ['Sdn. Bhd.', 'Berhad'],
    streets: ['Jalan Kelapa Tua', 'Lorong Bakau'],
    streetLine: (street, house) => `Lot ${house}, ${street}`,
    townLine: (town, digits) => `${digits} ${town}`,
    towns: ['Ipoh', 'Shah Alam', 'Kuantan'],
    ports: [
      { code: 'MYPKG', name: 'Port Klang' },
      { code: 'MYPEN', name: 'Penang' },
    ],
  },
  {
    code: 'ZA',
    language: 'en',
    names: names(
      'South Africa',
      'Afrique du Sud',
      'Südafrika',
      'Sudáfrica',
      'Zuid-Afrika',
      'África do Sul',
      'Sudafrica',
    ),
    currency: 'USD',
    legalForms: ['(Pty) Ltd', 'Ltd'],
    streets: ['Weaver Bird Crescent', 'Old Aloe Road'],
    streetLine: first,
    townLine: (town, digits) => `${town} ${digits.slice(1)}`,
    towns: ['Pinetown', 'Paarl', 'Benoni'],
    ports: [
      { code: 'ZADUR', name: 'Durban' },
      { code: 'ZACPT', name: 'Cape Town' },
    ],
  },
];

const ALL: readonly Country[] = [...COUNTRIES, ...ABROAD];

export function countriesOf(...codes: readonly string[]): Country[] {
  return ALL.filter(({ code }) => codes.includes(code));
}

/** Where papers in a language are written. */
export const WRITING: Record<Language, readonly Country[]> = {
  en: countriesOf('GB', 'US', 'CN', 'TR', 'TH', 'MY', 'ZA'),
  fr: countriesOf('FR', 'TN', 'CM'),
  de: countriesOf('DE'),
  es: countriesOf('ES', 'AR', 'EC', 'UY'),
  nl: countriesOf('NL', 'BE', 'SR'),
  pt: countriesOf('PT', 'BR', 'MZ'),
  it: countriesOf('IT'),
};

export function countriesBut(home: Country): Country[] {
  return ALL.filter(({ code }) => code !== home.code);
}
