import type { Language } from '../../words/words.ts';

interface Chamber {
  name: string;
  town: string;
  certifies: string;
  swears: (origin: string) => string;
}

/** Chambers of towns that are on no map, what they certify, and what the exporter says before them. */
export const CHAMBER: Record<Language, Chamber> = {
  en: {
    name: 'Saltmere & District Chamber of Trade',
    town: 'Saltmere',
    certifies: 'The undersigned authority certifies that the goods described above originate in the country shown.',
    swears: (origin) =>
      `The undersigned, being the exporter or its agent, declares that the goods listed below were produced or manufactured in ${origin}.`,
  },
  fr: {
    name: 'Chambre de commerce de Port-Salins',
    town: 'Port-Salins',
    certifies:
      "L'autorité soussignée certifie que les marchandises désignées ci-dessus sont originaires du pays indiqué.",
    swears: (origin) =>
      `Le soussigné, exportateur ou son mandataire, déclare que les marchandises énumérées ci-dessous ont été produites ou fabriquées dans le pays suivant : ${origin}.`,
  },
  de: {
    name: 'Handelskammer zu Salzhafen',
    town: 'Salzhafen',
    certifies:
      'Die unterzeichnende Stelle bescheinigt, dass die oben bezeichneten Waren ihren Ursprung in dem angegebenen Land haben.',
    swears: (origin) =>
      `Der Unterzeichnete erklärt als Ausführer oder dessen Vertreter, dass die nachstehenden Waren in folgendem Land hergestellt wurden: ${origin}.`,
  },
  es: {
    name: 'Cámara de Comercio de Puerto Salinas',
    town: 'Puerto Salinas',
    certifies:
      'La autoridad infrascrita certifica que las mercancías arriba designadas son originarias del país indicado.',
    swears: (origin) =>
      `El abajo firmante, exportador o su representante, declara que las mercancías detalladas a continuación fueron producidas o fabricadas en ${origin}.`,
  },
  nl: {
    name: 'Kamer van Koophandel Zouthaven',
    town: 'Zouthaven',
    certifies:
      'De ondergetekende instantie verklaart dat de bovenvermelde goederen van oorsprong zijn uit het genoemde land.',
    swears: (origin) =>
      `Ondergetekende, exporteur of diens gemachtigde, verklaart dat onderstaande goederen zijn vervaardigd in ${origin}.`,
  },
  pt: {
    name: 'Câmara de Comércio de Porto Salinas',
    town: 'Porto Salinas',
    certifies:
      'A autoridade abaixo assinada certifica que as mercadorias acima designadas são originárias do país indicado.',
    swears: (origin) =>
      `O abaixo assinado, exportador ou seu representante, declara que as mercadorias a seguir descritas foram produzidas ou fabricadas no seguinte país: ${origin}.`,
  },
  it: {
    name: 'Camera di commercio di Porto Saline',
    town: 'Porto Saline',
    certifies: "L'autorità sottoscritta certifica che le merci sopra designate sono originarie del paese indicato.",
    swears: (origin) =>
      `Il sottoscritto, esportatore o suo rappresentante, dichiara che le merci sotto elencate sono state prodotte o fabbricate in: ${origin}.`,
  },
};
