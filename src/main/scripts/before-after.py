#!/usr/bin/env python3
"""Makes src/docs/before-after.png: a raw draft on the left, page 1 of its PDF on the right.

Usage: before-after.py DRAFT.txt FINISHED.pdf OUT.png

Needs pdftoppm (poppler-utils) and Pillow (python3-pil). The same files give the same picture.
"""

import pathlib
import subprocess
import sys
import tempfile

from PIL import Image, ImageDraw, ImageFont

FONT = pathlib.Path(__file__).parents[1] / "resources/fonts/ChengwenSong-Regular.ttf"
HEIGHT = 900
MARGIN = 28
TYPE = 15
LEADING = 24
GAP = 24
BORDER = "#b0b0b0"
INK = "#202020"


def first_page(pdf):
    with tempfile.TemporaryDirectory() as folder:
        stem = pathlib.Path(folder, "page")
        subprocess.run(
            ["pdftoppm", "-r", "150", "-gray", "-png", "-f", "1", "-l", "1", "-singlefile",
             pdf, stem],
            check=True,
        )
        page = Image.open(stem.with_suffix(".png")).convert("L")
    return page.resize((round(page.width * HEIGHT / page.height), HEIGHT), Image.LANCZOS)


def screen_rows(text, font, width):
    """Lines as an editor shows them: cut at the window's edge, wherever that is."""
    for line in text.splitlines():
        row = ""
        for character in line:
            if font.getlength(row + character) > width:
                yield row
                row = ""
            row += character
        yield row


def raw_draft(draft, width):
    sheet = Image.new("L", (width, HEIGHT), "white")
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(FONT), TYPE)
    rows = screen_rows(draft.read_text(encoding="utf-8"), font, width - 2 * MARGIN)
    for y, row in zip(range(MARGIN, HEIGHT - MARGIN - TYPE, LEADING), rows):
        pen.text((MARGIN, y), row, font=font, fill=INK)
    return sheet


def main(draft, pdf, out):
    right = first_page(pdf)
    left = raw_draft(pathlib.Path(draft), right.width)
    picture = Image.new("L", (left.width + GAP + right.width, HEIGHT), "white")
    for x, sheet in ((0, left), (left.width + GAP, right)):
        picture.paste(sheet, (x, 0))
        frame = (x, 0, x + sheet.width - 1, HEIGHT - 1)
        ImageDraw.Draw(picture).rectangle(frame, outline=BORDER)
    picture.quantize(16).save(out, optimize=True)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
