/** One field of a protobuf message: a number (varint), four or eight raw bytes, or a length-delimited run of bytes. */
export interface Field {
  id: number;
  value: number | Uint8Array;
  wire: 0 | 1 | 2 | 5;
}

const FIXED_BYTES = { 1: 8, 5: 4 } as const;

/** The fields of an encoded message, in their order. Throws RangeError where it is cut off or none. */
export function readFields(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const take = (length: number) => {
    if (length < 0 || at + length > bytes.length) throw new RangeError('the message is cut off');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const [byte = 0] = take(1);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      if (scale > 2 ** 63) throw new RangeError('a number of the message has no end');
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const [id, wire] = [Math.floor(key / 8), key % 8];
    if (wire === 0) fields.push({ id, wire, value: varint() });
    else if (wire === 2) fields.push({ id, wire, value: take(varint()) });
    else if (wire === 1 || wire === 5) fields.push({ id, wire, value: take(FIXED_BYTES[wire]) });
    else throw new RangeError(`the message has a field of the unknown kind ${wire}`);
  }
  return fields;
}

/** The bytes of a message. Numbers above 2^53 lose their lowest bits on the way. */
export function writeFields(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { id, wire, value } of fields) {
    parts.push(varintBytes(id * 8 + wire));
    if (typeof value === 'number') parts.push(varintBytes(value));
    else if (wire === 2) parts.push(varintBytes(value.length), value);
    else parts.push(value);
  }
  return joined(parts);
}

export function stringField(id: number, text: string): Field {
  return { id, wire: 2, value: new TextEncoder().encode(text) };
}

export function textOf({ value }: Field): string {
  return typeof value === 'number' ? '' : new TextDecoder().decode(value);
}

/** A repeated number, however it was packed. */
export function numbersOf({ value }: Field): number[] {
  if (typeof value === 'number') return [value];
  const numbers: number[] = [];
  let [number, scale] = [0, 1];
  for (const byte of value) {
    number += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) {
      numbers.push(number);
      [number, scale] = [0, 1];
    }
  }
  return numbers;
}

function varintBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
