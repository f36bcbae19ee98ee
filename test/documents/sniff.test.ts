import { expect, test } from 'vitest';
import { sniffType } from '../../shared/documents/sniff.ts';

const text = (content: string) => new TextEncoder().encode(content);

test.each([
  ['pdf', text('%PDF-1.7\n')],
  ['pdf', text(`mail gateway rubbish\n%PDF-1.4`)],
  ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['tiff', Uint8Array.of(0x49, 0x49, 0x2a, 0x00)],
  ['tiff', Uint8Array.of(0x4d, 0x4d, 0x00, 0x2a)],
  ['edifact', text("UNB+UNOA:2+A+B'")],
  ['edifact', text("\r\nUNA:+.? 'UNB+")],
  ['edifact', text('UNB\u001dUNOB\u001f1')],
  ['x12', text('ISA*00*          *00*          *ZZ*A')],
  ['x12', text('\r\nISA\u001d00')],
  ['csv', text('UNBOXED,ISA\n1,2')],
  ['xml', text('\ufeff<?xml version="1.0"?><a/>')],
  ['json', text(' {"a":1}')],
  ['csv', text('a;b;c\n1;2;3')],
  ['csv', text('container,seal\r\nX,Y')],
] as const)('%s is told by its bytes', (type, bytes) => {
  expect(sniffType(bytes)).toBe(type);
});

test.each([
  ['a zip archive, as office documents are', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
  ['a GIF', text('GIF89a\u0001\u0000')],
  ['prose', text('Dear sirs, we write, to you\nabout nothing')],
  ['nothing but spaces', text('   \n ')],
])('%s is none of the types', (_, bytes) => {
  expect(sniffType(bytes)).toBeNull();
});
