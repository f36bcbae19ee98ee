/** Words that belong to the name though a comma stands before them. */
const LEGAL_FORM =
  /^(co|company|inc|llc|llp|lp|ltd|limited|plc|corp|corporation|gmbh|ag|kg|bv|nv|sa|sas|sarl|srl|spa|sl|as|ab|oy|oyj|aps|pte|pty|pvt|sdn|bhd|lda|ltda|fze|fzco|fzc|jsc|ooo|kft|sp z o ?o|s r o|a s)$/;

/** Splits `Blue Harbour Trading Co., Ltd., 12 Quay Road, Leith` after the name, which may hold commas of its own. */
export function splitNameFromAddress(text: string): { name: string; address: string } {
  const parts = text.split(',').map((part) => part.trim());
  let taken = 1;
  while (taken < parts.length && LEGAL_FORM.test(legalWord(parts[taken] ?? ''))) taken += 1;
  return {
    name: parts.slice(0, taken).join(', '),
    address: parts
      .slice(taken)
      .filter((part) => part !== '')
      .join(', '),
  };
}

function legalWord(part: string): string {
  return part.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim();
}
