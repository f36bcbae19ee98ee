import {
  floatAttribute,
  integerAttribute,
  integersAttribute,
  integersOf,
  type Layer,
  type Network,
  type Weights,
} from './network.ts';

/**
 * Makes a network cheaper without changing what it computes (but for rounding in the seventh digit). PaddleOCR's were
 * exported with every scale, shift and hard swish as layers of their own, so that a third of the time goes into carrying
 * pixels to and fro:
 * - a scale and a shift behind a convolution go into its weights;
 * - `x * clip(x + 3, 0, 6) / 6` becomes the form that ONNX Runtime knows and runs within the convolution before it;
 * - the scale and shift behind that go into the next convolution where that sees no padding, else into a convolution
 *   of one weight a channel, which keeps the pixels in the order that convolutions want;
 * - `x + x * s` with one `s` a channel becomes `x * (1 + s)`.
 * Layers in any other order stay as they are.
 */
export function simplify(network: Network): Network {
  const graph = new Rewriting(network);
  for (const layer of network.layers) if (layer.op === 'Conv') graph.foldScale(layer);
  for (const layer of network.layers) if (layer.op === 'Clip') graph.foldHardSwish(layer);
  for (const layer of network.layers) if (layer.op === 'Mul') graph.foldSum(layer);
  return { ...network, layers: graph.layers, weights: graph.weights };
}

class Rewriting {
  layers: Layer[];
  readonly weights: Map<string, Weights>;
  readonly #producers = new Map<string, Layer>();

  constructor({ layers, weights }: Network) {
    this.layers = layers.map((layer) => layer);
    this.weights = new Map(weights);
    for (const layer of layers) for (const output of layer.outputs) this.#producers.set(output, layer);
  }

  foldScale(conv: Layer): void {
    const scale = this.#follower(conv, 'Mul');
    const shift = scale && this.#follower(scale.layer, 'Add');
    const [, kernel = '', bias = ''] = conv.inputs;
    const [weights, biases] = [this.weights.get(kernel), this.weights.get(bias)];
    if (!scale || !shift || !weights || !biases) return;
    this.weights.set(
      kernel,
      mapped(weights, (value) => value * scale.by),
    );
    this.weights.set(
      bias,
      mapped(biases, (value) => value * scale.by + shift.by),
    );
    this.#replace(conv, [{ ...conv, outputs: shift.layer.outputs }], [conv, scale.layer, shift.layer]);
  }

  foldHardSwish(clip: Layer): void {
    const plusThree = this.#producers.get(clip.inputs[0] ?? '');
    const x = plusThree?.inputs.find((name) => !this.weights.has(name)) ?? '';
    const product = this.#only(clip);
    if (plusThree?.op !== 'Add' || product?.op !== 'Mul' || !product.inputs.includes(x)) return;
    const sixth = this.#follower(product, 'Div');
    const scale = sixth && this.#follower(sixth.layer, 'Mul');
    const shift = scale && this.#follower(scale.layer, 'Add');
    const channels = this.weights.get(this.#producers.get(x)?.inputs[1] ?? '')?.shape[0];
    if (this.#scalar(plusThree) !== 3 || sixth?.by !== 6 || !scale || !shift || channels === undefined) return;
    const [end = ''] = shift.layer.outputs;
    const followers = this.#followersOf(end);
    const [gate, swish] = [`${end}.gate`, `${end}.swish`];
    const hardSigmoid: Layer = {
      op: 'HardSigmoid',
      inputs: [x],
      outputs: [gate],
      attributes: [floatAttribute('alpha', 1 / 6), floatAttribute('beta', 0.5)],
    };
    const old = [plusThree, clip, product, sixth.layer, scale.layer, shift.layer];
    if (followers.every((layer) => this.#takesIn(layer))) {
      for (const layer of followers) this.#takeIn(layer, scale.by, shift.by);
      this.#replace(plusThree, [hardSigmoid, { op: 'Mul', inputs: [x, gate], outputs: [end], attributes: [] }], old);
    } else {
      const times: Layer = { op: 'Mul', inputs: [x, gate], outputs: [swish], attributes: [] };
      const linear = this.#oneWeightAChannel(swish, end, channels, scale.by, shift.by);
      this.#replace(plusThree, [hardSigmoid, times, linear], old);
    }
  }

  foldSum(product: Layer): void {
    const [x = '', factor = ''] = product.inputs;
    const sum = this.#only(product);
    if (sum?.op !== 'Add' || !sum.inputs.includes(x) || this.#producers.get(factor)?.op !== 'HardSigmoid') return;
    const more = `${factor}.more`;
    this.weights.set('one', { shape: [], values: Float32Array.of(1) });
    const plusOne: Layer = { op: 'Add', inputs: [factor, 'one'], outputs: [more], attributes: [] };
    const times: Layer = { op: 'Mul', inputs: [x, more], outputs: sum.outputs, attributes: [] };
    this.#replace(product, [plusOne, times], [product, sum]);
  }

  #oneWeightAChannel(from: string, to: string, channels: number, scale: number, shift: number): Layer {
    const [kernel, bias] = [`${to}.scale`, `${to}.shift`];
    this.weights.set(kernel, { shape: [channels, 1, 1, 1], values: new Float32Array(channels).fill(scale) });
    this.weights.set(bias, { shape: [channels], values: new Float32Array(channels).fill(shift) });
    const attributes = [
      integerAttribute('group', channels),
      integersAttribute('kernel_shape', [1, 1]),
      integersAttribute('strides', [1, 1]),
      integersAttribute('pads', [0, 0, 0, 0]),
      integersAttribute('dilations', [1, 1]),
    ];
    return { op: 'Conv', inputs: [from, kernel, bias], outputs: [to], attributes };
  }

  /** Whether a scale and a shift of its input can go into a layer's weights: at a padded edge a shift would be missing. */
  #takesIn(layer: Layer): boolean {
    const [, kernel = '', bias = ''] = layer.inputs;
    const padded = integersOf(layer, 'pads').some((pad) => pad !== 0);
    return layer.op === 'Conv' && !padded && this.weights.has(kernel) && this.weights.has(bias);
  }

  #takeIn({ inputs: [, kernel = '', bias = ''] }: Layer, scale: number, shift: number): void {
    const [weights, biases] = [this.weights.get(kernel), this.weights.get(bias)];
    if (!weights || !biases) return;
    const perOutput = weights.values.length / biases.values.length;
    const sums = biases.values.map((_, output) =>
      weights.values.subarray(output * perOutput, (output + 1) * perOutput).reduce((sum, value) => sum + value, 0),
    );
    this.weights.set(
      kernel,
      mapped(weights, (value) => value * scale),
    );
    this.weights.set(
      bias,
      mapped(biases, (value, output) => value + shift * (sums[output] ?? 0)),
    );
  }

  /** The only layer behind this one, if it is of that kind and its other input is a single number. */
  #follower(layer: Layer, op: string): { layer: Layer; by: number } | null {
    const next = this.#only(layer);
    const by = next?.op === op ? this.#scalar(next) : null;
    return next === null || by === null ? null : { layer: next, by };
  }

  #only({ outputs: [output = ''] }: Layer): Layer | null {
    const [only, ...more] = this.#followersOf(output);
    return only === undefined || more.length > 0 ? null : only;
  }

  #followersOf(output: string): Layer[] {
    return this.layers.filter(({ inputs }) => inputs.includes(output));
  }

  #scalar({ inputs }: Layer): number | null {
    const numbers = inputs.flatMap((name) => this.weights.get(name) ?? []);
    const [only] = numbers;
    return numbers.length === 1 && only?.values.length === 1 ? (only.values[0] ?? null) : null;
  }

  /** Puts new layers where `at` was and takes the old ones out. */
  #replace(at: Layer, layers: readonly Layer[], old: readonly Layer[]): void {
    this.layers = this.layers.flatMap((layer) => (layer === at ? layers : old.includes(layer) ? [] : [layer]));
    for (const layer of layers) for (const output of layer.outputs) this.#producers.set(output, layer);
  }
}

function mapped({ shape, values }: Weights, change: (value: number, index: number) => number): Weights {
  return { shape, values: values.map(change) };
}
