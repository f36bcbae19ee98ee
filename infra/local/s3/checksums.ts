import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const CHECKSUM_ALGORITHMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;
export type ChecksumAlgorithm = (typeof CHECKSUM_ALGORITHMS)[number];

/** A running digest; `digest` gives the raw bytes, big-endian as S3 sends them (in base64). */
export interface RunningChecksum {
  update(bytes: Uint8Array): void;
  digest(): Buffer;
}

export function startChecksum(algorithm: ChecksumAlgorithm): RunningChecksum {
  switch (algorithm) {
    case 'CRC32':
      return startCrc32();
    case 'CRC32C':
      return startCrc32c();
    case 'CRC64NVME':
      return startCrc64();
    case 'SHA1':
      return startHash('sha1');
    case 'SHA256':
      return startHash('sha256');
  }
}

export function startHash(name: 'md5' | 'sha1' | 'sha256'): RunningChecksum {
  const hash = createHash(name);
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digest: () => hash.digest(),
  };
}

function startCrc32(): RunningChecksum {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    digest: () => wordBytes(value),
  };
}

/** Castagnoli's polynomial, reflected: RFC 3720, appendix B.4. */
const CRC32C_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value;
});

function startCrc32c(): RunningChecksum {
  let value = 0xffffffff;
  return {
    update: (bytes) => {
      let crc = value;
      for (let at = 0; at < bytes.length; at += 1) {
        crc = (crc >>> 8) ^ (CRC32C_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
      }
      value = crc;
    },
    digest: () => wordBytes((value ^ 0xffffffff) >>> 0),
  };
}

/** NVM Express' 64-bit polynomial, reflected (NVMe command set specification, 64b CRC), as two words: BigInt is far slower. */
const CRC64_POLYNOMIAL = 0x9a6c9329ac4bc9b5n;
const CRC64_LOW = new Uint32Array(256);
const CRC64_HIGH = new Uint32Array(256);
for (let index = 0; index < 256; index += 1) {
  let value = BigInt(index);
  for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ CRC64_POLYNOMIAL : value >> 1n;
  CRC64_LOW[index] = Number(value & 0xffffffffn);
  CRC64_HIGH[index] = Number(value >> 32n);
}

function startCrc64(): RunningChecksum {
  let low = 0xffffffff;
  let high = 0xffffffff;
  return {
    update: (bytes) => {
      let l = low;
      let h = high;
      for (let at = 0; at < bytes.length; at += 1) {
        const index = (l ^ (bytes[at] ?? 0)) & 0xff;
        l = ((l >>> 8) | (h << 24)) ^ (CRC64_LOW[index] ?? 0);
        h = (h >>> 8) ^ (CRC64_HIGH[index] ?? 0);
      }
      low = l;
      high = h;
    },
    digest: () => Buffer.concat([wordBytes((high ^ 0xffffffff) >>> 0), wordBytes((low ^ 0xffffffff) >>> 0)]),
  };
}

function wordBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
