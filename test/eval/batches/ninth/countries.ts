import { COUNTRIES, type Country } from '../../facts/countries.ts';
import type { Language } from '../../words/words.ts';

const first = (street: string, house: number) => `${house}, ${street}`;
const last = (street: string, house: number) => `${street} ${house}`;
const hash = (street: string, house: number) => `${street} # ${house}`;
const comma = (street: string, house: number) => `${street}, ${house}`;

function names(en: string, fr: string, de: string, es: string, nl: string, pt: string, it: string) {
  return { en, fr, de, es, nl, pt, it };
}

/** Trading partners of the common countries: ports call there, and their papers look different. Towns and ports are real, streets are not. */
const OVERSEAS: readonly Country[] = [
  {
    code: 'MX',
    language: 'es',
    names: names('Mexico', 'Mexique', 'Mexiko', 'México', 'Mexico', 'México', 'Messico'),
    currency: 'USD',
    legalForms: ['S.A. de C.V.', 'S. de R.L. de C.V.'],
    streets: ['Calle Garza Mora', 'Avenida Malecón del Alba', 'Calle Tule Seco'],
    streetLine: hash,
    townLine: (town, digits) => `C.P. ${digits} ${town}`,
    towns: ['Monterrey', 'Puebla', 'Mérida'],
    ports: [
      { code: 'MXVER', name: 'Veracruz' },
      { code: 'MXZLO', name: 'Manzanillo' },
    ],
  },
  {
    code: 'CL',
    language: 'es',
    names: names('Chile', 'Chili', 'Chile', 'Chile', 'Chili', 'Chile', 'Cile'),
    currency: 'USD',
    legalForms: ['SpA', 'S.A.', 'Ltda.'],
    streets: ['Camino Las Gaviotas Quietas', 'Calle Arrayán Alto', 'Avenida Puntilla Sur'],
    streetLine: last,
    townLine: (town) => town,
    towns: ['Rancagua', 'Puerto Montt', 'Concepción'],
    ports: [
      { code: 'CLVAP', name: 'Valparaíso' },
      { code: 'CLSAI', name: 'San Antonio' },
    ],
  },
  {
    code: 'CO',
    language: 'es',
    names: names('Colombia', 'Colombie', 'Kolumbien', 'Colombia', 'Colombia', 'Colômbia', 'Colombia'),
    currency: 'USD',
    legalForms: ['S.A.S.', 'Ltda.'],
    streets: ['Carrera Ceiba Vieja', 'Calle del Trapiche', 'Transversal La Bruma'],
    streetLine: hash,
    townLine: (town) => town,
    towns: ['Barranquilla', 'Medellín', 'Pereira'],
    ports: [
      { code: 'COCTG', name: 'Cartagena' },
      { code: 'COBUN', name: 'Buenaventura' },
    ],
  },
  {
    code: 'PE',
    language: 'es',
    names: names('Peru', 'Pérou', 'Peru', 'Perú', 'Peru', 'Peru', 'Perù'),
    currency: 'USD',
    legalForms: ['S.A.C.', 'E.I.R.L.', 'S.A.'],
    streets: ['Jirón Huarango', 'Avenida Los Pelícanos', 'Calle Totora Baja'],
    streetLine: last,
    townLine: (town) => town,
    towns: ['Trujillo', 'Arequipa', 'Ica'],
    ports: [
      { code: 'PECLL', name: 'Callao' },
      { code: 'PEPAI', name: 'Paita' },
    ],
  },
  {
    code: 'BE',
    language: 'nl',
    names: names('Belgium', 'Belgique', 'Belgien', 'Bélgica', 'België', 'Bélgica', 'Belgio'),
    currency: 'EUR',
    legalForms: ['BV', 'NV', 'SRL'],
    streets: ['Stille Dokkaai', 'Vlasrotersweg', 'Oude Garnaalstraat'],
    streetLine: last,
    townLine: (town, digits) => `${digits.slice(1)} ${town}`,
    towns: ['Gent', 'Mechelen', 'Kortrijk'],
    ports: [
      { code: 'BEANR', name: 'Antwerpen' },
      { code: 'BEZEE', name: 'Zeebrugge' },
    ],
  },
  {
    code: 'CI',
    language: 'fr',
    names: names(
      'Ivory Coast',
      "Côte d'Ivoire",
      'Elfenbeinküste',
      'Costa de Marfil',
      'Ivoorkust',
      'Costa do Marfim',
      "Costa d'Avorio",
    ),
    currency: 'EUR',
    legalForms: ['SARL', 'S.A.'],
    streets: ['Boulevard des Pirogues', 'Rue du Fromager', 'Zone 4, rue des Palétuviers'],
    streetLine: last,
    townLine: (town, digits) => `BP ${digits.slice(1)} ${town}`,
    towns: ['Abidjan', 'Bouaké', 'San-Pédro'],
    ports: [
      { code: 'CIABJ', name: 'Abidjan' },
      { code: 'CISPY', name: 'San-Pédro' },
    ],
  },
  {
    code: 'SN',
    language: 'fr',
    names: names('Senegal', 'Sénégal', 'Senegal', 'Senegal', 'Senegal', 'Senegal', 'Senegal'),
    currency: 'EUR',
    legalForms: ['SARL', 'SUARL', 'S.A.'],
    streets: ['Avenue des Filaos', 'Rue des Lamantins', 'Route du Baobab Couché'],
    streetLine: last,
    townLine: (town, digits) => `BP ${digits.slice(1)} ${town}`,
    towns: ['Dakar', 'Thiès', 'Rufisque'],
    ports: [{ code: 'SNDKR', name: 'Dakar' }],
  },
  {
    code: 'MA',
    language: 'fr',
    names: names('Morocco', 'Maroc', 'Marokko', 'Marruecos', 'Marokko', 'Marrocos', 'Marocco'),
    currency: 'EUR',
    legalForms: ['SARL', 'S.A.'],
    streets: ['Rue des Cardeurs', 'Boulevard de la Corniche Bleue', 'Rue de la Koutoubia Sèche'],
    streetLine: first,
    townLine: (town, digits) => `${digits.slice(1)}0 ${town}`,
    towns: ['Casablanca', 'Agadir', 'Tanger'],
    ports: [{ code: 'MACAS', name: 'Casablanca' }],
  },
  {
    code: 'KR',
    language: 'en',
    names: names(
      'South Korea',
      'Corée du Sud',
      'Südkorea',
      'Corea del Sur',
      'Zuid-Korea',
      'Coreia do Sul',
      'Corea del Sud',
    ),
    currency: 'USD',
    legalForms: ['Co., Ltd.', 'Corporation'],
    streets: ['Gamcheon Pine-ro', 'Soraebyeok-daero', 'Mulgyeol-gil'],
    streetLine: first,
    townLine: (town, digits) => `${town} ${digits}`,
    towns: ['Changwon', 'Busan', 'Daegu'],
    ports: [
      { code: 'KRPUS', name: 'Busan' },
      { code: 'KRINC', name: 'Incheon' },
    ],
  },
  {
    code: 'VN',
    language: 'en',
    names: names('Vietnam', 'Vietnam', 'Vietnam', 'Vietnam', 'Vietnam', 'Vietname', 'Vietnam'),
    currency: 'USD',
    legalForms: ['JSC', 'Co., Ltd.'],
    streets: ['Lot C Lotus Pond Street', 'Old Kiln Road', 'Tan Lam Street'],
    streetLine: first,
    townLine: (town) => town,
    towns: ['Binh Duong', 'Da Nang', 'Can Tho'],
    ports: [
      { code: 'VNSGN', name: 'Ho Chi Minh City' },
      { code: 'VNHPH', name: 'Haiphong' },
    ],
  },
  {
    code: 'IN',
    language: 'en',
    names: names('India', 'Inde', 'Indien', 'India', 'India', 'Índia', 'India'),
    currency: 'USD',
    legalForms: ['Pvt. Ltd.', 'Exports LLP'],
    streets: ['Peepal Tree Marg', 'Lantern Bazaar Road', 'Plot 7 Salt Pan Road'],
    streetLine: first,
    townLine: (town, digits) => `${town} ${digits.slice(1)}01`,
    towns: ['Surat', 'Kochi', 'Pune'],
    ports: [
      { code: 'INNSA', name: 'Nhava Sheva' },
      { code: 'INMAA', name: 'Chennai' },
    ],
  },
  {
    code: 'JP',
    language: 'en',
    names: names('Japan', 'Japon', 'Japan', 'Japón', 'Japan', 'Japão', 'Giappone'),
    currency: 'USD',
    legalForms: ['K.K.', 'Co., Ltd.'],
    streets: ['Kazehama', 'Shirosuna-cho', 'Minato Futaba'],
    streetLine: (street, house) => `${(house % 9) + 1}-${house}, ${street}`,
    townLine: (town, digits) => `${town} ${digits.slice(1, 4)}-${digits.slice(1)}`,
    towns: ['Nagoya', 'Kobe', 'Sakai'],
    ports: [
      { code: 'JPYOK', name: 'Yokohama' },
      { code: 'JPUKB', name: 'Kobe' },
    ],
  },
  {
    code: 'AO',
    language: 'pt',
    names: names('Angola', 'Angola', 'Angola', 'Angola', 'Angola', 'Angola', 'Angola'),
    currency: 'USD',
    legalForms: ['Lda.', 'S.A.'],
    streets: ['Rua da Mulemba Grande', 'Avenida das Acácias Rubras', 'Rua do Imbondeiro'],
    streetLine: comma,
    townLine: (town, digits) => `C.P. ${digits.slice(1)} ${town}`,
    towns: ['Luanda', 'Lobito', 'Benguela'],
    ports: [{ code: 'AOLAD', name: 'Luanda' }],
  },
];

const EVERYWHERE: readonly Country[] = [...COUNTRIES, ...OVERSEAS];

export function countriesOf(...codes: readonly string[]): Country[] {
  return EVERYWHERE.filter(({ code }) => codes.includes(code));
}

/** Where papers in a language come from, the old world and the new. */
export const HOMES: Record<Language, readonly Country[]> = {
  en: countriesOf('GB', 'US', 'CN', 'KR', 'VN', 'IN', 'JP'),
  fr: countriesOf('FR', 'CI', 'SN', 'MA'),
  de: countriesOf('DE'),
  es: countriesOf('ES', 'MX', 'CL', 'CO', 'PE'),
  nl: countriesOf('NL', 'BE'),
  pt: countriesOf('PT', 'BR', 'AO'),
  it: countriesOf('IT'),
};

export function partnersOf(home: Country): Country[] {
  return EVERYWHERE.filter(({ code }) => code !== home.code);
}
