import anyAscii from 'any-ascii';

/** One entry of the list of dangerous goods (UN Model Regulations), as far as checks need it. */
export interface DangerousGoods {
  /** Four digits. */
  un: string;
  /** Class or division: `3`, `5.1`; of several the main one. */
  hazardClass: string;
  name: string;
  /** Words of which one must stand in a text that names these goods; empty for entries that name no substance. */
  words: readonly string[];
  /** HS headings or subheadings that the goods fall under; empty where any may be. */
  hs: readonly string[];
  /** Those of the words that alone show that goods are dangerous, whatever their form and size. */
  telling: readonly string[];
}

/**
 * UN number, class, name, words of which one must stand in a text about it (`*` before them where they alone show the
 * danger), headings. Numbers, classes and names from general knowledge; what is not here is not judged.
 */
const TABLE = `
0012|1.4|Cartridges, small arms|small arms cartridge; *ammunition; cartridge|9306
0014|1.4|Cartridges, blank|blank cartridges|9306
0027|1.1|Black powder|*black powder; gunpowder|3601
0030|1.1|Detonators, electric|*detonator|3603
0081|1.1|Explosive, blasting, type A|*blasting explosive; *dynamite|3602
0082|1.1|Explosive, blasting, type B|*blasting explosive; *emulsion explosive; *anfo|3602
0241|1.1|Explosive, blasting, type E|*emulsion explosive; blasting explosive|3602
0333|1.1|Fireworks|*firework|3604
0335|1.3|Fireworks|*firework|3604
0336|1.4|Fireworks|*firework|3604
0337|1.4|Fireworks|*firework|3604
0431|1.4|Articles, pyrotechnic|*pyrotechnic; flare|3604
1001|2.1|Acetylene, dissolved|*acetylene|2901
1002|2.2|Air, compressed|compressed air|2853
1005|2.3|Ammonia, anhydrous|*anhydrous ammonia; ammonia|2814
1006|2.2|Argon, compressed|argon|2804
1011|2.1|Butane|*butane|2711
1013|2.2|Carbon dioxide|carbon dioxide; co2|2811
1017|2.3|Chlorine|*liquid chlorine; chlorine gas; chlorine|2801
1038|2.1|Ethylene, refrigerated liquid|ethylene|2711 2901
1040|2.3|Ethylene oxide|*ethylene oxide|2910
1044|2.2|Fire extinguishers|fire extinguisher|8424
1046|2.2|Helium, compressed|helium|2804
1049|2.1|Hydrogen, compressed|*hydrogen gas; compressed hydrogen; hydrogen|2804
1051|6.1|Hydrogen cyanide, stabilized|*hydrogen cyanide|2811
1057|2.1|Lighters or lighter refills|*cigarette lighter; *gas lighter; lighter|9613 3606
1066|2.2|Nitrogen, compressed|nitrogen|2804
1072|2.2|Oxygen, compressed|*compressed oxygen; oxygen gas; oxygen|2804
1073|2.2|Oxygen, refrigerated liquid|*liquid oxygen; oxygen|2804
1075|2.1|Petroleum gases, liquefied|*lpg; *liquefied petroleum gas; petroleum gas|2711
1076|2.3|Phosgene|*phosgene|2812
1077|2.1|Propylene|*propylene gas; propylene|2711 2901
1086|2.1|Vinyl chloride, stabilized|*vinyl chloride monomer; vinyl chloride|2903
1090|3|Acetone|*acetone; propanone|291411
1093|3|Acrylonitrile, stabilized|*acrylonitrile|2926
1105|3|Pentanols|pentanol; amyl alcohol|2905
1114|3|Benzene|*benzene|2902 2707
1120|3|Butanols|*butanol; butyl alcohol|2905
1123|3|Butyl acetates|*butyl acetate|2915
1133|3|Adhesives|adhesive; glue; cement|3506
1139|3|Coating solution|coating|3208
1145|3|Cyclohexane|*cyclohexane|2902
1155|3|Diethyl ether|*diethyl ether; ethyl ether|2909
1169|3|Extracts, aromatic, liquid|extract; flavour; aroma|3301 3302 1302
1170|3|Ethanol or ethanol solution|*ethanol; *ethyl alcohol|2207 2208
1173|3|Ethyl acetate|*ethyl acetate|2915
1193|3|Ethyl methyl ketone|*methyl ethyl ketone; ethyl methyl ketone; butanone; mek|2914
1197|3|Extracts, flavouring, liquid|extract; flavour; aroma|3301 3302 2106
1202|3|Gas oil, diesel fuel or heating oil|*gas oil; *diesel fuel; *gasoil; diesel; heating oil|2710
1203|3|Gasoline|*gasoline; *petrol; motor spirit|2710
1206|3|Heptanes|*heptane|2901 2710
1208|3|Hexanes|*hexane|2901 2710
1210|3|Printing ink|printing ink; ink|3215
1219|3|Isopropanol|*isopropanol; *isopropyl alcohol; ipa|2905
1223|3|Kerosene|*kerosene|2710
1230|3|Methanol|*methanol; *methyl alcohol|2905
1245|3|Methyl isobutyl ketone|*methyl isobutyl ketone; mibk|2914
1247|3|Methyl methacrylate monomer, stabilized|*methyl methacrylate|2916
1261|3|Nitromethane|*nitromethane|2904
1263|3|Paint or paint related material|*flammable paint; *solvent-based paint; paint; varnish; lacquer; enamel; thinner; coating; primer|3208 3210 3211 3814 3205 3206 3207 3209 3212
1266|3|Perfumery products|*perfume; *eau de toilette; *eau de parfum; *toilet water; *cologne; fragrance; parfum|3303 3302 3301
1267|3|Petroleum crude oil|*crude oil; petroleum|2709
1268|3|Petroleum distillates or products|petroleum; naphtha; white spirit|2710 2707
1270|3|Petroleum oil|petroleum|2710
1272|3|Pine oil|pine oil|3805
1280|3|Propylene oxide|*propylene oxide|2910
1287|3|Rubber solution|rubber solution; rubber cement|4005 3506
1294|3|Toluene|*toluene|2902 2707
1299|3|Turpentine|*turpentine|3805
1300|3|Turpentine substitute|white spirit; turpentine substitute|2710 3814
1301|3|Vinyl acetate, stabilized|*vinyl acetate monomer; vinyl acetate|2915
1307|3|Xylenes|*xylene; *xylol|2902 2707
1309|4.1|Aluminium powder, coated|*aluminium powder; *aluminum powder; aluminium paste|7603 3212
1325|4.1|Flammable solid, organic, n.o.s.||
1328|4.1|Hexamethylenetetramine|*hexamine; *hexamethylenetetramine; *methenamine; *urotropine|2933
1331|4.1|Matches, strike anywhere|*matches|3605
1334|4.1|Naphthalene, crude or refined|naphthalene|2707 2902
1350|4.1|Sulphur|sulphur; sulfur|2503 2802
1361|4.2|Carbon, animal or vegetable origin|charcoal; carbon|4402 3802
1362|4.2|Carbon, activated|*activated carbon; activated charcoal|3802
1364|4.2|Cotton waste, oily|cotton waste|5202
1365|4.2|Cotton, wet|cotton|5201
1373|4.2|Fibres or fabrics, animal, vegetable or synthetic with oil|fibre; fabric|
1381|4.2|Phosphorus, white or yellow|*white phosphorus; yellow phosphorus; phosphorus|2804
1386|4.2|Seed cake|seed cake; seedcake; oil cake; expeller; meal|2304 2305 2306
1396|4.3|Aluminium powder, uncoated|*aluminium powder; *aluminum powder|7603
1402|4.3|Calcium carbide|*calcium carbide|2849
1408|4.3|Ferrosilicon|*ferrosilicon; ferro silicon|7202
1418|4.3|Magnesium powder|*magnesium powder|8104
1428|4.3|Sodium|*sodium metal; metallic sodium|2805
1436|4.3|Zinc powder or zinc dust|*zinc powder; zinc dust|7903
1438|5.1|Aluminium nitrate|aluminium nitrate|2834
1442|5.1|Ammonium perchlorate|*ammonium perchlorate|2829
1446|5.1|Barium nitrate|*barium nitrate|2834
1454|5.1|Calcium nitrate|calcium nitrate|2834 3102
1474|5.1|Magnesium nitrate|magnesium nitrate|2834
1477|5.1|Nitrates, inorganic, n.o.s.||
1479|5.1|Oxidizing solid, n.o.s.||
1485|5.1|Potassium chlorate|*potassium chlorate|2829
1486|5.1|Potassium nitrate|*potassium nitrate; *saltpetre; *saltpeter|2834
1489|5.1|Potassium perchlorate|*potassium perchlorate|2829
1490|5.1|Potassium permanganate|*potassium permanganate|2841
1491|5.1|Potassium peroxide|potassium peroxide|2815
1495|5.1|Sodium chlorate|*sodium chlorate|2829
1498|5.1|Sodium nitrate|*sodium nitrate; chile saltpetre|3102 2834
1500|5.1|Sodium nitrite|*sodium nitrite|2834
1502|5.1|Sodium perchlorate|*sodium perchlorate|2829
1547|6.1|Aniline|*aniline|2921
1593|6.1|Dichloromethane|*dichloromethane; *methylene chloride|2903
1604|8|Ethylenediamine|ethylenediamine|2921
1648|3|Acetonitrile|*acetonitrile|2926
1654|6.1|Nicotine|nicotine|2939
1680|6.1|Potassium cyanide, solid|*potassium cyanide|2837
1689|6.1|Sodium cyanide, solid|*sodium cyanide|2837
1710|6.1|Trichloroethylene|*trichloroethylene|2903
1715|8|Acetic anhydride|*acetic anhydride|2915
1719|8|Caustic alkali liquid, n.o.s.|caustic; alkali; hydroxide|2815 3402
1744|8|Bromine|*bromine|2801
1748|5.1|Calcium hypochlorite, dry|*calcium hypochlorite|2828
1759|8|Corrosive solid, n.o.s.||
1760|8|Corrosive liquid, n.o.s.||
1779|8|Formic acid|*formic acid|2915
1789|8|Hydrochloric acid|*hydrochloric acid; hydrogen chloride|2806
1790|8|Hydrofluoric acid|*hydrofluoric acid|2811
1791|8|Hypochlorite solution|hypochlorite; bleach|2828
1805|8|Phosphoric acid solution|phosphoric acid|2809
1809|6.1|Phosphorus trichloride|*phosphorus trichloride|2812
1810|6.1|Phosphorus oxychloride|*phosphorus oxychloride|2812
1813|8|Potassium hydroxide, solid|*potassium hydroxide; *caustic potash|2815
1814|8|Potassium hydroxide solution|*potassium hydroxide; *caustic potash|2815
1823|8|Sodium hydroxide, solid|*sodium hydroxide; *caustic soda|2815
1824|8|Sodium hydroxide solution|*sodium hydroxide; *caustic soda|2815
1830|8|Sulphuric acid|*sulphuric acid; *sulfuric acid|2807
1831|8|Sulphuric acid, fuming|*oleum; fuming sulphuric acid|2807
1836|8|Thionyl chloride|*thionyl chloride|2812
1845|9|Carbon dioxide, solid|dry ice; carbon dioxide|2811
1863|3|Fuel, aviation, turbine engine|*jet fuel; aviation fuel; jet a|2710
1866|3|Resin solution|resin|3907 3905 3906 3909 3208
1869|4.1|Magnesium|magnesium|8104
1888|6.1|Chloroform|*chloroform|2903
1897|6.1|Tetrachloroethylene|tetrachloroethylene; perchloroethylene|2903
1942|5.1|Ammonium nitrate|*ammonium nitrate|3102
1944|4.1|Matches, safety|safety match; matches|3605
1950|2.1|Aerosols|*aerosol; spray can|
1951|2.2|Argon, refrigerated liquid|argon|2804
1965|2.1|Hydrocarbon gas mixture, liquefied|lpg; propane; butane; hydrocarbon gas|2711
1971|2.1|Methane or natural gas, compressed|natural gas; methane|2711
1972|2.1|Methane or natural gas, refrigerated liquid|*lng; liquefied natural gas; natural gas; methane|2711
1977|2.2|Nitrogen, refrigerated liquid|liquid nitrogen; nitrogen|2804
1978|2.1|Propane|*propane|2711
1987|3|Alcohols, n.o.s.||
1992|3|Flammable liquid, toxic, n.o.s.||
1993|3|Flammable liquid, n.o.s.||
1999|3|Tars, liquid|tar; bitumen|2706 2713 2715
2014|5.1|Hydrogen peroxide, aqueous solution|*hydrogen peroxide|2847
2015|5.1|Hydrogen peroxide, stabilized|*hydrogen peroxide|2847
2031|8|Nitric acid|*nitric acid|2808
2032|8|Nitric acid, red fuming|*nitric acid|2808
2055|3|Styrene monomer, stabilized|*styrene monomer; styrene|2902
2067|5.1|Ammonium nitrate based fertilizer|*ammonium nitrate; npk|3102 3105
2071|9|Ammonium nitrate based fertilizer|ammonium nitrate; npk; fertilizer; fertiliser|3102 3105
2074|6.1|Acrylamide, solid|acrylamide|2924
2078|6.1|Toluene diisocyanate|*toluene diisocyanate; tdi|2929
2187|2.2|Carbon dioxide, refrigerated liquid|carbon dioxide|2811
2199|2.3|Phosphine|*phosphine|2853
2209|8|Formaldehyde solution|*formaldehyde; formalin|2912
2211|9|Polymeric beads, expandable|polystyrene; eps; expandable|3903
2216|9|Fish meal, stabilized|fish meal; fishmeal|2301
2217|4.2|Seed cake|seed cake; oil cake; expeller; meal|2304 2305 2306
2304|4.1|Naphthalene, molten|naphthalene|2707 2902
2312|6.1|Phenol, molten|phenol|2907
2315|9|Polychlorinated biphenyls, liquid|biphenyl; pcb|
2448|4.1|Sulphur, molten|sulphur; sulfur|2503
2468|5.1|Trichloroisocyanuric acid, dry|trichloroisocyanuric; tcca|2933
2491|8|Ethanolamine|ethanolamine|2922
2582|8|Ferric chloride solution|ferric chloride|2827
2588|6.1|Pesticide, solid, toxic, n.o.s.|pesticide; insecticide|3808
2623|4.1|Firelighters, solid|firelighter|3606
2672|8|Ammonia solution|ammonia|2814
2789|8|Acetic acid, glacial|*glacial acetic acid; acetic acid|2915
2790|8|Acetic acid solution|acetic acid|2915
2794|8|Batteries, wet, filled with acid|lead acid batter; car batter; batter|8507
2795|8|Batteries, wet, filled with alkali|batter; accumulator|8507
2796|8|Battery fluid, acid|*battery acid; battery fluid; sulphuric acid; sulfuric acid|2807
2800|8|Batteries, wet, non-spillable|batter; accumulator|8507
2809|8|Mercury|mercury|2805
2810|6.1|Toxic liquid, organic, n.o.s.||
2811|6.1|Toxic solid, organic, n.o.s.||
2814|6.2|Infectious substance, affecting humans||
2857|2.2|Refrigerating machines|refrigerat; air condition|8415 8418
2880|5.1|Calcium hypochlorite, hydrated|*calcium hypochlorite|2828
2902|6.1|Pesticide, liquid, toxic, n.o.s.|pesticide; insecticide|3808
2908|7|Radioactive material, excepted package, empty packaging||
2910|7|Radioactive material, excepted package||
2912|7|Radioactive material, low specific activity||
2915|7|Radioactive material, type A package||
2920|8|Corrosive liquid, flammable, n.o.s.||
2922|8|Corrosive liquid, toxic, n.o.s.||
2924|3|Flammable liquid, corrosive, n.o.s.||
2990|9|Life-saving appliances, self-inflating|life raft; life jacket; life-saving; airbag|8907 6307
3065|3|Alcoholic beverages|whisky; whiskey; rum; vodka; gin; spirit; brandy; liqueur; alcoholic; tequila|2208
3066|8|Paint, corrosive|paint|3208 3209
3077|9|Environmentally hazardous substance, solid, n.o.s.||
3082|9|Environmentally hazardous substance, liquid, n.o.s.||
3090|9|Lithium metal batteries|*lithium metal batter; *lithium button; lithium batter|8506
3091|9|Lithium metal batteries contained in or packed with equipment|lithium|
3103|5.2|Organic peroxide type C, liquid|peroxide|
3105|5.2|Organic peroxide type D, liquid|peroxide|
3109|5.2|Organic peroxide type F, liquid|peroxide|
3159|2.2|1,1,1,2-Tetrafluoroethane|r134a; tetrafluoroethane|2903 3827
3166|9|Vehicle, flammable liquid or gas powered|vehicle; car; truck; motorcycle; tractor|8701 8702 8703 8704 8705 8711
3171|9|Battery-powered vehicle or equipment|electric; battery|
3257|9|Elevated temperature liquid, n.o.s.||
3264|8|Corrosive liquid, acidic, inorganic, n.o.s.||
3265|8|Corrosive liquid, acidic, organic, n.o.s.||
3266|8|Corrosive liquid, basic, inorganic, n.o.s.||
3267|8|Corrosive liquid, basic, organic, n.o.s.||
3268|9|Safety devices, electrically initiated|airbag; seat belt pretensioner; safety device|8708
3363|9|Dangerous goods in articles||
3373|6.2|Biological substance, category B||
3475|3|Ethanol and gasoline mixture|ethanol; gasoline|2710
3480|9|Lithium ion batteries|*lithium ion batter; *li-ion batter; *lithium ion accumulator; *lithium polymer batter; *power bank; lithium batter; accumulator|8507
3481|9|Lithium ion batteries contained in or packed with equipment|lithium; li-ion; laptop; notebook; phone; smartphone; tablet; portable; computer; watch; headphone; earphone; earbud; speaker; tool; battery; cordless; rechargeable; drone; camera; toy|
3496|9|Batteries, nickel-metal hydride|nickel metal hydride; nimh|8507
3528|3|Engine, internal combustion, flammable liquid powered|engine; genset; generator|8407 8408 8502
3530|9|Engine, internal combustion|engine; genset; generator|8407 8408 8502
3536|9|Lithium batteries installed in cargo transport unit|lithium|
3551|9|Sodium ion batteries|sodium ion batter|8507
3556|9|Vehicle, lithium ion battery powered|vehicle; car; electric|8703 8704 8711
`;

export const DANGEROUS_GOODS: readonly DangerousGoods[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [un = '', hazardClass = '', name = '', said = '', hs = ''] = line.split('|');
    const words = said.split('; ').filter(Boolean);
    const telling = words.filter((word) => word.startsWith('*')).map(plainText);
    return { un, hazardClass, name, words: words.map(plainText), hs: hs.split(' ').filter(Boolean), telling };
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
