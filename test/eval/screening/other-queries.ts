import type { Chance } from '../facts/chance.ts';
import { type InventedVessel, numberInWords, vesselName } from './craft.ts';
import { firmName, otherForm, otherTrade } from './firms.ts';
import type { Listed } from './listed.ts';
import { joinedWords, misread, type Spoil, splitWord, typos } from './spoil/letters.ts';

type Made = { query: string; category: string } | null;
type ListedFirm = Extract<Listed, { kind: 'firm' }>;
type ListedVessel = Extract<Listed, { kind: 'vessel' }>;

const named = (category: string, query: string | null): Made =>
  query === null || query === '' ? null : { query, category };

/** Spoils only what is the firm's own name; whether the rest is spoilt says little. */
function ownSpoilt({ firm }: ListedFirm, spoil: Spoil, chance: Chance): string | null {
  const core = spoil(firm.core.join(' '), chance);
  return core === null ? null : firmName({ ...firm, core: [core] }, chance.likely(0.5));
}

export const FIRM_KINDS: readonly ((listed: ListedFirm, chance: Chance) => Made)[] = [
  ({ firm }, chance) => named('firm_exact', firmName(firm, chance.likely(0.5))),
  ({ firm }, chance) => named('firm_form', otherForm(firm, chance)),
  ({ firm }, chance) => named('firm_form', otherForm(firm, chance)),
  ({ firm }, chance) => named('firm_trade', otherTrade(firm, chance)),
  (listed, chance) => named('firm_typo1', ownSpoilt(listed, typos(1), chance)),
  (listed, chance) => named('firm_typo2', ownSpoilt(listed, typos(2), chance)),
  (listed, chance) => named('firm_ocr', ownSpoilt(listed, misread, chance)),
  (listed, chance) => named('firm_ocr', ownSpoilt(listed, misread, chance)),
  (listed, chance) => named('firm_joined', ownSpoilt(listed, joinedWords, chance)),
  (listed, chance) => named('firm_split', ownSpoilt(listed, splitWord, chance)),
  ({ firm }, chance) => {
    const form = otherForm(firm, chance);
    return named('firm_form_typo', typos(1)(form, chance));
  },
];

export const VESSEL_KINDS: readonly ((listed: ListedVessel, chance: Chance) => Made)[] = [
  ({ vessel }, chance) => named('vessel_exact', `${chance.one(['', '', 'MV ', 'M/V ', 'MT '])}${vesselName(vessel)}`),
  ({ vessel }, chance) => named('vessel_typo1', spoiltName(vessel, typos(1), chance)),
  ({ vessel }, chance) => named('vessel_number', numberInWords(vessel, chance)),
  ({ vessel }, chance) => named('vessel_ocr', spoiltName(vessel, misread, chance)),
  ({ vessel }, chance) => named('vessel_ocr', spoiltName(vessel, misread, chance)),
  ({ vessel }, chance) => named('vessel_joined', spoiltName(vessel, joinedWords, chance)),
];

/** The words spoilt, the number as it is: another number is another vessel. */
function spoiltName(vessel: InventedVessel, spoil: Spoil, chance: Chance): string | null {
  const words = spoil(vessel.words.join(' '), chance);
  return words === null ? null : vesselName({ ...vessel, words: [words] });
}
