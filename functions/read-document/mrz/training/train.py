"""Trains the network that reads lines of machine-readable zones, and writes it as ONNX.

    python -m venv v && v/bin/pip install tensorflow-cpu==2.* pillow onnx
    v/bin/python train.py FONTS OUT.onnx [MINUTES] [CHECKPOINT.npz [MORE]]

FONTS is a folder of OCR-B fonts (Debian's fonts-ocr-b, free). Nothing but rendered random lines is learnt from: no
document, real or specimen. Input: [1, 1, 24, W] grey levels less their mean, over their deviation, dark text on a light
ground, capitals about 15 pixels high and 16 apart; W a multiple of 4. Output: [W / 4, 38] probabilities: the gap
between characters, then 0-9, A-Z and the filler. Every four columns have a class of their own, so that no position is
lost in a run of fillers.
"""
import glob
import io
import multiprocessing
import sys
import time

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
HEIGHT, WIDTH, STRIDE = 24, 640, 4
BATCH = 16
SEED = 20260511
rng = np.random.default_rng(SEED)


def random_text():
    """Characters with runs of fillers and of digits, as zones have them, and some without any order."""
    out = ""
    while len(out) < 48:
        kind = rng.random()
        if kind < 0.3:
            out += "<" * int(rng.integers(1, 14))
        elif kind < 0.55:
            out += "".join(rng.choice(list("0123456789"), rng.integers(1, 9)))
        elif kind < 0.85:
            out += "".join(rng.choice(list(ALPHABET[10:36]), rng.integers(2, 10)))
        else:
            out += "".join(rng.choice(list(ALPHABET), rng.integers(2, 10)))
    return out[:48]


def load_fonts(folder):
    """Fonts at 40 pixels, with the share of capitals in them and the width of a character."""
    fonts = []
    for path in sorted(glob.glob(folder + "/*.otf")):
        font = ImageFont.truetype(path, 60)
        box = font.getbbox("H")
        if box[3] - box[1] < 60:  # two of them draw the box of the character as well
            fonts.append((font, box[1], box[3] - box[1], font.getlength("H")))
    return fonts


def ground(height, width):
    """Paper: a slope of light, soft clouds, and the fine lines of security printing."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    level = rng.uniform(0.55, 1.0)
    image = level + rng.uniform(-0.12, 0.12) * (x / width - 0.5) + rng.uniform(-0.1, 0.1) * (y / height - 0.5)
    if rng.random() < 0.6:
        coarse = rng.normal(0, rng.uniform(0.01, 0.08), (4, max(4, width // 60))).astype(np.float32)
        image += np.asarray(Image.fromarray(coarse).resize((width, height), Image.BICUBIC))
    if rng.random() < 0.6:
        for _ in range(int(rng.integers(1, 4))):
            angle, period = rng.uniform(0, np.pi), rng.uniform(4, 40)
            bend = rng.uniform(0, 8) * np.sin(x / rng.uniform(30, 120) + rng.uniform(0, 6))
            wave = np.sin(((x * np.cos(angle) + (y + bend) * np.sin(angle))) * 2 * np.pi / period)
            image += rng.uniform(0.01, 0.09) * (wave if rng.random() < 0.5 else np.sign(wave - 0.6))
    return image


def line(fonts):
    """One picture and its labels by frame: class, or -1 where either would do."""
    font, top, cap, advance = fonts[rng.integers(len(fonts))] if rng.random() < 0.5 else fonts[0]
    text = random_text()
    first = int(rng.integers(0, 10))
    count = int(rng.integers(20, 45)) if rng.random() < 0.5 else 44
    text = text[:count]
    # Drawn large: capitals of `cap` pixels, at a pitch of their own.
    pitch = advance * rng.uniform(0.93, 1.12)
    tall = int(cap * 2.6)
    left = first * 16 / 15 * cap * rng.uniform(0.1, 0.5)
    wide = int(left + pitch * (count + 2) + 40)
    mask = Image.new("L", (wide, tall), 0)
    draw = ImageDraw.Draw(mask)
    base = (tall - cap) / 2
    centres = []
    wobble = rng.uniform(0, 0.02) * cap
    for at, character in enumerate(text):
        x = left + at * pitch + rng.normal(0, wobble)
        draw.text((x, base - top + rng.normal(0, wobble)), character, 255, font)
        centres.append(x + advance / 2)
    if rng.random() < 0.25:  # the line above or below looks in
        other = random_text()
        away = cap * rng.uniform(1.5, 1.9) * (1 if rng.random() < 0.5 else -1)
        for at, character in enumerate(other[:count]):
            draw.text((left + at * pitch, base - top + away), character, 255, font)
    if rng.random() < 0.2:  # a frame, the edge of the page, or other print beside the zone
        x = left - rng.uniform(0.6, 1.5) * cap if rng.random() < 0.5 else left + count * pitch + rng.uniform(0.4, 2) * cap
        draw.line((x, 0, x + rng.uniform(-5, 5), tall), 255, int(rng.integers(2, 14)))
    weight = rng.random()
    if weight < 0.15:
        mask = mask.filter(ImageFilter.MaxFilter(3 if rng.random() < 0.7 else 5))
    elif weight < 0.35:
        mask = mask.filter(ImageFilter.MinFilter(3))
    # Where the crop lies on it: scaled, a little turned, sheared and off centre.
    scale_y = cap / rng.uniform(11.5, 18.5)
    scale_x = scale_y * pitch / cap * 15 / 16 * rng.uniform(0.8, 1.22) if rng.random() < 0.4 else pitch / 16 * rng.uniform(0.88, 1.13)
    # In large pixels for each pixel of the crop; a wide crop would hold the line's end.
    angle = rng.normal(0, 0.006)
    shear = rng.normal(0, 0.08)
    bend = rng.normal(0, 0.00004)
    shift_y = tall / 2 + rng.normal(0, 1.6) * scale_y - HEIGHT / 2 * scale_y
    start = max(0.0, left - rng.uniform(0, 60) * scale_x) if rng.random() < 0.7 else left + rng.uniform(0, 8) * pitch
    middle = WIDTH / 2
    blur = rng.choice([0, rng.uniform(0.2, 1.0), rng.uniform(0.8, 2.2)], p=[0.2, 0.5, 0.3]) * scale_x * 0.8
    if rng.random() < 0.15:  # moved while exposed
        reach = int(max(3, rng.uniform(0.5, 3) * scale_x)) | 1
        soft = np.asarray(mask, dtype=np.float32)
        axis = 1 if rng.random() < 0.6 else 0
        summed = np.cumsum(np.pad(soft, [(reach, 0) if axis == 0 else (0, 0), (reach, 0) if axis == 1 else (0, 0)]), axis=axis)
        moved = (summed[reach:] - summed[:-reach]) if axis == 0 else (summed[:, reach:] - summed[:, :-reach])
        mask = Image.fromarray(np.clip(moved / reach, 0, 255).astype(np.uint8))
    if blur > 0:
        mask = mask.filter(ImageFilter.GaussianBlur(float(blur)))
    # Sampled at the resolution of the photograph first: as low as five pixels a character.
    low = 1.0 if rng.random() < 0.35 else rng.uniform(0.36, 1.0)
    width, height = int(WIDTH * low), int(HEIGHT * low)
    lx, ly = scale_x * WIDTH / width, scale_y * HEIGHT / height
    turn = np.tan(angle)
    mask = mask.transform((width, height), Image.AFFINE, (lx, shear * ly, start - shear * height / 2 * ly, turn * lx, ly, shift_y - turn * width / 2 * lx),
                          Image.BILINEAR if lx < 1.5 else Image.BICUBIC)
    ink = np.asarray(mask, dtype=np.float32) / 255
    paper = ground(height, width)
    dark = rng.uniform(0.0, 0.35)
    image = paper * (1 - ink) + ink * (dark + rng.uniform(0, 0.3) * paper)
    contrast = rng.uniform(0.25, 1.0)
    image = 0.5 + (image - 0.5) * contrast
    if rng.random() < 0.12:  # glare
        at, reach = rng.uniform(0, width), rng.uniform(10, 70) * low
        image += rng.uniform(0.1, 0.6) * np.exp(-((np.arange(width) - at) / reach) ** 2)[None, :] * (1 - 0.7 * contrast * ink)
    image += rng.normal(0, rng.choice([0.004, rng.uniform(0.01, 0.05)], p=[0.5, 0.5]), image.shape)
    pixels = Image.fromarray((np.clip(image, 0, 1) * 255).astype(np.uint8))
    if rng.random() < 0.5:
        file = io.BytesIO()
        pixels.save(file, "JPEG", quality=int(rng.integers(18, 90)))
        pixels = Image.open(file)
    pixels = pixels.resize((WIDTH, HEIGHT), Image.BILINEAR if rng.random() < 0.7 else Image.BICUBIC)
    labels = np.zeros(WIDTH // STRIDE, dtype=np.int32)
    frames = (np.arange(WIDTH // STRIDE) + 0.5) * STRIDE
    step = pitch / scale_x
    for character, centre in zip(text, centres):
        distance = np.abs(frames - (centre - start) / scale_x)
        inside = distance < 0.28 * step
        labels[(distance < 0.4 * step) & (labels == 0)] = -1
        labels[inside] = ALPHABET.index(character) + 1
    # A character that the crop cuts through is nobody's.
    for edge in (0, WIDTH):
        labels[(np.abs(frames - edge) < 0.75 * step) & (labels > 0)] = -1
    values = np.asarray(pixels, dtype=np.float32)
    values = (values - values.mean()) / (values.std() + 1)
    return values, labels


def make_batches(folder, seed, queue):
    global rng
    rng = np.random.default_rng(seed)
    fonts = load_fonts(folder)
    while True:
        batch = [line(fonts) for _ in range(BATCH)]
        queue.put((np.stack([b[0] for b in batch])[..., None], np.stack([b[1] for b in batch])))


def network(tf):
    inputs = tf.keras.Input((HEIGHT, None, 1))
    x = inputs
    for filters, pool in ((24, (2, 2)), (40, (2, 1)), (64, (2, 2))):
        x = tf.keras.layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = tf.keras.layers.MaxPool2D(pool)(x)
    x = tf.keras.layers.ZeroPadding2D(((0, 0), (1, 1)))(x)
    x = tf.keras.layers.Conv2D(128, 3, padding="valid", activation="relu")(x)
    x = tf.keras.layers.Conv2D(128, (1, 5), padding="same", activation="relu")(x)
    x = tf.keras.layers.Conv2D(len(ALPHABET) + 1, 1)(x)
    return tf.keras.Model(inputs, x)


def export(tf, model, path):
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    nodes, weights, name = [], [], "line"
    pads = {0: [1, 1, 1, 1], 1: [1, 1, 1, 1], 2: [1, 1, 1, 1], 3: [0, 1, 0, 1], 4: [0, 2, 0, 2], 5: [0, 0, 0, 0]}
    pools = {0: [2, 2], 1: [2, 1], 2: [2, 2]}
    convolutions = [layer for layer in model.layers if isinstance(layer, tf.keras.layers.Conv2D)]
    for at, layer in enumerate(convolutions):
        kernel, bias = layer.get_weights()
        # Half precision in the file halves it; the network computes in single precision.
        for suffix, value in (("w", kernel.transpose(3, 2, 0, 1)), ("b", bias)):
            weights.append(numpy_helper.from_array(value.astype(np.float16), f"{suffix}{at}h"))
            nodes.append(helper.make_node("Cast", [f"{suffix}{at}h"], [f"{suffix}{at}"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Conv", [name, f"w{at}", f"b{at}"], [f"c{at}"], pads=pads[at]))
        name = f"c{at}"
        if at < 5:
            nodes.append(helper.make_node("Relu", [name], [f"r{at}"]))
            name = f"r{at}"
        if at in pools:
            nodes.append(helper.make_node("MaxPool", [name], [f"p{at}"], kernel_shape=pools[at], strides=pools[at]))
            name = f"p{at}"
    nodes.append(helper.make_node("Squeeze", [name, "axes"], ["flat"]))
    nodes.append(helper.make_node("Transpose", ["flat"], ["frames"], perm=[1, 0]))
    nodes.append(helper.make_node("Softmax", ["frames"], ["classes"], axis=1))
    weights.append(numpy_helper.from_array(np.array([0, 2], dtype=np.int64), "axes"))
    graph = helper.make_graph(
        nodes, "mrz-line",
        [helper.make_tensor_value_info("line", TensorProto.FLOAT, [1, 1, HEIGHT, "width"])],
        [helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["frames", len(ALPHABET) + 1])],
        weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), path)


def main():
    queue = multiprocessing.Queue(20)
    seed = SEED + int(sys.argv[5]) if len(sys.argv) > 5 else SEED
    multiprocessing.Process(target=make_batches, args=(sys.argv[1], seed, queue), daemon=True).start()
    import tensorflow as tf  # after the process above, which must not inherit its threads

    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 20
    checkpoint = sys.argv[4] if len(sys.argv) > 4 else None
    tf.keras.utils.set_random_seed(SEED)
    model = network(tf)
    if checkpoint and glob.glob(checkpoint):
        stored = np.load(checkpoint)
        model.set_weights([stored[key] for key in stored.files])
    optimiser = tf.keras.optimizers.Adam(2e-3)

    @tf.function(reduce_retracing=True)
    def step(images, labels):
        with tf.GradientTape() as tape:
            logits = tf.squeeze(model(images, training=True), 1)
            known = tf.cast(labels >= 0, tf.float32)
            each = tf.nn.sparse_softmax_cross_entropy_with_logits(tf.maximum(labels, 0), logits)
            loss = tf.reduce_sum(each * known) / tf.reduce_sum(known)
        optimiser.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
        right = tf.cast(tf.argmax(logits, -1, output_type=tf.int32) == labels, tf.float32)
        ink = tf.cast(labels > 0, tf.float32)
        return loss, tf.reduce_sum(right * ink) / tf.reduce_sum(ink)

    began, at, losses, rights = time.time(), 0, [], []
    while (spent := (time.time() - began) / 60) < minutes:
        optimiser.learning_rate.assign(2e-3 * (0.5 * (1 + np.cos(np.pi * min(1, spent / minutes))) + 0.01))
        loss, right = step(*queue.get())
        losses.append(float(loss))
        rights.append(float(right))
        at += 1
        if at % 100 == 0:
            print(f"{spent:.1f} min, {at} batches: loss {np.mean(losses[-100:]):.4f}, characters {np.mean(rights[-100:]):.4f}", flush=True)
            export(tf, model, sys.argv[2])
            if checkpoint:
                np.savez(checkpoint, *model.get_weights())
    export(tf, model, sys.argv[2])


if __name__ == "__main__":
    main()
