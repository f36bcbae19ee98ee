"""Trains the network that reads lines of Latin text, and writes it as ONNX.

    python -m venv v && v/bin/pip install tensorflow-cpu==2.* pillow fonttools onnx
    v/bin/python train.py FONTS OUT.onnx [MINUTES] [CHECKPOINT.npz [MORE [RATE]]]

FONTS is a folder of free fonts (Debian's fonts-liberation, -dejavu, -freefont-ttf, -urw-base35, -noto-core, -roboto,
-lato, -open-sans, -crosextra-carlito, -crosextra-caladea, -cmu, -courier-prime, -inconsolata, -hack, -croscore,
-linuxlibertine, -ebgaramond, -cantarell, -jetbrains-mono, -firacode, -ocr-b, -wqy-microhei). Nothing but rendered random
lines is learnt from (lines.py, texts.py). Input: [1, 1, 32, W] grey levels less their mean, over their deviation; W a
multiple of 4. Output: [W / 2, classes] probabilities: what is between characters, the alphabet, a character of another
script (or one on its head), the space between words. As the place of every character is known, each frame has a class of
its own to learn: that takes a small part of the time of learning from the text alone.

latin-lines.onnx is from 2,600 batches in two runs (MORE 1 with RATE 2e-3 the second, which began with the first's
weights), some 20 minutes of one core. In the first 500, batches were half as large again, and frames beside a character's
middle were left out of the loss: they came to hold pieces of letters, so both classes are given there. Its loss was still falling: more time makes it better.
"""
import glob
import os
import sys
import time

import numpy as np

from lines import BLANK, CLASSES, FRAME, HEIGHT, OTHER, SPACE, UNKNOWN, Drawer

SEED = 20261104
COLUMNS = 8192  # of a batch, whatever the width of its lines
WIDTHS = [32, 64, 96, 160, 256, 384, 512]
WIDTH_CHANCES = [0.05, 0.1, 0.1, 0.15, 0.25, 0.2, 0.15]
RATE = 3e-3


def batch(drawer, width):
    drawn = [drawer.line(width) for _ in range(COLUMNS // width)]
    return np.stack([d[0] for d in drawn])[..., None], np.stack([d[1] for d in drawn])


# Kernel, strides, filters: what is seen of a line until only its length is left.
STEM = [((5, 5), (2, 2), 24), ((3, 3), (2, 2), 48), ((3, 3), (1, 1), 48), ((3, 3), (2, 1), 96), ((3, 3), (1, 1), 96)]
LENGTHWISE = 192
BLOCKS = 3
REACH = 9


def network(tf):
    layers = tf.keras.layers
    inputs = tf.keras.Input((HEIGHT, None, 1))
    x = inputs

    def normal(x, active=True):
        x = layers.BatchNormalization(momentum=0.98, epsilon=1e-3)(x)
        return layers.ReLU()(x) if active else x

    for kernel, strides, filters in STEM:
        same = strides == (1, 1)
        y = normal(layers.Conv2D(filters, kernel, strides, padding="same", use_bias=False)(x))
        x = layers.Add()([x, y]) if same else y
    x = layers.ZeroPadding2D(((0, 0), (1, 1)))(x)
    x = normal(layers.Conv2D(LENGTHWISE, (4, 3), padding="valid", use_bias=False)(x))
    for _ in range(BLOCKS):
        y = normal(layers.DepthwiseConv2D((1, REACH), padding="same", use_bias=False)(x), False)
        y = normal(layers.Conv2D(2 * LENGTHWISE, 1, use_bias=False)(y))
        y = normal(layers.Conv2D(LENGTHWISE, 1, use_bias=False)(y), False)
        x = layers.Add()([x, y])
    x = layers.ReLU()(x)
    x = layers.Conv2D(2 * CLASSES, 1)(x)  # two frames for each column
    return tf.keras.Model(inputs, x)


def export(tf, model, path):
    """Normalisation goes into the convolutions; half precision in the file halves it, the network computes in single."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    nodes, weights = [], []

    def constant(name, value):
        weights.append(numpy_helper.from_array(value.astype(np.float16), f"{name}h"))
        nodes.append(helper.make_node("Cast", [f"{name}h"], [name], to=TensorProto.FLOAT))
        return name

    todo = [layer for layer in model.layers if isinstance(layer, (tf.keras.layers.Conv2D, tf.keras.layers.DepthwiseConv2D, tf.keras.layers.BatchNormalization))]
    at = 0

    def convolve(source, pads, active, strides=(1, 1)):
        nonlocal at
        layer = todo.pop(0)
        depthwise = isinstance(layer, tf.keras.layers.DepthwiseConv2D)
        kernel = layer.get_weights()[0].astype(np.float64)
        kernel = kernel.transpose(2, 3, 0, 1) if depthwise else kernel.transpose(3, 2, 0, 1)
        if todo and isinstance(todo[0], tf.keras.layers.BatchNormalization):
            gamma, beta, mean, variance = (w.astype(np.float64) for w in todo.pop(0).get_weights())
            factor = gamma / np.sqrt(variance + 1e-3)
            kernel, bias = kernel * factor[:, None, None, None], beta - mean * factor
        else:
            bias = layer.get_weights()[1]
        at += 1
        inputs = [source, constant(f"w{at}", kernel), constant(f"b{at}", bias)]
        nodes.append(helper.make_node("Conv", inputs, [f"c{at}"], pads=pads, strides=strides, group=kernel.shape[0] if depthwise else 1))
        if active:
            nodes.append(helper.make_node("Relu", [f"c{at}"], [f"r{at}"]))
        return f"r{at}" if active else f"c{at}"

    def add(a, b, name):
        nodes.append(helper.make_node("Add", [a, b], [name]))
        return name

    name = "line"
    for kernel, strides, _ in STEM:
        # As the framework pads: what is odd goes to the end.
        pad = [(k - s, (k - s) // 2) for k, s in zip(kernel, strides)]
        y = convolve(name, [pad[0][1], pad[1][1], pad[0][0] - pad[0][1], pad[1][0] - pad[1][1]], True, strides)
        name = add(name, y, f"s{at}") if strides == (1, 1) else y
    name = convolve(name, [0, 1, 0, 1], True)
    for _ in range(BLOCKS):
        y = convolve(name, [0, REACH // 2, 0, REACH // 2], False)
        y = convolve(y, [0, 0, 0, 0], True)
        y = convolve(y, [0, 0, 0, 0], False)
        name = add(name, y, f"s{at}")
    nodes.append(helper.make_node("Relu", [name], ["features"]))
    name = convolve("features", [0, 0, 0, 0], False)
    weights.append(numpy_helper.from_array(np.array([-1, CLASSES], dtype=np.int64), "shape"))
    nodes.append(helper.make_node("Transpose", [name], ["columns"], perm=[0, 2, 3, 1]))
    nodes.append(helper.make_node("Reshape", ["columns", "shape"], ["frames"]))
    nodes.append(helper.make_node("Softmax", ["frames"], ["classes"], axis=1))
    graph = helper.make_graph(
        nodes, "latin-line",
        [helper.make_tensor_value_info("line", TensorProto.FLOAT, [1, 1, HEIGHT, "width"])],
        [helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["frames", CLASSES])],
        weights)
    partial = f"{path}.part"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), partial)
    os.replace(partial, path)


def decode(classes):
    """Characters, spaces and others, each as its class; what is said twice without a pause is one."""
    return [int(k) for at, k in enumerate(classes) if k > BLANK and (at == 0 or classes[at - 1] != k)]


def main():
    import tensorflow as tf

    # Half the time where the processor can; what is trained stays in single precision.
    tf.keras.mixed_precision.set_global_policy("mixed_bfloat16")
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 70
    checkpoint = sys.argv[4] if len(sys.argv) > 4 else None
    more = int(sys.argv[5]) if len(sys.argv) > 5 else 0
    rate = float(sys.argv[6]) if len(sys.argv) > 6 else RATE
    tf.keras.utils.set_random_seed(SEED + more)
    drawer = Drawer(sys.argv[1], SEED + more)
    model = network(tf)
    if checkpoint and glob.glob(checkpoint):
        stored = np.load(checkpoint)
        model.set_weights([stored[f"arr_{index}"] for index in range(len(stored.files))])
    optimiser = tf.keras.optimizers.Adam(rate, clipnorm=1.0)

    @tf.function(reduce_retracing=False)
    def step(images, labels):
        with tf.GradientTape() as tape:
            logits = tf.cast(model(images, training=True), tf.float32)
            first, second = labels[:, 0], labels[:, 1]
            logits = tf.reshape(logits, [tf.shape(first)[0], tf.shape(first)[1], CLASSES])
            known = tf.cast(first >= 0, tf.float32)
            logs = tf.nn.log_softmax(logits)
            either = [tf.gather(logs, tf.maximum(kind, 0), axis=2, batch_dims=2) for kind in (first, second)]
            each = -tf.where(first == second, either[0], tf.reduce_logsumexp(tf.stack(either), 0))
            loss = tf.reduce_sum(each * known) / tf.reduce_sum(known)
        optimiser.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
        right = tf.cast(tf.argmax(logits, -1, output_type=tf.int32) == first, tf.float32)
        ink = tf.cast(first > 0, tf.float32)
        return loss, tf.reduce_sum(right * ink) / tf.reduce_sum(ink)

    began, at, losses, rights = time.time(), 0, [], []
    drawing, kept = 0.0, []
    while (spent := (time.time() - began) / 60) < minutes:
        share = spent / minutes
        optimiser.learning_rate.assign(rate * min(1, (at + 1) / 200) * (0.5 * (1 + np.cos(np.pi * share)) + 0.005))
        start = time.time()
        # Drawing takes as long as learning: two of five are seen again, some time later.
        again = len(kept) > 60 and drawer.rng.random() < 0.4
        if again:
            drawn = kept.pop(int(drawer.rng.integers(len(kept))))
        else:
            drawn = batch(drawer, int(drawer.rng.choice(WIDTHS, p=WIDTH_CHANCES)))
            kept = [*kept, drawn][-90:]
        drawing += time.time() - start
        loss, right = step(*drawn)
        losses.append(float(loss))
        rights.append(float(right))
        at += 1
        if at % 100 == 0:
            print(f"{spent:.1f} min, {at} batches: loss {np.mean(losses[-100:]):.4f}, characters {np.mean(rights[-100:]):.4f}, drawing {drawing / (time.time() - began):.2f}", flush=True)
        if at % 500 == 0:
            export(tf, model, sys.argv[2])
            if checkpoint:
                np.savez(checkpoint, *model.get_weights())
    export(tf, model, sys.argv[2])
    if checkpoint:
        np.savez(checkpoint, *model.get_weights())


if __name__ == "__main__":
    main()
