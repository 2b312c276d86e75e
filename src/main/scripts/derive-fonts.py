#!/usr/bin/env python3
"""Derive the faces of src/main/resources/fonts/ again from Debian's packages.

How to run it (Debian 12, python3-fonttools; nothing is installed, about 300 MB are unpacked):

    mkdir scratch && cd scratch
    apt-get download texlive-lang-chinese fonts-noto-cjk fonts-noto-cjk-extra \\
        fonts-lxgw-wenkai fonts-liberation2
    for package in *.deb; do dpkg -x "$package" root; done
    cd -
    python3 src/main/scripts/derive-fonts.py scratch/root scratch/faces
    python3 src/main/scripts/derive-fonts.py --compare scratch/faces

What is done to a face: subset to GB 2312, the 8,105 characters of the 通用规范汉字表, the symbols
of official writing and Latin-1 (the Song also to the Han of GBK); cubic outlines become quadratic with an
error of at most 1/1000 em; hinting and layout tables go; the punctuation of WIDENED gets a cell of
one em; the family is renamed; embedding is unrestricted (fsType 0). Liberation Serif is copied.

The 8,105 characters are in no package, so the wanted set is read from the shipped Kai face, which
has all of it. `--compare` prints how the derived faces differ from the shipped ones; with another
version of a source the outlines differ, the sets and the widths should not.
"""

import argparse
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._g_l_y_f import Glyph

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "fonts"
OFL = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
    "https://openfontlicense.org",
)
GPL = (
    "Derived from FandolFang-Regular 0.3 (c) 2012-2013 the Fandol team: converted to TrueType, "
    "subset, renamed. GNU GPL version 3. As a special exception, if you create a document which "
    "uses this font, and embed this font or unaltered portions of this font into the document, "
    "this font does not by itself cause the resulting document to be covered by the GNU General "
    "Public License.",
    "https://www.gnu.org/licenses/gpl-3.0.html",
)
EM = 1000
MAX_ERROR = 1
SIDE = 80
OPENING, CLOSING, CENTRED, STROKE = range(4)
WIDENED = {
    "“": OPENING, "‘": OPENING, "”": CLOSING, "’": CLOSING,
    "—": STROKE, "…": CENTRED, "·": CENTRED, "×": CENTRED, "℃": CENTRED,
}  # fmt: skip
KEPT_TABLES = {"GlyphOrder", "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post"}


@dataclass(frozen=True)
class Source:
    role: str
    path: str
    index: int = -1
    licence: tuple = OFL
    gbk: bool = False


SOURCES = [
    Source("FangSong", "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf", licence=GPL),
    Source("BiaoSong", "usr/share/fonts/opentype/noto/NotoSerifCJK-SemiBold.ttc", 2),
    Source("Kai", "usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"),
    Source("Hei", "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
    Source("Song", "usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 2, gbk=True),
]
LIBERATION = "usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"


def double_bytes(charset):
    """Every character that the charset writes with two bytes."""
    characters = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                characters.update(map(ord, bytes((lead, trail)).decode(charset)))
            except UnicodeDecodeError:
                continue
    return characters


def wanted(source):
    kai = TTFont(SHIPPED / "ChengwenKai-Regular.ttf", lazy=True)
    characters = set(kai.getBestCmap()) | double_bytes("gb2312") | set(range(0xA0, 0x100))
    gbk_han = {code for code in double_bytes("gbk") if 0x4E00 <= code <= 0x9FFF}
    return characters | gbk_han if source.gbk else characters


def subsetted(path, source):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "vhea", "vmtx", "VORG", "DSIG", "kern", "gasp"]
    font = TTFont(path, fontNumber=source.index, lazy=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted(source) & set(font.getBestCmap()))
    subsetter.subset(font)
    return font


def outlines(font):
    """Quadratic outlines in an em of 1000 units, and the advance of each glyph."""
    scale = EM / font["head"].unitsPerEm
    cubic = "CFF " in font
    glyph_set = font.getGlyphSet()
    glyphs, advances = {}, {}
    for name in font.getGlyphOrder():
        recording = DecomposingRecordingPen(glyph_set)
        glyph_set[name].draw(recording)
        pen = TTGlyphPen(None)
        quadratic = Cu2QuPen(pen, MAX_ERROR, reverse_direction=True) if cubic else pen
        recording.replay(TransformPen(quadratic, Transform().scale(scale)))
        glyphs[name] = pen.glyph()
        advances[name] = round(font["hmtx"][name][0] * scale)
    return glyphs, advances


def placed(glyph, placement):
    """The glyph in a cell of one em (L-14); a dash is stretched over the whole cell (L-15)."""
    x_min, x_max = glyph.xMin, glyph.xMax
    if placement == STROKE:
        transform = Transform(EM / (x_max - x_min), 0, 0, 1, -x_min * EM / (x_max - x_min), 0)
    else:
        left = {
            OPENING: EM - SIDE - x_max,
            CLOSING: SIDE - x_min,
            CENTRED: round((EM - (x_max - x_min)) / 2) - x_min,
        }[placement]
        transform = Transform().translate(left, 0)
    pen = TTGlyphPen(None)
    glyph.draw(TransformPen(pen, transform), None)
    return pen.glyph()


def widen(font, glyphs, advances):
    best = font.getBestCmap()
    for character, placement in WIDENED.items():
        name = best.get(ord(character))
        if name is None or advances[name] >= EM:
            continue
        sharing = [chr(code) for code, other in best.items() if other == name and chr(code) != character]
        if sharing:
            print(f"  {character} shares its glyph with {' '.join(sharing)}: these widen too")
        glyphs[name].recalcBounds(None)
        glyphs[name] = placed(glyphs[name], placement)
        advances[name] = EM


def to_truetype(font, glyphs, advances):
    order = font.getGlyphOrder()
    for glyph in glyphs.values():
        glyph.recalcBounds(None)
    if "glyf" not in font:
        del font["CFF "]
        font["loca"] = newTable("loca")
        font["glyf"] = newTable("glyf")
        font["glyf"].glyphOrder = order
        font.sfntVersion = "\0\1\0\0"
    font["glyf"].glyphs = {name: glyphs[name] for name in order}
    font["hmtx"].metrics = {name: (advances[name], getattr(glyphs[name], "xMin", 0)) for name in order}
    maxp = newTable("maxp")
    maxp.tableVersion = 0x00010000
    maxp.numGlyphs = len(order)
    maxp.maxZones, maxp.maxTwilightPoints, maxp.maxStorage = 1, 0, 0
    maxp.maxFunctionDefs = maxp.maxInstructionDefs = 0
    maxp.maxStackElements = maxp.maxSizeOfInstructions = 0
    maxp.maxComponentElements = 0
    font["maxp"] = maxp
    font["post"].formatType = 3.0
    head = font["head"]
    head.unitsPerEm = EM
    head.glyphDataFormat = 0
    head.flags = 0x000B


def rename(font, source):
    family = f"Chengwen {source.role}"
    postscript = f"Chengwen{source.role}-Regular"
    table = font["name"]
    copyright_line = table.getDebugName(0)
    table.names = []
    records = {
        0: copyright_line, 1: family, 2: "Regular", 3: f"{postscript};subset", 4: f"{family} Regular",
        5: "Version 1.000", 6: postscript, 13: source.licence[0], 14: source.licence[1],
    }  # fmt: skip
    for name_id, text in records.items():
        table.setName(text, name_id, 3, 1, 0x409)
    os2 = font["OS/2"]
    os2.fsType = 0
    os2.fsSelection = 0x40


def derive(root, source, target):
    print(f"Chengwen{source.role} from {source.path}")
    font = subsetted(root / source.path, source)
    glyphs, advances = outlines(font)
    widen(font, glyphs, advances)
    to_truetype(font, glyphs, advances)
    rename(font, source)
    for table in set(font.keys()) - KEPT_TABLES:
        del font[table]
    font.recalcTimestamp = False
    font.save(target / f"Chengwen{source.role}-Regular.ttf")


def compare(derived):
    """Print where the derived faces differ from the shipped ones; 1 when a set differs."""
    differing = 0
    for path in sorted(derived.glob("*.ttf")):
        ours, theirs = TTFont(path), TTFont(SHIPPED / path.name)
        our_cmap, their_cmap = ours.getBestCmap(), theirs.getBestCmap()
        common = sorted(our_cmap.keys() & their_cmap.keys())
        wider = [c for c in common if ours["hmtx"][our_cmap[c]][0] != theirs["hmtx"][their_cmap[c]][0]]
        moved = [c for c in common if box(ours, our_cmap[c]) != box(theirs, their_cmap[c])]
        only_ours = sorted(our_cmap.keys() - their_cmap.keys())
        only_theirs = sorted(their_cmap.keys() - our_cmap.keys())
        differing += bool(only_ours or only_theirs)
        same = path.read_bytes() == (SHIPPED / path.name).read_bytes()
        print(
            f"{path.name}: {len(our_cmap)} characters, shipped {len(their_cmap)}"
            f" (only derived {listed(only_ours)}; only shipped {listed(only_theirs)}),"
            f" widths differ {listed(wider)}, boxes differ by more than 2 units {listed(moved)},"
            f" bytes {'equal' if same else 'differ'}"
        )
    return 1 if differing else 0


def box(font, glyph_name):
    """The bounding box in a grid coarse enough to forgive rounding."""
    glyph = font["glyf"][glyph_name]
    return tuple(Near(getattr(glyph, side, 0)) for side in ("xMin", "yMin", "xMax", "yMax"))


@dataclass(frozen=True, eq=False)
class Near:
    value: int

    def __eq__(self, other):
        return abs(self.value - other.value) <= 2


def listed(codes):
    shown = " ".join(chr(code) for code in codes[:8])
    return f"{len(codes)}{' (' + shown + ('…' if len(codes) > 8 else '') + ')' if codes else ''}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--compare", metavar="FACES", type=Path, help="compare derived faces with the shipped ones")
    parser.add_argument("root", nargs="?", type=Path, help="folder the packages were unpacked into")
    parser.add_argument("target", nargs="?", type=Path, help="folder for the derived faces")
    arguments = parser.parse_args()
    if arguments.compare:
        return compare(arguments.compare)
    if not arguments.root or not arguments.target:
        parser.error("a folder of unpacked packages and a target folder are needed")
    arguments.target.mkdir(parents=True, exist_ok=True)
    for source in SOURCES:
        if (arguments.root / source.path).is_file():
            derive(arguments.root, source, arguments.target)
        else:
            print(f"Chengwen{source.role}: no {source.path}", file=sys.stderr)
    if (arguments.root / LIBERATION).is_file():
        shutil.copyfile(arguments.root / LIBERATION, arguments.target / "LiberationSerif-Regular.ttf")
    return 0


if __name__ == "__main__":
    sys.exit(main())
