"""Makes alike.txt and seldom.txt of proof-reading (src/main/resources/io/github/chengwen/check/word): characters of like shape.

usage: proof_shapes.py SOURCES UNIHAN FONTS OUT SELDOM

SOURCES holds dict.txt of jieba and TSCharacters.txt of OpenCC; UNIHAN is Unihan_DictionaryLikeData.txt; FONTS are the faces of
this project. Each line of OUT: a character, those whose pictures in three faces are most like its own, a bar, and those that
share its phonetic part (kPhonetic) and are not too unlike. Each line of SELDOM: a character that is not in common use, and those
in common use whose pictures are most like its own. Needs numpy and Pillow.
"""

import collections
import sys
from pathlib import Path

import numpy
from PIL import Image, ImageDraw, ImageFont

SIZE = 40
FACES = ("ChengwenHei-Regular.ttf", "ChengwenKai-Regular.ttf", "ChengwenSong-Regular.ttf")
LEAST_USED = 150
ALIKE, VERY_ALIKE, NOT_UNLIKE = 0.80, 0.88, 0.45
LARGEST_GROUP = 24


def common():
    for high in range(0xB0, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield bytes([high, low]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def pictures(face, characters):
    """The blurred pictures of characters, as unit vectors."""
    font = ImageFont.truetype(str(face), SIZE)
    drawn = []
    for character in characters:
        image = Image.new("L", (SIZE + 8, SIZE + 12), 0)
        ImageDraw.Draw(image).text((4, 0), character, font=font, fill=255)
        drawn.append(numpy.asarray(image, dtype=numpy.float32))
    stack = numpy.stack(drawn)
    for _ in range(4):
        stack = sum([numpy.roll(stack, by, axis) for by in (1, -1) for axis in (1, 2)], stack) / 5
    flat = stack.reshape(len(drawn), -1)
    flat -= flat.mean(1, keepdims=True)
    return flat / numpy.linalg.norm(flat, axis=1, keepdims=True)


def write_seldom(characters, fonts, out):
    """The characters that are not in common use, with those that are and look like them."""
    others = [c for c in common() if c not in set(characters)]
    likeness = numpy.zeros((len(others), len(characters)), dtype=numpy.float32)
    for face in FACES:
        vectors = pictures(fonts / face, characters + others)
        likeness += vectors[len(characters) :] @ vectors[: len(characters)].T / len(FACES)
    lines = []
    for other, row in zip(others, likeness):
        near = [characters[k] for k in (-row).argsort()[:5] if row[k] >= ALIKE]
        if near:
            lines.append(other + "".join(near))
    out.write_text("\n".join(lines) + "\n", "utf-8")


def main(sources, unihan, fonts, out, seldom):
    used = collections.Counter()
    for line in (sources / "dict.txt").read_text("utf-8").splitlines():
        word, count, _ = line.split(" ")
        for character in set(word):
            used[character] += int(count)
    characters = [c for c in common() if used[c] >= LEAST_USED]
    likeness = numpy.zeros((len(characters), len(characters)), dtype=numpy.float32)
    for face in FACES:
        vectors = pictures(fonts / face, characters)
        likeness += vectors @ vectors.T / len(FACES)
    numpy.fill_diagonal(likeness, 0)
    place = {c: i for i, c in enumerate(characters)}
    simple = dict(
        line.split("\t")[:2] for line in (sources / "TSCharacters.txt").read_text("utf-8").splitlines() if "\t" in line
    )
    groups = collections.defaultdict(set)
    for line in unihan.read_text("utf-8").splitlines():
        parts = line.split("\t")
        if len(parts) == 3 and parts[1] == "kPhonetic":
            character = chr(int(parts[0][2:], 16))
            for group in parts[2].replace("*", "").replace("x", "").split():
                groups[group].add(simple.get(character, character).split(" ")[0])
    parts = collections.defaultdict(set)
    for group in groups.values():
        members = group & set(characters)
        if 2 <= len(members) <= LARGEST_GROUP:
            for character in members:
                parts[character] |= members - {character}
    lines = []
    for i, character in enumerate(characters):
        near = []
        for rank, k in enumerate((-likeness[i]).argsort()[:8]):
            if likeness[i, k] >= (ALIKE if rank < 5 else VERY_ALIKE):
                near.append(characters[k])
        sharing = sorted(c for c in parts[character] if c not in near and likeness[i, place[c]] > NOT_UNLIKE)
        lines.append(character + "".join(near) + "|" + "".join(sharing))
    out.write_text("\n".join(lines) + "\n", "utf-8")
    write_seldom(characters, fonts, seldom)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:6]))
