/** Free text: of these, one reader sees a little more or less than another without contradicting it. */
const FREE_TEXT = /(^|\.)(description|address|name|properShippingName|marks|unit|packageType)$/;

/** Whether two readers saw the same, apart from how it is written. Paths end in the name of the field. */
export function sameValue(path: string, ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' || typeof theirs === 'number') return Number(ours) === Number(theirs);
  const [a, b] = [String(ours), String(theirs)];
  if (isDecimal(a) && isDecimal(b) && (a.includes('.') || b.includes('.'))) return Number(a) === Number(b);
  const [plainA, plainB] = [plain(a), plain(b)];
  if (plainA === plainB) return true;
  return FREE_TEXT.test(path) && (plainA.includes(plainB) || plainB.includes(plainA));
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
