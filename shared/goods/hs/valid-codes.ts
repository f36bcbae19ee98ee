import { moreSubheadings } from './all-subheadings.ts';
import { BUILT_IN_HEADINGS } from './built-in.ts';
import type { Classifier } from './classifier.ts';
import type { Heading } from './heading-text.ts';

/** Whether a code is of HS 2022: by its heading, and by its subheading where all of the heading are known. */
export type Validity = 'valid' | 'earlier' | 'no-heading' | 'no-subheading' | 'national' | 'too-short';

/**
 * Subheadings of HS 2017 and before that HS 2022 no longer has, with where most of their goods went. From general knowledge
 * of the amendments; not all of them.
 */
const WITHDRAWN = `150910 150920 150930 150940; 300210 300212 300215; 300211 382211; 300220 300241; 300230 300242; 300620 382213
  340211 340231; 340212 340241; 340213 340242; 340219 340249; 340220 340250; 380850 380852; 382200 382219; 382471 382711
  382478 382751; 382490 382499; 390760 390761 390769; 401511 401512; 440310 440311; 440710 440711 440712; 441294 441252
  441820 441821 441829; 441860 441830; 481150 481151; 570320 570321 570329; 570330 570331 570339; 620111 620120
  620112 620130; 620113 620140; 620119 620190; 620191 620120; 620192 620130; 620193 620140; 620211 620220; 620212 620230
  620213 620240; 620293 620240; 681510 681511; 690790 690721; 690810 690721; 690890 690721; 701931 701915; 701939 701980
  701940 701961; 701951 701965; 701952 701963; 701959 701969; 741999 741980; 810390 810399; 810600 810610; 810710 811261
  810790 811269; 810920 810921; 846210 846211 846219; 846221 846223; 846291 846261; 851410 851411; 851430 851431
  851712 851713 851714; 851950 851981; 852540 852589; 852580 852589; 853950 853951 853952; 854140 854141 854142 854143
  854150 854149; 854810 854911; 854890 854800; 870120 870121 870129; 870190 870191; 880190 880100; 880310 880710
  880320 880720; 880330 880730; 880390 880790; 890310 890311; 890391 890321; 890392 890331; 900610 900659; 902780 902789
  940130 940131; 940140 940141; 940190 940191; 940390 940391; 940510 940511; 940520 940521; 940530 940531
  940540 940541 940542; 940560 940561; 940600 940610 940690; 970110 970121 970191; 970190 970122 970192; 970200 970210
  970300 970310; 970500 970510; 970600 970610`;

const SUCCESSORS: ReadonlyMap<string, readonly string[]> = new Map(
  WITHDRAWN.split(/[;\n]/)
    .map((entry) => entry.trim().split(' '))
    .map(([code = '', ...after]) => [code, after] as const),
);
const HEADINGS = new Map(BUILT_IN_HEADINGS.map((heading) => [heading.code, heading]));
/** Chapters left for the use of each country, and one left for later: their codes are not the world's to judge. */
const NATIONAL = /^(98|99)/;

/** What became of a withdrawn subheading; empty for one that is in force or that we do not know. */
export function successorsOf(hs6: string): readonly string[] {
  return SUCCESSORS.get(hs6) ?? [];
}

/** Judges the digits of a code of goods, by the imported nomenclature where one is given. */
export function validityOf(digits: string, imported?: Classifier): Validity {
  if (digits.length < 4) return 'too-short';
  if (/^9{4}/.test(digits)) return 'no-heading';
  // With more than six digits it is a code of some country, which has its own.
  if (NATIONAL.test(digits)) return digits.length > 6 ? 'valid' : 'national';
  const heading = imported ? imported.heading(digits) : HEADINGS.get(digits.slice(0, 4));
  if (heading === undefined) return 'no-heading';
  const six = digits.slice(0, 6);
  if (six.length < 6) return 'valid';
  if (imported) return heading.subheadings.some(({ code }) => code === six) ? 'valid' : 'no-subheading';
  if (SUCCESSORS.has(six)) return 'earlier';
  return subheadingsOf(heading).includes(six) ? 'valid' : 'no-subheading';
}

/** The codes of six digits under a heading. */
function subheadingsOf({ code, subheadings }: Heading): readonly string[] {
  return moreSubheadings(code) ?? (subheadings.length === 0 ? [`${code}00`] : subheadings.map((one) => one.code));
}
