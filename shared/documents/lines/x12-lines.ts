import { decodeLatin1 } from '../structured/latin1.ts';
import { ByteSplitter } from '../structured/split-bytes.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { marksOfIsa } from '../x12/interchange.ts';

const LONGEST_ISA = 400;

/** The segments of an X12 interchange as they were sent, one a line, numbered as evidence numbers them. */
export function* x12Lines(bytes: Uint8Array): Generator<{ place: string; text: string }> {
  const marks = marksOfIsa(decodeLatin1(bytes.subarray(0, LONGEST_ISA)));
  if (marks === null)
    throw new UnreadableError('x12.interchange', 'the interchange does not begin with an ISA segment');
  const { at, separator, terminator } = marks;
  const splitter = new ByteSplitter({ terminator: terminator.charCodeAt(0), release: null });
  const count = { segments: 0, sets: 0, inSet: 0 };
  for (const segment of splitter.push(bytes.subarray(at))) {
    if (segment.length > 0) yield lineOf(segment, separator, terminator.trim(), count);
  }
  const cut = splitter.end();
  if (cut.length > 0) yield lineOf(cut, separator, '', count);
}

function lineOf(
  bytes: Uint8Array,
  separator: string,
  terminator: string,
  count: { segments: number; sets: number; inSet: number },
): { place: string; text: string } {
  count.segments += 1;
  if (count.inSet > 0) count.inSet += 1;
  const text = new TextDecoder().decode(bytes).replace(/[\r\n]/g, '');
  const [tag = ''] = text.split(separator, 1);
  if (tag === 'ST') {
    count.sets += 1;
    count.inSet = 1;
  }
  if (tag === 'GE' || tag === 'IEA') count.inSet = 0;
  const place =
    count.inSet === 0
      ? `segment ${count.segments} of the interchange, ${tag}`
      : `${count.sets > 1 ? `transaction set ${count.sets}, ` : ''}segment ${count.inSet}, ${tag}`;
  if (tag === 'SE') count.inSet = 0;
  return { place, text: text + terminator };
}
