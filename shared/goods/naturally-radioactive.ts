import { type Phrase, say } from '../language/phrase.ts';

/**
 * Goods that commonly set off radiation portals by what nature or a licence put into them: potassium-40, and the series of
 * uranium and thorium. Words in English and the languages of our papers, HS headings where the words may be missing. Facts
 * of the trade: IAEA Nuclear Security Series 1 and 6 list such innocent alarms; no heading makes an alarm innocent by itself.
 */
export interface RadioactiveGoods {
  name: Phrase;
  words: RegExp;
  /** Beginnings of HS codes. */
  headings: readonly string[];
  /** Nuclides that fit. */
  nuclides: RegExp;
}

const POTASSIUM = /K-?40/i;
const SERIES = /K-?40|Ra-?226|Th-?232|U-?238|NORM|thorium|radium|uranium/i;

export const NATURALLY_RADIOACTIVE: readonly RadioactiveGoods[] = [
  {
    name: say`stone and granite`,
    words:
      /\b(granite|granito|slate|marble|stone slabs?|paving stones?|gneiss|basalt|countertops?|gravestones?|tombstones?)\b/,
    headings: ['2514', '2515', '2516', '6801', '6802'],
    nuclides: SERIES,
  },
  {
    name: say`ceramics and tiles`,
    words:
      /\b(ceramics?|tiles?|porcelain|stoneware|earthenware|sanitary ware|bricks?|refractory|refractories|pottery|azulejos?|fliesen|carrelage)\b/,
    headings: ['69'],
    nuclides: SERIES,
  },
  {
    name: say`fertiliser and potash`,
    words:
      /\b(fertili[sz]ers?|potash|potassium|npk|phosphates?|superphosphate|kainite|kcl|kno3|dunger|engrais|abono)\b/,
    headings: ['31', '2510', '2815', '2834', '2836'],
    nuclides: SERIES,
  },
  {
    name: say`bananas and other food rich in potassium`,
    words:
      /\b(bananas?|plantains?|nuts|brazil nuts|cashews?|dried fruits?|raisins?|coffee|cocoa|salt substitutes?|beans|potato\w*|tobacco)\b/,
    headings: ['0801', '0802', '0803', '0806', '0813', '0901', '2401'],
    nuclides: POTASSIUM,
  },
  {
    name: say`cat litter and clay`,
    words: /\b(cat litter|kitty litter|bentonite|clays?|kaolin|attapulgite|sepiolite|zeolites?|vermiculite|perlite)\b/,
    headings: ['2507', '2508', '2530'],
    nuclides: SERIES,
  },
  {
    name: say`mineral sands, ores and abrasives`,
    words:
      /\b(zircon|zirconium|monazite|ilmenite|rutile|mineral sands?|bauxite|rare earths?|cerium|lanthan\w*|abrasives?|polishing powder|slag|fly ash|tantalum|niobium|columbite|ores?|concentrates?)\b/,
    headings: ['2505', '26', '2805', '2846', '6804', '6805', '8103'],
    nuclides: SERIES,
  },
  {
    name: say`thorium in electrodes, mantles and lenses`,
    words:
      /\b(thoriated|thorium|tungsten electrodes?|tig electrodes?|welding electrodes?|gas mantles?|camera lens\w*|optical glass)\b/,
    headings: ['8101', '8311'],
    nuclides: /Th-?232|thorium/i,
  },
  {
    name: say`medical and industrial sources under licence`,
    words:
      /\b(medical isotopes?|radiopharmaceuticals?|technetium|iodine-?131|fluorine-?18|radioactive|isotopes?|smoke detectors?|(nuclear|density|thickness|level|moisture) gauges?|class 7)\b/,
    headings: ['2844', '2845'],
    nuclides: /Tc-?99m?|I-?131|F-?18|Tl-?201|In-?111|Ga-?6[78]|Mo-?99|Am-?241|Lu-?177/i,
  },
];

/** Made by reactors and accelerators for industry, or able to fission: no goods carry them by nature. */
export const ARTIFICIAL = /Cs-?137|Co-?60|Co-?57|Ir-?192|Se-?75|Sr-?90|Am-?241|Cf-?252|Ra-?226\/Be/i;
export const FISSILE = /U-?23[35]|HEU|Pu-?2\d\d|plutonium|Np-?237/i;

/** The kinds that a line of goods is of, by its words or the beginning of its HS code. */
export function naturallyRadioactive(goods: { words: string; hsCode: string }): RadioactiveGoods[] {
  return NATURALLY_RADIOACTIVE.filter(
    ({ words, headings }) => words.test(goods.words) || headings.some((heading) => goods.hsCode.startsWith(heading)),
  );
}
