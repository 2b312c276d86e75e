#!/usr/bin/env python3
"""Compares the line ends of a DOCX, as another program breaks it, with those of the PDF.

    chengwen convert draft.txt -o out
    python3 src/main/scripts/line-ends.py out/draft.docx out/draft.pdf
    npm install docx-preview@0.4.1 jszip
    python3 src/main/scripts/line-ends.py --modules node_modules out/draft.docx out/draft.pdf

Without --modules the other program is LibreOffice, as it is installed. With it, docx-preview in
Chromium is a second opinion on the profile "word": a browser measures and breaks lines by rules of
its own, and knows nothing of this program; pages are not compared then, since it breaks none.
Needs pdftotext (poppler) and LibreOffice or Chromium; what is missing is said. Prints how many rows
of the PDF end where a line ends in the other program, and with --list those that do not.
"""

import argparse
import base64
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

# Lines are found by the places of the characters: a new line begins where one goes back.
PAGE = """<!doctype html><meta charset="utf-8"><style>{css}</style><body><div id="shown"></div>
<script>{jszip}</script><script>{preview}</script><script>
const bytes = Uint8Array.from(atob("{docx}"), c => c.charCodeAt(0));
docx.renderAsync(bytes.buffer, document.getElementById("shown"), null,
    {{ inWrapper: false, ignoreFonts: false }}).then(() => document.fonts.ready).then(() => {{
  const ends = [];
  for (const p of document.querySelectorAll("article p")) {{
    const walk = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    let line = "", last = null;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {{
      for (let i = 0; i < node.length; i++) {{
        const range = document.createRange();
        range.setStart(node, i); range.setEnd(node, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0 && box.height === 0) continue;
        if (last !== null && box.left < last - 1 && line) {{ ends.push(line); line = ""; }}
        line += node.data[i]; last = box.left;
      }}
    }}
    if (line) ends.push(line);
  }}
  document.body.textContent = "ENDS" + JSON.stringify(ends) + "SDNE";
}}).catch(e => {{ document.body.textContent = "FAILED " + e; }});
</script>"""


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def letter_spacing(docx):
    """CSS for the one property of styles that docx-preview leaves out."""
    with zipfile.ZipFile(docx) as parts:
        root = ElementTree.fromstring(parts.read("word/styles.xml"))
    own, base = {}, {}
    for style in root.iter(W + "style"):
        name = style.get(W + "styleId")
        spacing = style.find(f"{W}rPr/{W}spacing")
        if spacing is not None:
            own[name] = int(spacing.get(W + "val"))
        above = style.find(W + "basedOn")
        base[name] = above.get(W + "val") if above is not None else None
    rules = []
    for name in base:
        known = name
        while known and known not in own:
            known = base.get(known)
        if known:
            rules.append(f".docx_{name.lower()} {{letter-spacing: {own[known] / 20}pt}}")
    return "\n".join(rules)


def bare(text):
    return re.sub(r"[\s\u3000\u00a0]", "", text)


def browser_lines(docx, modules, chromium):
    jszip = (modules / "jszip/dist/jszip.min.js").read_text("utf-8")
    preview = (modules / "docx-preview/dist/docx-preview.min.js").read_text("utf-8")
    encoded = base64.b64encode(docx.read_bytes()).decode("ascii")
    # A closing tag in a script would end it.
    page = PAGE.format(
        jszip=jszip.replace("</script", "<\\/script"),
        preview=preview.replace("</script", "<\\/script"),
        docx=encoded,
        css=letter_spacing(docx),
    )
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "page.html")
        file.write_text(page, "utf-8")
        said = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
             # Without these the advances of glyphs are whole pixels.
             "--font-render-hinting=none", "--force-device-scale-factor=4",
             "--virtual-time-budget=60000", f"--user-data-dir={folder}/profile", file.as_uri()],
            capture_output=True, text=True, encoding="utf-8", timeout=180).stdout
    found = re.search(r"ENDS(\[.*?\])SDNE", said, re.S)
    if not found:
        sys.exit("Chromium shows nothing: " + re.sub(r"<[^>]*>", "", said)[-300:])
    return json.loads(html.unescape(found.group(1)))


def office_rows(docx, soffice, pdftotext):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--convert-to", "pdf", "--outdir", folder, str(docx)],
            capture_output=True, check=True, timeout=300)
        return pdf_rows(pathlib.Path(folder, docx.stem + ".pdf"), pdftotext)


def pdf_rows(pdf, pdftotext):
    text = subprocess.run([pdftotext, "-layout", str(pdf), "-"], capture_output=True, text=True,
                          encoding="utf-8", check=True).stdout
    rows = [bare(row) for row in text.split("\n")]
    return [row for row in rows if row and not re.fullmatch(r"—[0-9]+—", row)]


def ends(lines):
    """Where lines end, counted in characters without white space."""
    places, count = [], 0
    for line in lines:
        count += len(bare(line))
        places.append(count)
    return places


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--modules", type=pathlib.Path, help="node_modules with docx-preview")
    parser.add_argument("--list", action="store_true", help="rows that end elsewhere")
    parser.add_argument("files", nargs="+", type=pathlib.Path, help="DOCX and PDF, in pairs")
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    soffice = shutil.which("soffice")
    pdftotext = shutil.which("pdftotext")
    needed = [("pdftotext", pdftotext)]
    if options.modules:
        needed += [("chromium", chromium)]
        needed += [(name, (options.modules / name).exists()) for name in ["docx-preview", "jszip"]]
    else:
        needed += [("soffice", soffice)]
    missing = [name for name, found in needed if not found]
    if missing:
        sys.exit("missing: " + ", ".join(missing))
    same = total = 0
    for docx, pdf in zip(options.files[::2], options.files[1::2]):
        rows = pdf_rows(pdf, pdftotext)
        if options.modules:
            lines = browser_lines(docx, options.modules, chromium)
        else:
            lines = office_rows(docx, soffice, pdftotext)
        if bare("".join(lines)) != "".join(rows):
            print(f"{docx.name}: the words are in another order; not compared")
            continue
        known, place = set(ends(lines)), 0
        for row, place in zip(rows, ends(rows)):
            total += 1
            if place in known:
                same += 1
            elif options.list:
                print(f"{docx.name}: {row}")
    print(f"{same} of {total} line ends agree")


if __name__ == "__main__":
    main()
