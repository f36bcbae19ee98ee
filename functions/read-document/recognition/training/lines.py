"""Draws random lines of text as pages show them, with what is printed at every place along them."""
import glob
import io
from fnmatch import fnmatch

import numpy as np
from fontTools.ttLib import TTFont
from PIL import Image, ImageFilter, ImageFont

from texts import ALPHABET, random_text

HEIGHT, FRAME = 32, 2
BLANK, SPACE, OTHER, UNKNOWN = 0, len(ALPHABET) + 2, len(ALPHABET) + 1, -1
CLASSES = len(ALPHABET) + 3
CLASS_OF = {c: at + 1 for at, c in enumerate(ALPHABET)}
EM = 64  # pixels at which glyphs are kept
FOREIGN = "ЖЩДЮЯЛФБЦЭЪЫИЙЧШГПΔΘΛΞΠΣΦΨΩΓλξπσφψω☐☑☒✓✗→←↑↓■□●○◆★"

# Names in paths of fonts, and how often one of them is taken.
FAMILIES = [
    (20, ["Liberation*Sans-", "NimbusSans-", "FreeSans", "Arimo"]),
    (4, ["LiberationSansNarrow", "NimbusSansNarrow", "DejaVuSansCondensed", "RobotoCondensed"]),
    (16, ["DejaVuSans.", "DejaVuSans-", "Carlito", "OpenSans", "Roboto-", "Lato-", "NotoSans", "Cantarell"]),
    (13, ["LiberationSerif", "NimbusRoman", "FreeSerif", "Tinos"]),
    (8, ["Caladea", "C059", "P052", "DejaVuSerif", "NotoSerif", "LinLibertine_R", "EBGaramond", "URWBookman", "cmunrm", "cmunbx", "cmunss"]),
    (12, ["LiberationMono", "NimbusMono", "FreeMono", "Cousine", "Courier*Prime", "DejaVuSansMono", "cmuntt", "cmunbtl", "Inconsolata", "Hack", "NotoMono", "JetBrainsMono-Regular"]),
    (1.5, ["URWGothic", "ocr-b", "OCRB"]),
]


class Font:
    def __init__(self, path):
        self.slanted = any(part in path for part in ("Italic", "Oblique", "-It", "BdIt", "RI.", "RBI.", "RZI.", "ti.ttf", "bi.ttf"))
        self.font = ImageFont.truetype(path, EM, layout_engine=ImageFont.Layout.BASIC)
        self.known = set(TTFont(path, fontNumber=0, lazy=True).getBestCmap() or {})
        self.glyphs = {}

    def glyph(self, character):
        """Picture, its place from the pen and the base line, and how far the pen moves."""
        if character not in self.glyphs:
            advance = self.font.getlength(character)
            picture, (left, top) = self.font.getmask2(character, mode="L", anchor="ls")
            shape = (picture.size[1], picture.size[0])
            self.glyphs[character] = (np.array(picture, dtype=np.uint8).reshape(shape), left, top, advance)
        return self.glyphs[character]


def load_fonts(folder):
    """Lists of fonts by family, with their weights, and one of Chinese."""
    paths = sorted(p for kind in ("ttf", "otf") for p in glob.glob(f"{folder}/**/*.{kind}", recursive=True))
    groups = []
    for weight, names in FAMILIES:
        kept = [[Font(p) for p in paths if fnmatch(p.rsplit("/", 1)[1], f"*{name}*") and not _odd(p)] for name in names]
        kept = [[f for f in fonts if ord("A") in f.known and ord("é") in f.known] for fonts in kept]
        groups.append((weight, [fonts for fonts in kept if fonts]))
    chinese = [Font(p) for p in sorted(glob.glob(f"{folder}/**/wqy-*.tt?", recursive=True) + glob.glob(f"{folder}/**/DroidSansFallbackFull.ttf", recursive=True))]
    return groups, chinese


def _odd(path):
    return any(part in path for part in ("Thin", "Hairline", "ExtraLight", "UltraLight", "Black", "Initials", "Display"))


class Drawer:
    def __init__(self, folder, seed):
        self.rng = np.random.default_rng(seed)
        self.groups, self.chinese = load_fonts(folder)
        self.weights = np.array([w for w, _ in self.groups]) / sum(w for w, _ in self.groups)

    def pick(self, items):
        return items[int(self.rng.integers(len(items)))]

    def font(self):
        fonts = self.pick(self.groups[int(self.rng.choice(len(self.groups), p=self.weights))][1])
        upright = [font for font in fonts if not font.slanted]
        return self.pick(upright if upright and self.rng.random() < 0.65 else fonts)

    def set_text(self, canvas, font, text, x, base, tracking, gap):
        """Puts glyphs on the canvas; of each character its class, its ink, and whether a space is before it."""
        placed = []
        spaced = False
        for character in text:
            if character == " ":
                x += font.glyph(" ")[3] * gap
                spaced = True
                continue
            face = font if ord(character) in font.known else self.chinese[0]
            picture, left, top, advance = face.glyph(character)
            row, column = int(base + top), int(round(x + left))
            height, width = picture.shape
            r0, c0 = max(0, row), max(0, column)
            r1, c1 = min(canvas.shape[0], row + height), min(canvas.shape[1], column + width)
            if r1 > r0 and c1 > c0:
                part = canvas[r0:r1, c0:c1]
                np.maximum(part, picture[r0 - row:r1 - row, c0 - column:c1 - column], out=part)
                placed.append([CLASS_OF.get(character, OTHER), c0, c1, spaced, r0, r1])
                spaced = False
            x += advance + tracking
        return placed, x

    def line(self, width):
        """A picture [HEIGHT, width], normalised, and the class of each of its frames."""
        rng = self.rng
        font = self.font()
        kind = rng.random()
        # Of the finished picture: how many pixels an em has, give or take.
        count = max(1, int(width / 13 * rng.uniform(0.75, 1.12)) + (int(rng.integers(0, 2)) if width < 80 else 0))
        text = random_text(rng, count)
        text = "".join(c if c == " " or ord(c) in font.known else self.pick("0123456789aeEAnS") for c in text)
        if kind < 0.05 and self.chinese:
            text = self.foreign(text)
        bottom_up = 0.05 <= kind < 0.085
        tracking = 0.0 if rng.random() < 0.85 else rng.uniform(-0.03, 0.16) * EM
        gap = 1.0 if rng.random() < 0.6 else rng.uniform(0.75, 2.4)
        monospaced = font.glyph("i")[3] == font.glyph("M")[3]
        if monospaced:
            gap = 1.0 if rng.random() < 0.8 else 2.0
        wide = sum((font if ord(c) in font.known else self.chinese[0]).glyph(c)[3] * (gap if c == " " else 1) + tracking for c in text)
        canvas = np.zeros((int(EM * 4.6), int(wide + EM * 5)), dtype=np.uint8)
        left, base = 2.5 * EM, 2.6 * EM
        placed, _ = self.set_text(canvas, font, text, left, base, tracking, gap)
        if not placed:
            return self.line(width)
        ink = [min(p[1] for p in placed), max(p[2] for p in placed), min(p[4] for p in placed), max(p[5] for p in placed)]
        self.surroundings(canvas, font, count, left, base, ink)
        # The crop as finders of lines make it: by the ink of this line with margins, not always well.
        tall = max(ink[3] - ink[2], EM * 0.52 * 1.2)
        if rng.random() < 0.55:
            above, below = tall * rng.normal(0.14, 0.025, 2)
            side = tall * 0.12
        else:
            above, below = tall * rng.uniform(0.02, 0.34, 2)
            side = tall * rng.uniform(0.05, 0.4)
        middle = (ink[2] + ink[3]) / 2
        top, bottom = middle - tall / 2 - above, middle + tall / 2 + below
        scale = HEIGHT / (bottom - top)  # of the crop to the canvas
        natural = (ink[1] - ink[0] + 2 * side) * scale
        stretch = rng.uniform(0.9, 1.1) if rng.random() < 0.3 else 1.0
        fitted = width / natural
        if 0.9 < fitted < 1.12:
            stretch = fitted
        scale_x = scale * stretch
        room = width / scale_x - (ink[1] - ink[0])
        start = ink[0] - side if room > 0 and rng.random() < 0.5 else ink[0] - (room * rng.uniform(0.2, 0.8) if room > 0 else side)
        if room < -EM and rng.random() < 0.4:  # the middle or the end of a line that is longer
            start = ink[0] + rng.uniform(0, 1) * -room
        picture = self.photographed(canvas, start, top, scale_x, scale, width)
        values = np.asarray(picture, dtype=np.float32)
        if bottom_up:
            values = values[::-1, ::-1] if rng.random() < 0.8 else values[::-1]
        values = (values - values.mean()) / (values.std() + 1)
        return values, self.labels(placed, start, scale_x, width, bottom_up)

    def foreign(self, text):
        rng = self.rng
        count = int(rng.integers(1, 9))
        some = "".join(chr(int(rng.integers(0x4E00, 0x9FA0))) if rng.random() < 0.75 else self.pick(FOREIGN) for _ in range(count))
        some = "".join(c for c in some if ord(c) in self.chinese[0].known)
        at = int(rng.integers(0, len(text) + 1)) if rng.random() < 0.6 else 0
        return (text[:at] + some + text[at:])[: max(len(text), 1)].strip() or text

    def surroundings(self, canvas, font, count, left, base, ink):
        """Neighbouring lines, rules of tables, frames."""
        rng = self.rng
        height, width = canvas.shape
        if rng.random() < 0.4:
            pitch = EM * rng.uniform(1.05, 1.6)
            for away in [-pitch, pitch] if rng.random() < 0.6 else [self.pick([-pitch, pitch])]:
                self.set_text(canvas, font, "".join(c for c in random_text(rng, count) if c == " " or ord(c) in font.known),
                              left + rng.uniform(-2, 2) * EM, base + away, 0, 1)
        thick = lambda: int(rng.integers(2, 9))
        if rng.random() < 0.16:
            y = int(base + EM * rng.uniform(0.28, 0.6)) if rng.random() < 0.6 else int(base - EM * rng.uniform(0.9, 1.2))
            canvas[y:y + thick(), int(rng.uniform(0, 1) * left) :] = 255
        if rng.random() < 0.02:  # underlined
            y = int(base + EM * rng.uniform(0.08, 0.2))
            canvas[y:y + int(rng.integers(2, 5)), ink[0]:ink[1]] = 255
        if rng.random() < 0.14:
            x = int(ink[0] - EM * rng.uniform(0.12, 0.6)) if rng.random() < 0.6 else int(ink[1] + EM * rng.uniform(0.12, 0.6))
            canvas[:, max(0, x - thick()):max(1, x)] = 255

    def photographed(self, canvas, start, top, scale_x, scale_y, width):
        """The page at a resolution of its own, as scanned and compressed, and the crop out of it."""
        rng = self.rng
        em = float(np.exp(rng.uniform(np.log(12), np.log(64))) if rng.random() < 0.35 else rng.uniform(15, 34))
        shrink = EM / em  # canvas pixels for each of the page
        # Drawn smaller by whole pixels first, so that nothing is skipped.
        whole = max(1, int(shrink))
        small = Image.fromarray(canvas).reduce(whole) if whole > 1 else Image.fromarray(canvas)
        rest = shrink / whole
        size = (max(2, int(small.size[0] / rest)), max(2, int(small.size[1] / rest)))
        turn = 0.0 if rng.random() < 0.5 else float(rng.normal(0, 0.012))  # of the page; the crop follows it, nearly
        missed = 0.0 if rng.random() < 0.5 else float(rng.normal(0, 0.003))
        cx, cy = small.size[0] / 2, small.size[1] / 2
        c, s = np.cos(turn), np.sin(turn)
        jitter = rng.uniform(-0.5, 0.5, 2)
        page = small.transform(size, Image.AFFINE,
                               (c * rest, s * rest, cx - (c * size[0] + s * size[1]) / 2 * rest + jitter[0],
                                -s * rest, c * rest, cy - (c * size[1] - s * size[0]) / 2 * rest + jitter[1]), Image.BILINEAR)
        blur = rng.random()
        if blur < 0.4:
            page = page.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.3, 0.8) if blur < 0.28 else rng.uniform(0.7, 1.3))))
        ink = np.asarray(page, dtype=np.float32) / 255
        if rng.random() < 0.25:  # heavier or lighter print
            ink = np.clip((ink - rng.uniform(-0.12, 0.22)) * rng.uniform(1.0, 1.8), 0, 1)
        height, wide = ink.shape
        paper = np.full((1, 1), rng.uniform(0.62, 1.0) if rng.random() < 0.4 else 1.0, dtype=np.float32)
        if rng.random() < 0.3:
            paper = paper * (1 + rng.uniform(-0.2, 0.2) * np.linspace(-1, 1, wide, dtype=np.float32)[None]) * (1 + rng.uniform(-0.1, 0.1) * np.linspace(-1, 1, height, dtype=np.float32)[:, None])
        dark = rng.uniform(0, 0.15) if rng.random() < 0.65 else rng.uniform(0.1, 0.6)
        image = paper * (1 - ink * (1 - dark))
        if rng.random() < 0.07:
            image = 1 - image * rng.uniform(0.6, 1)
        noisy = rng.random()
        if noisy < 0.4:
            image = image + rng.standard_normal(image.shape, dtype=np.float32) * (rng.uniform(0.01, 0.04) if noisy < 0.25 else rng.uniform(0.04, 0.09))
            if noisy < 0.04:
                specks = rng.random(image.shape, dtype=np.float32)
                image = np.where(specks < 0.002, 0, np.where(specks > 0.998, 1, image))
        if rng.random() < 0.03:  # a fax
            image = (image > rng.uniform(0.4, 0.6)).astype(np.float32)
        page = Image.fromarray((np.clip(image, 0, 1) * 255).astype(np.uint8))
        if rng.random() < 0.45:
            file = io.BytesIO()
            page.save(file, "JPEG", quality=int(rng.integers(28, 92)))
            page = Image.open(file)
        # The crop: its pixels' places on the canvas, from there on the page.
        t = turn + missed
        ct, st = np.cos(t), np.sin(t)
        mx, my = start + width / scale_x / 2, top + HEIGHT / scale_y / 2  # the crop's middle on the canvas
        ux, uy = (mx / whole - cx - jitter[0]) / rest, (my / whole - cy - jitter[1]) / rest
        px, py = c * ux - s * uy + size[0] / 2, s * ux + c * uy + size[1] / 2
        ax, ay = 1 / (scale_x * shrink), 1 / (scale_y * shrink)
        return page.transform((width, HEIGHT), Image.AFFINE,
                              (ct * ax, -st * ay, px - ct * ax * width / 2 + st * ay * HEIGHT / 2,
                               st * ax, ct * ay, py - st * ax * width / 2 - ct * ay * HEIGHT / 2),
                              Image.BILINEAR, fillcolor=int(np.median(np.asarray(page)[::4, ::8])))

    def labels(self, placed, start, scale_x, width, bottom_up):
        """For each frame the two classes that are right there: one at a character's middle, between any either."""
        frames = width // FRAME
        labels = np.full(frames, BLANK, dtype=np.int32)
        others = np.full(frames, BLANK, dtype=np.int32)
        centre_of = (np.arange(frames) + 0.5) * FRAME
        frame_at = lambda x: int(np.clip(x / FRAME, 0, frames - 1))
        spans = [(OTHER if bottom_up else kind, (c0 - start) * scale_x, (c1 - start) * scale_x, spaced)
                 for kind, c0, c1, spaced, _, _ in placed]
        for kind, left, right, _ in spans:
            others[np.abs(centre_of - (left + right) / 2) < 0.5 * max(right - left, 3.0)] = kind
        for kind, left, right, _ in spans:
            middle = (left + right) / 2
            if 0 <= middle < width:
                inside = np.abs(centre_of - middle) < 0.2 * max(right - left, 3.0)
                inside[frame_at(middle)] = True
                labels[inside] = others[inside] = kind
        for (a, _, before, _), (b, after, _, spaced) in zip(spans, spans[1:]):
            gap = (before + after) / 2
            if not 0 < gap < width:
                continue
            if spaced:
                distance = np.abs(centre_of - gap)
                near, wide = distance < max(1.0, 0.25 * (after - before)), distance < 0.5 * (after - before)
                labels[wide] = BLANK
                others[wide | near] = SPACE
                labels[near] = SPACE
            elif a == b:
                labels[frame_at(gap)] = others[frame_at(gap)] = BLANK
        # A character that the crop cuts through is nobody's.
        for _, left, right, _ in spans:
            for edge in (0, width):
                if left < edge - 0.8 and right > edge + 0.8:
                    labels[max(0, frame_at(left)):frame_at(right) + 1] = UNKNOWN
        pair = np.stack([labels, others])
        return pair[:, ::-1].copy() if bottom_up else pair
