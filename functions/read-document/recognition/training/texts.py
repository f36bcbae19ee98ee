"""Random texts as papers hold them. No dictionary: what is read has to be what is printed."""
DIGITS = "0123456789"
SMALL = "abcdefghijklmnopqrstuvwxyz"
CAPITALS = SMALL.upper()
ACCENTED = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýœß"
ACCENTED_CAPITALS = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒ"
MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
MORE_MARKS = "€£¥¢§°№²³ºª«»–—‘’“”„•·×±µ½¿¡®©™…"
ALPHABET = DIGITS + SMALL + CAPITALS + MARKS + ACCENTED + ACCENTED_CAPITALS + MORE_MARKS

# How often letters begin syllables and carry them, roughly as in the languages of the alphabet.
ONSETS = "b c d f g h j k l m n p r s t v w z st tr pr ch br cl gr pl sch th qu x y fl cr dr ll nn rr ss ff tt ij".split()
VOWELS = "a e i o u a e i o e e i a io ie ei ou au ea ee oo ia ai y ui eu".split()
ENDINGS = ["", "", "", "n", "r", "s", "t", "l", "m", "nd", "rt", "st", "ng", "ck", "ll", "tt", "x", "rm", "lf", "rs", "ts"]


def _pick(rng, items):
    return items[int(rng.integers(len(items)))]


def _string(rng, characters, least, most):
    return "".join(_pick(rng, characters) for _ in range(int(rng.integers(least, most + 1))))


def _word(rng):
    text = "".join(_pick(rng, ONSETS) + _pick(rng, VOWELS) + _pick(rng, ENDINGS) for _ in range(int(rng.integers(1, 5))))
    if rng.random() < 0.3:
        text = text[1:] or text
    if rng.random() < 0.22:  # an accent or two
        for _ in range(int(rng.integers(1, 3))):
            at = int(rng.integers(len(text)))
            text = text[:at] + _pick(rng, ACCENTED) + text[at + 1:]
    case = rng.random()
    if case < 0.3:
        return text
    if case < 0.68:
        return text[0].upper().replace("SS", "ß") + text[1:]
    return "".join(c if c == "ß" else c.upper() for c in text)


def _loose(rng):
    """Letters without any order."""
    kind = rng.random()
    if kind < 0.3:
        return _string(rng, SMALL, 1, 8)
    if kind < 0.6:
        return _string(rng, CAPITALS, 1, 8)
    if kind < 0.75:
        return _string(rng, ACCENTED + SMALL, 2, 6)
    if kind < 0.88:
        return _string(rng, ACCENTED_CAPITALS + CAPITALS, 2, 6)
    return _string(rng, SMALL + CAPITALS + DIGITS, 2, 9)


def _grouped(rng, mark):
    groups = [_string(rng, DIGITS, 1, 3)] + [_string(rng, DIGITS, 3, 3) for _ in range(int(rng.integers(0, 3)))]
    return mark.join(groups)


def _figure(rng):
    kind = rng.random()
    if kind < 0.25:
        return _string(rng, DIGITS, 1, 7)
    if kind < 0.65:
        thousands, decimal = _pick(rng, [(",", "."), (".", ","), (" ", ","), ("'", "."), ("", "."), ("", ","), ("’", ".")])
        text = _grouped(rng, thousands)
        if rng.random() < 0.75:
            text += decimal + _string(rng, DIGITS, 1, 3)
        unit = rng.random()
        if unit < 0.15:
            text = _pick(rng, "€$£¥") + (" " if rng.random() < 0.4 else "") + text
        elif unit < 0.25:
            text += " " + _pick(rng, "€$£¥")
        elif unit < 0.35:
            text += _pick(rng, ["%", " %", "%"])
        elif unit < 0.55:
            text += _pick(rng, ["", " "]) + _pick(rng, ["kg", "KG", "KGS", "m³", "m²", "cm", "mm", "t", "l", "g", "°C", "pcs", "x", "CBM", "MT", "EUR", "USD", "lbs"])
        elif unit < 0.6:
            text = _pick(rng, ["-", "–", "+", "±"]) + text
        return text
    if kind < 0.8:
        mark = _pick(rng, ["/", "-", ".", ". "])
        parts = [f"{rng.integers(1, 32):02d}", f"{rng.integers(1, 13):02d}", str(rng.integers(1950, 2040))]
        if rng.random() < 0.3:
            parts.reverse()
        return mark.join(parts)
    if kind < 0.87:
        return f"{rng.integers(0, 24):02d}:{rng.integers(0, 60):02d}"
    if kind < 0.94:
        return f"{rng.integers(1, 400)} {_pick(rng, 'x×')} {rng.integers(1, 400)}"
    return f"{_pick(rng, ['+', '00', '+ '])}{rng.integers(1, 99)} {_string(rng, DIGITS, 2, 4)} {_string(rng, DIGITS, 3, 7)}"


def _code(rng):
    kind = rng.random()
    if kind < 0.25:  # a container
        text = _string(rng, CAPITALS, 3, 3) + _pick(rng, "UUUJZ")
        return text + _pick(rng, ["", " "]) + _string(rng, DIGITS, 6, 6) + _pick(rng, ["", " ", "-"]) + _string(rng, DIGITS, 1, 1)
    if kind < 0.45:
        return _string(rng, CAPITALS, 1, 4) + _pick(rng, ["-", "/", "", " ", "."]) + _string(rng, DIGITS, 2, 9)
    if kind < 0.75:
        return _string(rng, CAPITALS + DIGITS * 2, 4, 14)
    if kind < 0.9:
        return _pick(rng, "-/.").join(_string(rng, CAPITALS + DIGITS * 3, 1, 5) for _ in range(int(rng.integers(2, 5))))
    if kind < 0.95:
        return _string(rng, SMALL, 2, 8) + _pick(rng, ["@", ".", "_"]) + _string(rng, SMALL, 2, 8) + _pick(rng, [".com", ".de", ".example", ".org"])
    return _string(rng, DIGITS, 4, 4) + "." + _string(rng, DIGITS, 2, 2) + "." + _string(rng, DIGITS, 2, 2)


def _marked(rng):
    """Words with marks around them."""
    inside = _pick(rng, [_word, _word, _figure, _code, _loose])(rng)
    kind = rng.random()
    if kind < 0.25:
        return inside + _pick(rng, ":;,.,.!?")
    if kind < 0.45:
        left, right = _pick(rng, ["()", "()", "[]", "«»", '""', "“”", "‘’", "''", "<>", "{}", "„“"])
        return left + inside + right
    if kind < 0.6:
        return inside + _pick(rng, ["/", " / ", "-", " - ", " – ", "&", " & ", "+", " = ", "—", "|", " | ", "'", "’", "·", "_", ", ", ": ", "*"]) + _word(rng)
    if kind < 0.8:
        return _pick(rng, ["N° ", "№ ", "Nº ", "n° ", "No. ", "Nr. ", "#", "§ ", "• ", "- ", "* ", "1ª ", "2º ", "¿", "¡", "©", "~", "(*) "]) + inside
    if kind < 0.9:
        return ".".join(_string(rng, CAPITALS, 1, 1) for _ in range(int(rng.integers(1, 4)))) + "."
    return inside + _string(rng, MARKS + MORE_MARKS, 1, 3)


def random_text(rng, count):
    """About so many characters; never begins or ends with a space."""
    style = rng.random()
    weights = [0.46, 0.1, 0.2, 0.1, 0.14] if style < 0.6 else [0.1, 0.2, 0.3, 0.25, 0.15]
    kinds = [_word, _loose, _figure, _code, _marked]
    text = ""
    while len(text) < count:
        text += (" " if text else "") + kinds[int(rng.choice(5, p=weights))](rng)
    if rng.random() < 0.12:
        text = text.upper().replace("SS", "ß") if "ß" not in text else text
    text = "".join(c for c in text if c == " " or c in ALPHABET)
    return text[:count].strip() or _pick(rng, DIGITS)
