import { type Field, numbersOf, readFields, stringField, textOf, writeFields } from './wire-format.ts';

/** One step of a network. Attributes stay encoded, as nobody here computes with most of them. */
export interface Layer {
  op: string;
  inputs: string[];
  outputs: string[];
  attributes: Uint8Array[];
}

/** Trained numbers, row by row. */
export interface Weights {
  shape: number[];
  values: Float32Array;
}

/** An ONNX model: its layers in the order in which they run, and the weights by the names under which layers ask for them. */
export interface Network {
  layers: Layer[];
  weights: Map<string, Weights>;
  /** What is not looked at here, still encoded: of the model, and of its graph. */
  model: Field[];
  graph: Field[];
}

// The numbers of the fields are those of onnx.proto.
const GRAPH = 7;
const NODE = 1;
const INITIALIZER = 5;
const NODE_INPUT = 1;
const NODE_OUTPUT = 2;
const NODE_OP = 4;
const NODE_ATTRIBUTE = 5;
const ATTRIBUTE_NAME = 1;
const ATTRIBUTE_FLOAT = 2;
const ATTRIBUTE_INTEGER = 3;
const ATTRIBUTE_TENSOR = 5;
const ATTRIBUTE_INTEGERS = 8;
const ATTRIBUTE_TYPE = 20;
const TYPES = { float: 1, integer: 2, integers: 7 } as const;
const TENSOR_SHAPE = 1;
const TENSOR_TYPE = 2;
const TENSOR_NAME = 8;
const TENSOR_RAW = 9;
const FLOAT32 = 1;

/** Throws RangeError where the bytes are no model. */
export function readNetwork(bytes: Uint8Array): Network {
  const model = readFields(bytes);
  const graph = model.find(({ id }) => id === GRAPH);
  if (graph === undefined) throw new RangeError('the model has no graph');
  const weights = new Map<string, Weights>();
  const layers: Layer[] = [];
  const rest: Field[] = [];
  for (const field of readFields(bytesOf(graph))) {
    const layer = field.id === NODE ? readLayer(bytesOf(field)) : null;
    const tensor = layer === null ? initializerOf(field) : constantOf(layer);
    if (tensor !== null) weights.set(layer?.outputs[0] ?? tensor.name, tensor.weights);
    else if (layer !== null) layers.push(layer);
    else rest.push(field);
  }
  return { layers, weights, model: model.filter(({ id }) => id !== GRAPH), graph: rest };
}

/** The bytes of a model; weights that no layer asks for are left out. */
export function writeNetwork({ layers, weights, model, graph }: Network): Uint8Array {
  const asked = new Set(layers.flatMap(({ inputs }) => inputs));
  const nodes = layers.map((layer): Field => ({ id: NODE, wire: 2, value: writeLayer(layer) }));
  const kept = [...weights].filter(([name]) => asked.has(name));
  const tensors = kept.map(([name, each]): Field => ({ id: INITIALIZER, wire: 2, value: writeTensor(name, each) }));
  return writeFields([...model, { id: GRAPH, wire: 2, value: writeFields([...nodes, ...graph, ...tensors]) }]);
}

/** A list of integers among a layer's attributes; empty where there is none of that name. */
export function integersOf({ attributes }: Layer, name: string): number[] {
  const fields = attributes.map(readFields).find((each) => nameOf(each, ATTRIBUTE_NAME) === name) ?? [];
  return fields.filter(({ id }) => id === ATTRIBUTE_INTEGERS).flatMap(numbersOf);
}

export function floatAttribute(name: string, value: number): Uint8Array {
  const bytes = new Uint8Array(Float32Array.of(value).buffer);
  return attribute(name, TYPES.float, { id: ATTRIBUTE_FLOAT, wire: 5, value: bytes });
}

export function integerAttribute(name: string, value: number): Uint8Array {
  return attribute(name, TYPES.integer, { id: ATTRIBUTE_INTEGER, wire: 0, value });
}

export function integersAttribute(name: string, values: readonly number[]): Uint8Array {
  return attribute(name, TYPES.integers, ...values.map((value): Field => ({ id: ATTRIBUTE_INTEGERS, wire: 0, value })));
}

function attribute(name: string, type: number, ...values: Field[]): Uint8Array {
  return writeFields([stringField(ATTRIBUTE_NAME, name), ...values, { id: ATTRIBUTE_TYPE, wire: 0, value: type }]);
}

function readLayer(bytes: Uint8Array): Layer {
  const fields = readFields(bytes);
  const textsOf = (wanted: number) => fields.filter(({ id }) => id === wanted).map(textOf);
  return {
    op: nameOf(fields, NODE_OP),
    inputs: textsOf(NODE_INPUT),
    outputs: textsOf(NODE_OUTPUT),
    attributes: fields.filter(({ id }) => id === NODE_ATTRIBUTE).map(bytesOf),
  };
}

function writeLayer({ op, inputs, outputs, attributes }: Layer): Uint8Array {
  return writeFields([
    ...inputs.map((name) => stringField(NODE_INPUT, name)),
    ...outputs.map((name) => stringField(NODE_OUTPUT, name)),
    stringField(NODE_OP, op),
    ...attributes.map((value): Field => ({ id: NODE_ATTRIBUTE, wire: 2, value })),
  ]);
}

/** What a Constant layer holds, where that is 32-bit floating point; other constants stay layers. */
function constantOf({ op, attributes }: Layer): { name: string; weights: Weights } | null {
  const [only] = op === 'Constant' ? attributes.map(readFields) : [];
  const tensor = only?.find(({ id }) => id === ATTRIBUTE_TENSOR);
  return tensor === undefined ? null : readTensor(bytesOf(tensor));
}

function initializerOf(field: Field): { name: string; weights: Weights } | null {
  return field.id === INITIALIZER ? readTensor(bytesOf(field)) : null;
}

function readTensor(bytes: Uint8Array): { name: string; weights: Weights } | null {
  const fields = readFields(bytes);
  const raw = fields.find(({ id }) => id === TENSOR_RAW);
  const type = fields.find(({ id }) => id === TENSOR_TYPE)?.value;
  if (raw === undefined || type !== FLOAT32) return null;
  const shape = fields.filter(({ id }) => id === TENSOR_SHAPE).flatMap(numbersOf);
  // A copy, as the numbers may lie at an odd place.
  const values = new Float32Array(new Uint8Array(bytesOf(raw)).buffer);
  return { name: nameOf(fields, TENSOR_NAME), weights: { shape, values } };
}

function writeTensor(name: string, { shape, values }: Weights): Uint8Array {
  return writeFields([
    ...shape.map((value): Field => ({ id: TENSOR_SHAPE, wire: 0, value })),
    { id: TENSOR_TYPE, wire: 0, value: FLOAT32 },
    stringField(TENSOR_NAME, name),
    { id: TENSOR_RAW, wire: 2, value: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) },
  ]);
}

function nameOf(fields: readonly Field[], wanted: number): string {
  const field = fields.find(({ id }) => id === wanted);
  return field === undefined ? '' : textOf(field);
}

function bytesOf({ value }: Field): Uint8Array {
  if (typeof value === 'number') throw new RangeError('the model holds a number where it should hold a part of it');
  return value;
}
