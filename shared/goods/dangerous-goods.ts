import anyAscii from 'any-ascii';
import { capital, english, type Phrase } from '../language/phrase.ts';
import { DANGEROUS_GOODS_NAMES } from './dangerous-goods-names.ts';

/** One entry of the list of dangerous goods (UN Model Regulations), as far as checks need it. */
export interface DangerousGoods {
  /** Four digits. */
  un: string;
  /** Class or division: `3`, `5.1`; of several the main one. */
  hazardClass: string;
  name: string;
  /** The name within a sentence. */
  named: Phrase;
  /** Words of which one must stand in a text that names these goods; empty for entries that name no substance. */
  words: readonly string[];
  /** HS headings or subheadings that the goods fall under; empty where any may be. */
  hs: readonly string[];
  /** Those of the words that alone show that goods are dangerous, whatever their form and size. */
  telling: readonly string[];
}

/**
 * UN number, class, words of which one must stand in a text about it (`*` before them where they alone show the
 * danger), headings. Numbers, classes and names from general knowledge; what is not here is not judged.
 */
const TABLE = `
0012|1.4|small arms cartridge; *ammunition; cartridge|9306
0014|1.4|blank cartridges|9306
0027|1.1|*black powder; gunpowder|3601
0030|1.1|*detonator|3603
0081|1.1|*blasting explosive; *dynamite|3602
0082|1.1|*blasting explosive; *emulsion explosive; *anfo|3602
0241|1.1|*emulsion explosive; blasting explosive|3602
0333|1.1|*firework|3604
0335|1.3|*firework|3604
0336|1.4|*firework|3604
0337|1.4|*firework|3604
0431|1.4|*pyrotechnic; flare|3604
1001|2.1|*acetylene|2901
1002|2.2|compressed air|2853
1005|2.3|*anhydrous ammonia; ammonia|2814
1006|2.2|argon|2804
1011|2.1|*butane|2711
1013|2.2|carbon dioxide; co2|2811
1017|2.3|*liquid chlorine; chlorine gas; chlorine|2801
1038|2.1|ethylene|2711 2901
1040|2.3|*ethylene oxide|2910
1044|2.2|fire extinguisher|8424
1046|2.2|helium|2804
1049|2.1|*hydrogen gas; compressed hydrogen; hydrogen|2804
1051|6.1|*hydrogen cyanide|2811
1057|2.1|*cigarette lighter; *gas lighter; lighter|9613 3606
1066|2.2|nitrogen|2804
1072|2.2|*compressed oxygen; oxygen gas; oxygen|2804
1073|2.2|*liquid oxygen; oxygen|2804
1075|2.1|*lpg; *liquefied petroleum gas; petroleum gas|2711
1076|2.3|*phosgene|2812
1077|2.1|*propylene gas; propylene|2711 2901
1086|2.1|*vinyl chloride monomer; vinyl chloride|2903
1090|3|*acetone; propanone|291411
1093|3|*acrylonitrile|2926
1105|3|pentanol; amyl alcohol|2905
1114|3|*benzene|2902 2707
1120|3|*butanol; butyl alcohol|2905
1123|3|*butyl acetate|2915
1133|3|adhesive; glue; cement|3506
1139|3|coating|3208
1145|3|*cyclohexane|2902
1155|3|*diethyl ether; ethyl ether|2909
1169|3|extract; flavour; aroma|3301 3302 1302
1170|3|*ethanol; *ethyl alcohol|2207 2208
1173|3|*ethyl acetate|2915
1193|3|*methyl ethyl ketone; ethyl methyl ketone; butanone; mek|2914
1197|3|extract; flavour; aroma|3301 3302 2106
1202|3|*gas oil; *diesel fuel; *gasoil; diesel; heating oil|2710
1203|3|*gasoline; *petrol; motor spirit|2710
1206|3|*heptane|2901 2710
1208|3|*hexane|2901 2710
1210|3|printing ink; ink|3215
1219|3|*isopropanol; *isopropyl alcohol; ipa|2905
1223|3|*kerosene|2710
1230|3|*methanol; *methyl alcohol|2905
1245|3|*methyl isobutyl ketone; mibk|2914
1247|3|*methyl methacrylate|2916
1261|3|*nitromethane|2904
1263|3|*flammable paint; *solvent-based paint; paint; varnish; lacquer; enamel; thinner; coating; primer|3208 3210 3211 3814 3205 3206 3207 3209 3212
1266|3|*perfume; *eau de toilette; *eau de parfum; *toilet water; *cologne; fragrance; parfum|3303 3302 3301
1267|3|*crude oil; petroleum|2709
1268|3|petroleum; naphtha; white spirit|2710 2707
1270|3|petroleum|2710
1272|3|pine oil|3805
1280|3|*propylene oxide|2910
1287|3|rubber solution; rubber cement|4005 3506
1294|3|*toluene|2902 2707
1299|3|*turpentine|3805
1300|3|white spirit; turpentine substitute|2710 3814
1301|3|*vinyl acetate monomer; vinyl acetate|2915
1307|3|*xylene; *xylol|2902 2707
1309|4.1|*aluminium powder; *aluminum powder; aluminium paste|7603 3212
1325|4.1||
1328|4.1|*hexamine; *hexamethylenetetramine; *methenamine; *urotropine|2933
1331|4.1|*matches|3605
1334|4.1|naphthalene|2707 2902
1350|4.1|sulphur; sulfur|2503 2802
1361|4.2|charcoal; carbon|4402 3802
1362|4.2|*activated carbon; activated charcoal|3802
1364|4.2|cotton waste|5202
1365|4.2|cotton|5201
1373|4.2|fibre; fabric|
1381|4.2|*white phosphorus; yellow phosphorus; phosphorus|2804
1386|4.2|seed cake; seedcake; oil cake; expeller; meal|2304 2305 2306
1396|4.3|*aluminium powder; *aluminum powder|7603
1402|4.3|*calcium carbide|2849
1408|4.3|*ferrosilicon; ferro silicon|7202
1418|4.3|*magnesium powder|8104
1428|4.3|*sodium metal; metallic sodium|2805
1436|4.3|*zinc powder; zinc dust|7903
1438|5.1|aluminium nitrate|2834
1442|5.1|*ammonium perchlorate|2829
1446|5.1|*barium nitrate|2834
1454|5.1|calcium nitrate|2834 3102
1474|5.1|magnesium nitrate|2834
1477|5.1||
1479|5.1||
1485|5.1|*potassium chlorate|2829
1486|5.1|*potassium nitrate; *saltpetre; *saltpeter|2834
1489|5.1|*potassium perchlorate|2829
1490|5.1|*potassium permanganate|2841
1491|5.1|potassium peroxide|2815
1495|5.1|*sodium chlorate|2829
1498|5.1|*sodium nitrate; chile saltpetre|3102 2834
1500|5.1|*sodium nitrite|2834
1502|5.1|*sodium perchlorate|2829
1547|6.1|*aniline|2921
1593|6.1|*dichloromethane; *methylene chloride|2903
1604|8|ethylenediamine|2921
1648|3|*acetonitrile|2926
1654|6.1|nicotine|2939
1680|6.1|*potassium cyanide|2837
1689|6.1|*sodium cyanide|2837
1710|6.1|*trichloroethylene|2903
1715|8|*acetic anhydride|2915
1719|8|caustic; alkali; hydroxide|2815 3402
1744|8|*bromine|2801
1748|5.1|*calcium hypochlorite|2828
1759|8||
1760|8||
1779|8|*formic acid|2915
1789|8|*hydrochloric acid; hydrogen chloride|2806
1790|8|*hydrofluoric acid|2811
1791|8|hypochlorite; bleach|2828
1805|8|phosphoric acid|2809
1809|6.1|*phosphorus trichloride|2812
1810|6.1|*phosphorus oxychloride|2812
1813|8|*potassium hydroxide; *caustic potash|2815
1814|8|*potassium hydroxide; *caustic potash|2815
1823|8|*sodium hydroxide; *caustic soda|2815
1824|8|*sodium hydroxide; *caustic soda|2815
1830|8|*sulphuric acid; *sulfuric acid|2807
1831|8|*oleum; fuming sulphuric acid|2807
1836|8|*thionyl chloride|2812
1845|9|dry ice; carbon dioxide|2811
1863|3|*jet fuel; aviation fuel; jet a|2710
1866|3|resin|3907 3905 3906 3909 3208
1869|4.1|magnesium|8104
1888|6.1|*chloroform|2903
1897|6.1|tetrachloroethylene; perchloroethylene|2903
1942|5.1|*ammonium nitrate|3102
1944|4.1|safety match; matches|3605
1950|2.1|*aerosol; spray can|
1951|2.2|argon|2804
1965|2.1|lpg; propane; butane; hydrocarbon gas|2711
1971|2.1|natural gas; methane|2711
1972|2.1|*lng; liquefied natural gas; natural gas; methane|2711
1977|2.2|liquid nitrogen; nitrogen|2804
1978|2.1|*propane|2711
1987|3||
1992|3||
1993|3||
1999|3|tar; bitumen|2706 2713 2715
2014|5.1|*hydrogen peroxide|2847
2015|5.1|*hydrogen peroxide|2847
2031|8|*nitric acid|2808
2032|8|*nitric acid|2808
2055|3|*styrene monomer; styrene|2902
2067|5.1|*ammonium nitrate; npk|3102 3105
2071|9|ammonium nitrate; npk; fertilizer; fertiliser|3102 3105
2074|6.1|acrylamide|2924
2078|6.1|*toluene diisocyanate; tdi|2929
2187|2.2|carbon dioxide|2811
2199|2.3|*phosphine|2853
2209|8|*formaldehyde; formalin|2912
2211|9|polystyrene; eps; expandable|3903
2216|9|fish meal; fishmeal|2301
2217|4.2|seed cake; oil cake; expeller; meal|2304 2305 2306
2304|4.1|naphthalene|2707 2902
2312|6.1|phenol|2907
2315|9|biphenyl; pcb|
2448|4.1|sulphur; sulfur|2503
2468|5.1|trichloroisocyanuric; tcca|2933
2491|8|ethanolamine|2922
2582|8|ferric chloride|2827
2588|6.1|pesticide; insecticide|3808
2623|4.1|firelighter|3606
2672|8|ammonia|2814
2789|8|*glacial acetic acid; acetic acid|2915
2790|8|acetic acid|2915
2794|8|lead acid batter; car batter; batter|8507
2795|8|batter; accumulator|8507
2796|8|*battery acid; battery fluid; sulphuric acid; sulfuric acid|2807
2800|8|batter; accumulator|8507
2809|8|mercury|2805
2810|6.1||
2811|6.1||
2814|6.2||
2857|2.2|refrigerat; air condition|8415 8418
2880|5.1|*calcium hypochlorite|2828
2902|6.1|pesticide; insecticide|3808
2908|7||
2910|7||
2912|7||
2915|7||
2920|8||
2922|8||
2924|3||
2990|9|life raft; life jacket; life-saving; airbag|8907 6307
3065|3|whisky; whiskey; rum; vodka; gin; spirit; brandy; liqueur; alcoholic; tequila|2208
3066|8|paint|3208 3209
3077|9||
3082|9||
3090|9|*lithium metal batter; *lithium button; lithium batter|8506
3091|9|lithium|
3103|5.2|peroxide|
3105|5.2|peroxide|
3109|5.2|peroxide|
3159|2.2|r134a; tetrafluoroethane|2903 3827
3166|9|vehicle; car; truck; motorcycle; tractor|8701 8702 8703 8704 8705 8711
3171|9|electric; battery|
3257|9||
3264|8||
3265|8||
3266|8||
3267|8||
3268|9|airbag; seat belt pretensioner; safety device|8708
3363|9||
3373|6.2||
3475|3|ethanol; gasoline|2710
3480|9|*lithium ion batter; *li-ion batter; *lithium ion accumulator; *lithium polymer batter; *power bank; lithium batter; accumulator|8507
3481|9|lithium; li-ion; laptop; notebook; phone; smartphone; tablet; portable; computer; watch; headphone; earphone; earbud; speaker; tool; battery; cordless; rechargeable; drone; camera; toy|
3496|9|nickel metal hydride; nimh|8507
3528|3|engine; genset; generator|8407 8408 8502
3530|9|engine; genset; generator|8407 8408 8502
3536|9|lithium|
3551|9|sodium ion batter|8507
3556|9|vehicle; car; electric|8703 8704 8711
`;

export const DANGEROUS_GOODS: readonly DangerousGoods[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [un = '', hazardClass = '', said = '', hs = ''] = line.split('|');
    const named = DANGEROUS_GOODS_NAMES[un] ?? '';
    const words = said.split('; ').filter(Boolean);
    const telling = words.filter((word) => word.startsWith('*')).map(plainText);
    const name = english(capital(named));
    return {
      ...{ un, hazardClass, name, named, telling },
      ...{ words: words.map(plainText), hs: hs.split(' ').filter(Boolean) },
    };
  });
const BY_NUMBER = new Map(DANGEROUS_GOODS.map((one) => [one.un, one]));

/** The entry of a UN number, with or without `UN` before it; undefined where it is not in our table. */
export function dangerousGoods(unNumber: string): DangerousGoods | undefined {
  return BY_NUMBER.get(unDigits(unNumber));
}

export function unDigits(unNumber: string): string {
  return unNumber.replace(/\D/g, '').padStart(4, '0');
}

/** Small letters, digits and single spaces, without accents; hyphens as spaces. */
export function plainText(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether a text names goods by one of their words, as whole words or the beginning of one: `batter` in `batteries`. */
export function namesGoods({ words }: DangerousGoods, text: string): boolean {
  const plain = ` ${plainText(text)}`;
  return words.some((word) => plain.includes(` ${word}`));
}
