import { type Phrase, say } from '../../language/phrase.ts';
/** What a size-type code says, as far as two papers can be compared by it. */
export interface SizeType {
  lengthFt: 20 | 30 | 40 | 45;
  high: boolean | null;
  group: 'general' | 'reefer' | 'open-top' | 'platform' | 'tank' | 'bulk' | null;
}

/** First character of ISO 6346 codes. */
const LENGTHS: Readonly<Record<string, SizeType['lengthFt']>> = { 2: 20, 3: 30, 4: 40, L: 45, M: 45, 9: 45 };
/** Third character of ISO 6346 codes of 1995, by letter. */
const GROUPS: Readonly<Record<string, SizeType['group']>> = {
  ...{
    G: 'general',
    V: 'general',
    R: 'reefer',
    H: 'reefer',
    U: 'open-top',
    P: 'platform',
    T: 'tank',
    K: 'tank',
    B: 'bulk',
  },
};
/** Third and fourth of the codes before 1995, by the tens. */
const OLD_GROUPS: SizeType['group'][] = [
  ...(['general', 'general', 'bulk', 'reefer', 'reefer'] as const),
  ...(['open-top', 'platform', 'tank', 'bulk', null] as const),
];
/** The trade's own suffixes. */
const SUFFIXES: Readonly<Record<string, Pick<SizeType, 'high' | 'group'>>> = {
  ...{
    GP: { high: null, group: 'general' },
    DV: { high: null, group: 'general' },
    DC: { high: null, group: 'general' },
  },
  ...{
    DR: { high: null, group: 'general' },
    HC: { high: true, group: 'general' },
    HQ: { high: true, group: 'general' },
  },
  ...{ RF: { high: null, group: 'reefer' }, RE: { high: null, group: 'reefer' }, RT: { high: null, group: 'reefer' } },
  ...{
    RH: { high: true, group: 'reefer' },
    HR: { high: true, group: 'reefer' },
    OT: { high: null, group: 'open-top' },
  },
  ...{
    FR: { high: null, group: 'platform' },
    PL: { high: null, group: 'platform' },
    TK: { high: null, group: 'tank' },
  },
};

/** Reads `22G1`, `4510` and `40HC`; null for what is none of them. */
export function sizeTypeOf(code: string | null): SizeType | null {
  const text = (code ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  const trade = /^(20|40|45)([A-Z]{2})$/.exec(text);
  if (trade) {
    const suffix = SUFFIXES[trade[2] ?? ''];
    const lengthFt = trade[1] === '20' ? 20 : trade[1] === '40' ? 40 : 45;
    return suffix === undefined ? null : { lengthFt, ...suffix };
  }
  const [, first = '', second = '', kind = ''] = /^([2349LM])([024-9CDEF])([A-Z0-9]{2})$/.exec(text) ?? [];
  const lengthFt = LENGTHS[first];
  if (lengthFt === undefined) return null;
  const group = /\d/.test(kind[0] ?? '') ? OLD_GROUPS[Number(kind[0])] : GROUPS[kind[0] ?? ''];
  return { lengthFt, high: /[56DEF]/.test(second), group: group ?? null };
}

const GROUP_NAMES: Readonly<Record<NonNullable<SizeType['group']>, Phrase>> = {
  general: say`general`,
  reefer: say`reefer`,
  'open-top': say`open-top`,
  platform: say`platform`,
  tank: say`tank`,
  bulk: say`bulk`,
};

/** What the two disagree about, in words; null where they agree or one is silent. */
export function sizeDifference(a: SizeType, b: SizeType): { what: Phrase; grave: boolean } | null {
  if (a.lengthFt !== b.lengthFt) return { what: say`${a.lengthFt} against ${b.lengthFt} feet long`, grave: true };
  if (a.group !== null && b.group !== null && a.group !== b.group)
    return { what: say`of the kind ${GROUP_NAMES[a.group]} against ${GROUP_NAMES[b.group]}`, grave: true };
  if (a.high !== null && b.high !== null && a.high !== b.high)
    return { what: say`of ordinary against greater height`, grave: false };
  return null;
}
