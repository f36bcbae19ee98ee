import { type Phrase, say } from '../language/phrase.ts';
import { plainText } from './dangerous-goods.ts';
import { hsDigits } from './hs-code.ts';

/** Goods that cross borders with a licence, a permit or a notification only, in about every country. */
interface LicensableGoods {
  what: Phrase;
  /** What kind of paper is to be there, in plain words. */
  paper: Phrase;
  /** Codes that hold nothing else; of four or six digits. */
  hs: readonly string[];
  /** Any of these in a description; each a phrase of plain words. */
  words: readonly string[];
}

const ARMS = say`arms licence`;
const EXPLOSIVES = say`licence for explosives`;
const RADIOACTIVE = say`licence for radioactive material`;
const DUAL_USE = say`export licence for dual-use goods`;
const WEAPONS_CONVENTION = say`licence under the Chemical Weapons Convention`;
const DRUGS = say`licence for controlled drugs`;
const REFRIGERANTS = say`permit for refrigerants`;
const CITES = say`permit of CITES`;
const KIMBERLEY = say`certificate of the Kimberley Process`;
const WASTE = say`notification of a shipment of waste`;
const CULTURAL = say`export licence for cultural goods`;

type Row = [what: Phrase, paper: Phrase, hs: string, words: string];

const TABLE: readonly Row[] = [
  [
    say`military weapons and ammunition`,
    ARMS,
    '9301 9306',
    'machine gun; rocket launcher; hand grenade; military rifle',
  ],
  [say`pistols and revolvers`, ARMS, '9302', 'pistol ammunition; revolvers; semi automatic pistol; handgun'],
  [say`firearms`, ARMS, '9303 9305', 'hunting rifle; sporting rifle; shotgun; firearms'],
  [
    say`explosives, propellants and detonators`,
    EXPLOSIVES,
    '3601 3602 3603',
    'detonator; blasting explosive; detonating cord; emulsion explosive',
  ],
  [
    say`radioactive materials`,
    RADIOACTIVE,
    '2844',
    'caesium 137; cobalt 60; iridium 192; americium 241; radioactive source; depleted uranium',
  ],
  [
    say`nuclear reactors and parts for enrichment`,
    DUAL_USE,
    '8401',
    'gas centrifuge; uranium enrichment; nuclear reactor',
  ],
  [say`heavy water and isotopes`, DUAL_USE, '284510', 'heavy water; deuterium oxide; lithium 6'],
  [
    say`thermal imaging cameras`,
    DUAL_USE,
    '',
    'thermal imaging; thermal imager; uncooled focal plane; microbolometer; focal plane array',
  ],
  [say`night vision devices`, DUAL_USE, '', 'night vision; image intensifier tube'],
  [
    say`carbon fibre prepregs and high-modulus fibres`,
    DUAL_USE,
    '',
    'carbon fibre prepreg; carbon fiber prepreg; high modulus carbon; aramid prepreg',
  ],
  [say`maraging steel`, DUAL_USE, '', 'maraging'],
  [
    say`inertial navigation`,
    DUAL_USE,
    '',
    'inertial navigation; inertial measurement unit; fibre optic gyroscope; ring laser gyro',
  ],
  [say`switches for detonation`, DUAL_USE, '', 'krytron; triggered spark gap; thyratron'],
  [say`isostatic presses and filament winding`, DUAL_USE, '851411', 'isostatic press; filament winding machine'],
  [say`frequency changers for centrifuges`, DUAL_USE, '', 'frequency changer; frequency converter for centrifuge'],
  [say`mass spectrometers for uranium hexafluoride`, DUAL_USE, '', 'uranium hexafluoride; uf6'],
  [
    say`chemicals of the Chemical Weapons Convention`,
    WEAPONS_CONVENTION,
    '281211 281212 281213 281217 293070',
    'thiodiglycol; phosphorus oxychloride; phosphorus trichloride; thionyl chloride; dimethyl methylphosphonate; phosgene; pinacolyl alcohol; cyanogen chloride',
  ],
  [
    say`narcotic drugs and their precursors`,
    DRUGS,
    '293941 293942 293294 291431 293972 292146',
    'ephedrine; pseudoephedrine; safrole; phenylacetone; methadone; fentanyl; cocaine; morphine',
  ],
  [
    say`ozone-depleting and fluorinated gases`,
    REFRIGERANTS,
    '290371 290376 290377',
    'chlorodifluoromethane; r 22 refrigerant; halon; r 404a; r 134a; r 410a',
  ],
  [say`ivory and horn`, CITES, '050710 960110', 'ivory; rhinoceros horn; tortoiseshell'],
  [
    say`protected animals and plants`,
    CITES,
    '',
    'python skin; crocodile skin; pangolin; rosewood logs; dalbergia; sea horse; caviar of sturgeon; sturgeon caviar',
  ],
  [say`rough diamonds`, KIMBERLEY, '710210 710231', 'rough diamond'],
  [
    say`hazardous and electronic waste`,
    WASTE,
    '854911 854912 854921 382530',
    'e waste; waste lead acid batter; clinical waste; waste circuit boards',
  ],
  [say`antiques and archaeological objects`, CULTURAL, '970610 970510', 'archaeological; antiquities'],
];

const LICENSABLE: readonly LicensableGoods[] = TABLE.map(([what, paper, hs, words]) => ({
  ...{ what, paper, hs: hs.split(' ').filter(Boolean) },
  words: words.split('; ').filter(Boolean).map(plainText),
}));

/** Words beside which a name says what goods are for, imitate or lack. */
const NOT_IT = /\b(toy|replica|imitation|faux|artificial|free|without|no|non|not|model|airsoft|water)( \w+)?$/;

/** What licensable goods a line of goods is, and whether its words or only its code say so; null for others. */
export function licensableGoods(line: {
  description: string | null;
  hsCode: string | null;
}): { goods: LicensableGoods; by: 'words' | 'code' } | null {
  const text = ` ${plainText(line.description ?? '')}`;
  for (const goods of LICENSABLE) {
    for (const word of goods.words) {
      const at = text.indexOf(` ${word}`);
      if (at >= 0 && !NOT_IT.test(text.slice(0, at).trim())) return { goods, by: 'words' };
    }
  }
  const hs = hsDigits(line.hsCode);
  const coded = hs.length < 4 ? undefined : LICENSABLE.find((goods) => goods.hs.some((code) => hs.startsWith(code)));
  return coded ? { goods: coded, by: 'code' } : null;
}

const LICENCE =
  /licen[cs]|permit|permis|authori[sz]ation|autori[sz]a|genehmigung|vergunning|licenza|licencia|end.?user|cites|kimberley|export control|eccn|dual.?use|notification/i;

/** Whether a text, a label or the name of a file speaks of a licence. */
export function speaksOfLicence(text: string): boolean {
  return LICENCE.test(text);
}
