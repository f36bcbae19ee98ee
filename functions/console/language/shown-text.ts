/**
 * Characters that are not seen but act: controls, marks that turn the direction of writing, zero-width characters and the
 * like. Whoever writes a name can hide another behind them (Unicode Technical Report 36, "Bidirectional Text Spoofing").
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /\u034f|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const UNSEEN_RUN = new RegExp(`(${UNSEEN.source})`, 'u');

/** A text from outside in parts: what is written, and what is hidden in it, named by its code point (`U+202E`). */
export function partsOf(text: string): { text: string; hidden: boolean }[] {
  return text
    .split(UNSEEN_RUN)
    .filter((part) => part !== '')
    .map((part) => (UNSEEN.test(part) ? { text: codePoint(part), hidden: true } : { text: part, hidden: false }));
}

/** A text from outside as plain text, what is hidden in it written in brackets: `[U+202E]`. */
export function shownText(text: string): string {
  if (!UNSEEN.test(text)) return text;
  return partsOf(text)
    .map((part) => (part.hidden ? `[${part.text}]` : part.text))
    .join('');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
