/** What a container of a kind weighs empty, by its size-type code; kilograms. */
export interface Tare {
  kg: number;
  /** Makers' boxes differ by so much, either way. */
  spreadKg: number;
}

/** A container's gross mass, as a rule (ISO 668): 30,480 kg; many boxes of today are rated higher. */
export const MAX_GROSS_KG = 30_480;
/** Of 20-foot boxes of the older kind. */
export const MAX_GROSS_OLD_20_KG = 24_000;
/** What refrigerated and 45-foot boxes of today are rated at most. */
export const MAX_GROSS_ANY_KG = 36_000;

/** Typical tares by length and kind; from general knowledge of makers' sheets, with what they differ by. */
const TARES: Readonly<Record<string, Tare>> = {
  '2G': { kg: 2_250, spreadKg: 300 },
  '2R': { kg: 2_950, spreadKg: 400 },
  '2U': { kg: 2_350, spreadKg: 400 },
  '2P': { kg: 2_700, spreadKg: 500 },
  '2T': { kg: 3_700, spreadKg: 1_000 },
  '4G': { kg: 3_800, spreadKg: 400 },
  '4R': { kg: 4_600, spreadKg: 500 },
  '4U': { kg: 3_950, spreadKg: 500 },
  '4P': { kg: 5_300, spreadKg: 900 },
  LG: { kg: 4_800, spreadKg: 500 },
  LR: { kg: 5_200, spreadKg: 600 },
};

/** The typical tare of a size-type code of ISO 6346, e.g. `22G1`; null where the code is unknown or of a kind without one. */
export function typicalTare(sizeType: string | null): Tare | null {
  const code = isoCode(sizeType);
  const kind = kindOf(code);
  return (kind !== null && TARES[`${code[0]}${kind}`]) || null;
}

/** The trade's own codes for dry boxes, `40HC` or `20DV`, as those of ISO: their H is for height, not for heat. */
function isoCode(sizeType: string | null): string {
  const code = (sizeType ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  const [, length = '', high] = /^(20|40|45)(?:(HC|HQ)|GP|DV|DC|DR)$/.exec(code) ?? [];
  return length === '' ? code : `${length === '45' ? 'L' : length[0]}${high ? '5' : '2'}G1`;
}

/** Two letters or digits for the type: `G1`, or by the code of 1984, `10`. */
function kindOf(code: string): string | null {
  const type = code[2];
  if (code.length !== 4 || type === undefined) return null;
  if (/[A-Z]/.test(type)) return { V: 'G', B: 'G', S: 'G', H: 'R' }[type] ?? type;
  return { '0': 'G', '1': 'G', '3': 'R', '4': 'R', '5': 'U', '6': 'P', '7': 'T' }[type] ?? null;
}

/** Whether a size-type code is of the edition of 1984, as stands on 20-foot boxes that were rated 24,000 kg. */
export function isOld20Foot(sizeType: string | null): boolean {
  return /^2\d{3}$/.test((sizeType ?? '').trim());
}

/** Whether boxes of this code are often rated above the rule: refrigerated, 45-foot, flat racks and tanks. */
export function isOftenRatedHigher(sizeType: string | null): boolean {
  const code = isoCode(sizeType);
  return code.startsWith('L') || ['R', 'H', 'P', 'T'].includes(code[2] ?? '');
}
