import { plainText } from './dangerous-goods.ts';
import { hsDigits } from './hs-code.ts';

/** Goods that cross borders with a licence, a permit or a notification only, in about every country. */
interface LicensableGoods {
  what: string;
  /** What kind of paper is to be there, in plain words. */
  paper: string;
  /** Codes that hold nothing else; of four or six digits. */
  hs: readonly string[];
  /** Any of these in a description; each a phrase of plain words. */
  words: readonly string[];
}

const TABLE = `
military weapons and ammunition|arms licence|9301 9306|machine gun; rocket launcher; hand grenade; military rifle
pistols and revolvers|arms licence|9302|pistol ammunition; revolvers; semi automatic pistol; handgun
firearms|arms licence|9303 9305|hunting rifle; sporting rifle; shotgun; firearms
explosives, propellants and detonators|licence for explosives|3601 3602 3603|detonator; blasting explosive; detonating cord; emulsion explosive
radioactive materials|licence for radioactive material|2844|caesium 137; cobalt 60; iridium 192; americium 241; radioactive source; depleted uranium
nuclear reactors and parts for enrichment|export licence for dual-use goods|8401|gas centrifuge; uranium enrichment; nuclear reactor
heavy water and isotopes|export licence for dual-use goods|284510|heavy water; deuterium oxide; lithium 6
thermal imaging cameras|export licence for dual-use goods||thermal imaging; thermal imager; uncooled focal plane; microbolometer; focal plane array
night vision devices|export licence for dual-use goods||night vision; image intensifier tube
carbon fibre prepregs and high-modulus fibres|export licence for dual-use goods||carbon fibre prepreg; carbon fiber prepreg; high modulus carbon; aramid prepreg
maraging steel|export licence for dual-use goods||maraging
inertial navigation|export licence for dual-use goods||inertial navigation; inertial measurement unit; fibre optic gyroscope; ring laser gyro
switches for detonation|export licence for dual-use goods||krytron; triggered spark gap; thyratron
isostatic presses and filament winding|export licence for dual-use goods|851411|isostatic press; filament winding machine
frequency changers for centrifuges|export licence for dual-use goods||frequency changer; frequency converter for centrifuge
mass spectrometers for uranium hexafluoride|export licence for dual-use goods||uranium hexafluoride; uf6
chemicals of the Chemical Weapons Convention|licence under the Chemical Weapons Convention|281211 281212 281213 281217 293070|thiodiglycol; phosphorus oxychloride; phosphorus trichloride; thionyl chloride; dimethyl methylphosphonate; phosgene; pinacolyl alcohol; cyanogen chloride
narcotic drugs and their precursors|licence for controlled drugs|293941 293942 293294 291431 293972 292146|ephedrine; pseudoephedrine; safrole; phenylacetone; methadone; fentanyl; cocaine; morphine
ozone-depleting and fluorinated gases|permit for refrigerants|290371 290376 290377|chlorodifluoromethane; r 22 refrigerant; halon; r 404a; r 134a; r 410a
ivory and horn|permit of CITES|050710 960110|ivory; rhinoceros horn; tortoiseshell
protected animals and plants|permit of CITES||python skin; crocodile skin; pangolin; rosewood logs; dalbergia; sea horse; caviar of sturgeon; sturgeon caviar
rough diamonds|certificate of the Kimberley Process|710210 710231|rough diamond
hazardous and electronic waste|notification of a shipment of waste|854911 854912 854921 382530|e waste; waste lead acid batter; clinical waste; waste circuit boards
antiques and archaeological objects|export licence for cultural goods|970610 970510|archaeological; antiquities
`;

const LICENSABLE: readonly LicensableGoods[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [what = '', paper = '', hs = '', words = ''] = line.split('|');
    return { what, paper, hs: hs.split(' ').filter(Boolean), words: words.split('; ').filter(Boolean).map(plainText) };
  });

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
