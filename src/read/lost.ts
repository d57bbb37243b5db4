/** The text of a file, and what could not be read of it. */
export interface Decoded {
  readonly text: string;
  /** How many characters could not be read and where the first stands; null where all could. U+FFFD stands for each in `text`. */
  readonly warning: string | null;
}

/** The bytes of one broken character become up to three. */
const LOST = /\ufffd{1,3}/g;
/** So many characters show where a lost one stood. */
const SHOWN = 12;

/** How many characters were lost in decoding `text`. */
export const lostIn = (text: string): number => (text.includes('\ufffd') ? (text.match(LOST)?.length ?? 0) : 0);

/** The text with the warning that its lost characters call for. */
export function withWarning(text: string): Decoded {
  const at = text.indexOf('\ufffd');
  if (at < 0) return { text, warning: null };
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(0, start).split('\n').length;
  const before = text.slice(Math.max(start, at - SHOWN), at);
  const where = `line ${line}${before === '' ? '' : `, behind “${before}”`}`;
  const number = lostIn(text);
  return { text, warning: number === 1 ? `a character could not be read: ${where}` : `${number} characters could not be read, the first in ${where}` };
}
