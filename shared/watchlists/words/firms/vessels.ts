import type { WordClasses } from '../frequency.ts';

/**
 * What vessels are called besides words of trade: syllables of Chinese names, stars, gods, women, virtues, prefixes
 * of fleets.
 */
export const VESSELS: WordClasses = [
  `maru ocean sea star`,
  `an bao bei chang da de dong dragon eagle feng fu glory grace guang hai he hong hope hua jin kang lady long lucky
  ming nan ning pacific pearl ping princess qing queen sheng shun spirit spring tai tong victory xi xin xing yang yu
  yuan zhou`,
  `aegean al ali amal amber anna apollo aquarius arctic aries artemis athena atlantic bahr baltic barakah bbc bo breeze
  bulker capt captain carrier challenger champion chun cma coral cosco crystal daisy diamond dolphin don dona elena
  emerald ever evergreen explorer express fajr falcon gang gemini guo han hanjin hao hassan heng hera hermes hou huang
  hui hunter hyundai iris jade jasmine ji jia jian jiang jie jing jun jupiter kai kota le leader leo li lian liang
  libra lily lin ling lotus lu maersk man maria mars mei mercury min mohamed moon ms msc mt mv navigator neptune noor
  nord nordic nour orchid orion peng phoenix pioneer pisces polaris poseidon qi qian qin quan rahma ri rong rose ruby
  rui run sahar saint san santa saturn seaways sha shan shen shi shou shu sirius sky sofia stena stolt sun swan taurus
  tian trader vega venus virgo voyager wan wang warrior wave wei wen whale wind wu xia xiang xiong xu xuan yi yin ying
  yong you yue yun zeus zhe zhen zheng zhi zhong zhu zi`,
  `aida alexandra alpha amanda amelia angelica antonia apollon arina aris atlas aurora bella beta bianca bonita
  bosphorus bravo calypso camilla carina carmen caroline cassandra cecilia celine charisma chios christina clara
  claudia clipper cosmos danae daphne delta diana doris duchess dynasty electra elisa elizabeth emma epsilon erato
  esperanza eta euro eva evangelia evita fortuna gaia galatea galini gamma georgia georgios gloria golden grand
  halcyon helena helios heroic horizon ikaros imperator ionian iota irene isabella ismini jasmin joy julia kapetan
  kapitan kappa karina kavo kimolos kyma lambda laura leda leto liberty linda lisa lora lucia luna magna maia marina
  mariner maritsa mary matilda medusa melina merry mighty milos minerva mykonos myrto naomi natalia nefeli nereus
  nikolaos nikos nina nissos odin olympia omega oriental panagia panagiotis paros penelope perseus petra poros
  prometheus proteus regina rhea rhodes rigel roma rosa sabrina sally samos sara selene serenity serifos sifnos sigma
  sofie sonia stella stephanie sunny sunrise sylvia tasman thalia theta thetis thor tina titania tor triton ulysses
  urania valentina valeria vasiliki vera victoria viking viola violet virginia vivian xenia yasmin zara zeta zeynep
  zoe`,
  ``,
];
