/**
 * Whether `text` has the form of `pattern`, in which `*` stands for any run of characters and `?` for any one.
 * Takes at most the product of both lengths, whatever the pattern: it never goes back further than the last `*`.
 */
export function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0;
  let patternAt = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const wanted = pattern[patternAt];
    if (wanted === '*') {
      star = patternAt;
      starAt = at;
      patternAt += 1;
    } else if (wanted !== undefined && (wanted === '?' || wanted === text[at])) {
      at += 1;
      patternAt += 1;
    } else if (star >= 0) {
      starAt += 1;
      at = starAt;
      patternAt = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[patternAt] === '*') patternAt += 1;
  return patternAt === pattern.length;
}

/** Splits an ARN into its six parts; the last may hold further colons. Undefined when the text is no ARN. */
function arnParts(text: string): string[] | undefined {
  const parts = text.split(':');
  if (parts[0] !== 'arn' || parts.length < 6) return undefined;
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/**
 * Whether an ARN has the form of a pattern. Each of the six parts is compared by itself, so a `*` in the region does
 * not reach into the account; in the last part it goes over slashes and colons.
 * Source: IAM user guide, "Amazon Resource Name (ARN) condition operators".
 */
export function matchesArn(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const wanted = arnParts(pattern);
  const given = arnParts(arn);
  if (wanted === undefined || given === undefined) return pattern === arn;
  return wanted.every((part, index) => matchesWildcards(part, given[index] ?? ''));
}

/** Whether the text can be compared as an ARN at all. */
export function isArnPattern(text: string): boolean {
  return text === '*' || arnParts(text) !== undefined;
}
