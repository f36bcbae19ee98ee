import type { DocumentClass } from '../identity-fields.ts';
import { linesOf, type SourcePage } from '../layout/lines.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import type { Seen } from '../seen.ts';

/** What documents call themselves, plain and without spaces; the more particular classes first. */
const TITLES: readonly [DocumentClass, readonly string[]][] = [
  [
    'seafarers-book',
    [
      ...[
        'seafarersidentitydocument',
        'seafarersbook',
        'seamansbook',
        'seamanbook',
        'seafarersrecordbook',
        'dischargebook',
      ],
      ...['livretdemarin', 'pieceidentitedesgensdemer', 'libretademar', 'libretadeembarque', 'cedulamaritima'],
      ...[
        'cadernetamaritima',
        'librettodinavigazione',
        'seefahrtbuch',
        'seefahrtsbuch',
        'monsterboekje',
        'ksiazeczkazeglarska',
      ],
    ],
  ],
  [
    'driving-licence',
    [
      ...['drivinglicence', 'drivinglicense', 'driverlicense', 'driverslicense', 'driverlicence', 'driverslicence'],
      ...['permisdeconduire', 'fuhrerschein', 'permisodeconducir', 'permisodeconduccion', 'licenciadeconducir'],
      ...[
        'cartadeconducao',
        'patentediguida',
        'rijbewijs',
        'prawojazdy',
        'ridicskyprukaz',
        'vodicskypreukaz',
        'korkort',
      ],
      ...['forerkort', 'kørekort', 'ajokortti', 'surucubelgesi', 'permisdeconducere', 'vozackadozvola'],
    ],
  ],
  [
    'residence-permit',
    [
      ...[
        'residencepermit',
        'residencecard',
        'permanentresident',
        'titredesejour',
        'cartedesejour',
        'aufenthaltstitel',
      ],
      ...['permisoderesidencia', 'autorizacionderesidencia', 'titulodereside', 'autorizacaoderesidencia'],
      ...[
        'permessodisoggiorno',
        'verblijfstitel',
        'verblijfsvergunning',
        'kartapobytu',
        'povolenikpobytu',
        'uppehallstillstand',
      ],
    ],
  ],
  [
    'identity-card',
    [
      ...['identitycard', 'identificationcard', 'nationalid', 'idcard', 'cartedidentite', 'cartenationaledidentite'],
      ...[
        'personalausweis',
        'identitatskarte',
        'documentonacionaldeidentidad',
        'dni',
        'cartaditalia',
        'cartadidentita',
      ],
      ...[
        'cartadiidentita',
        'cartaodecidadao',
        'bilhetedeidentidade',
        'identiteitskaart',
        'dowodosobisty',
        'obcanskyprukaz',
      ],
      ...[
        'obcianskypreukaz',
        'cedulaidentidad',
        'ceduladeidentidad',
        'ceduladeciudadania',
        'licnaiskaznica',
        'henkilokortti',
      ],
    ],
  ],
  ['visa', ['visa', 'visum', 'visado', 'visto', 'wiza', 'vizum', 'evisa']],
  [
    'passport',
    [
      ...[
        'passport',
        'passeport',
        'pasaporte',
        'passaporte',
        'passaporto',
        'reisepass',
        'paspoort',
        'paszport',
        'pasaport',
      ],
      ...['cestovnipas', 'cestovnypas', 'utlevel', 'putovnica', 'pass', 'passi', 'pase', 'pas'],
    ],
  ],
];
/** `Passport No.` is a label, no title. */
const LABEL_END = /(no|nos|nr|number|numero|nummer|num|n|cislo|szama)$/;
const MOST_BESIDE = 34;
/** Short words are titles only where they stand alone. */
const SHORT = 5;

/** What a document calls itself: the most particular title that is no part of a label. Null where it says nothing. */
export function titledClass(pages: readonly SourcePage[]): Seen<DocumentClass> | null {
  const cells = pages.flatMap((page) => linesOf(page).flatMap((line) => line.cells.map((cell) => ({ page, cell }))));
  const plain = cells.map(({ page, cell }) => {
    const tokens = cell.words.flatMap(({ text }) => tokensOf(text));
    return { page, cell, letters: tokens.join(''), tokens };
  });
  for (const [documentClass, titles] of TITLES) {
    for (const { page, cell, letters, tokens } of plain) {
      if (LABEL_END.test(letters) || letters.length === 0) continue;
      const title = titles.find((each) =>
        each.length <= SHORT
          ? letters === each || (tokens[0] === each && tokens.length <= 3)
          : letters.includes(each) && letters.length <= each.length + MOST_BESIDE,
      );
      if (title !== undefined) return { value: documentClass, evidence: snippetOfWords(cell.words, page).evidence };
    }
  }
  return null;
}
