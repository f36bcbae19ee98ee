import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUploadKey, UploadKeyError } from '../../shared/cases/upload-key.ts';

test('a paper and a scan file are told apart by their place', () => {
  expect(parseUploadKey('NLRTM/C-1/papers/a b.pdf')).toEqual({
    area: 'papers',
    port: 'NLRTM',
    reference: 'C-1',
    file: 'a b.pdf',
  });
  expect(parseUploadKey('NLRTM/C-1/scans/X1.7/image.tif')).toMatchObject({
    area: 'scans',
    scanId: 'X1.7',
    file: 'image.tif',
  });
});

test.each([
  ['', 'upload-key.layout'],
  ['a.pdf', 'upload-key.layout'],
  ['NLRTM/C-1/a.pdf', 'upload-key.layout'],
  ['NLRTM/C-1/papers/deep/a.pdf', 'upload-key.layout'],
  ['NLRTM/C-1/scans/a.tif', 'upload-key.layout'],
  ['nlrtm/C-1/papers/a.pdf', 'upload-key.port'],
  ['NLRTM/../papers/a.pdf', 'upload-key.reference'],
  ['NLRTM//papers/a.pdf', 'upload-key.reference'],
  [`NLRTM/${'x'.repeat(51)}/papers/a.pdf`, 'upload-key.reference'],
  ['NLRTM/C-1/scans/-/a.tif', 'upload-key.scan-id'],
  ['NLRTM/C-1/papers/', 'upload-key.file'],
  ['NLRTM/C-1/papers/a\nb.pdf', 'upload-key.file'],
])('the key %j is refused as %s', (key, code) => {
  expect(() => parseUploadKey(key)).toThrow(expect.objectContaining({ name: 'UploadKeyError', code }));
});

test('no key does anything but parse or be refused by name', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z]{5}\/.*\/(papers|scans)\/.*$/)),
      (key) => {
        try {
          expect(parseUploadKey(key).port).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UploadKeyError);
        }
      },
    ),
    { seed: 3 },
  );
});
