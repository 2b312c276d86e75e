#!/usr/bin/env python3
"""Times Chengwen beside other programs: whole processes, same draft, turn about, in one run.

    mvn package -DskipTests
    python3 src/main/scripts/side-by-side.py --typst node_modules

Compared with it are pandoc (DOCX of a plain look) and LibreOffice (PDF, from the DOCX that
Chengwen made), both from Debian's packages, and Typst (PDF), from npm:
npm install @myriaddreamin/typst-ts-node-compiler. What is missing is left out. None of them reads
a raw draft: each is given the finished structure, and only Chengwen the raw text.

Prints two tables for a README: one draft in a new process, and many drafts in one call. Times are
minimum / median / maximum; needs Linux.
"""

import argparse
import pathlib
import shutil
import sys
import tempfile

import processes

PROJECT = pathlib.Path(__file__).resolve().parents[3]
FONTS = PROJECT / "src/main/resources/fonts"

TYPST = """#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm))
#set text(font: "Chengwen FangSong", size: 16pt, lang: "zh", region: "cn")
#set par(leading: 13pt, spacing: 13pt, justify: true, first-line-indent: (amount: 2em, all: true))
"""


class Tool:
    """A program to be timed: what it is, the command, and the files that this command makes."""

    def __init__(self, name, makes, command, outputs, environment=None, ok=(0,)):
        self.name = name
        self.makes = makes
        self.command = command
        self.outputs = outputs
        self.environment = environment or {}
        self.ok = ok
        self.costs = []

    def time(self):
        for output in self.outputs:
            output.unlink(missing_ok=True)
        cost = processes.run(self.command, self.environment, self.ok)
        missing = [output for output in self.outputs if not output.exists()]
        if missing:
            raise RuntimeError(f"{self.name}: made no {missing[0].name}")
        self.costs.append(cost)

    def bytes(self):
        return sum(output.stat().st_size for output in self.outputs)


def chengwen(launcher, drafts, folder, formats):
    """Chengwen itself; status 1 only means that it has warnings about the draft."""
    made = folder / f"chengwen-{formats}"
    made.mkdir()
    command = [launcher, "convert", *drafts, "--force", "--to", formats, "-o", made]
    outputs = [made / f"{draft.stem}.{kind}" for draft in drafts for kind in formats.split(",")]
    return Tool("Chengwen", formats.replace(",", "+").upper(), command, outputs, ok=(0, 1))


def pandoc(drafts, folder):
    inputs = []
    for draft in drafts:
        paragraphs = draft.read_text("utf-8").split("\n")
        inputs.append(folder / f"{draft.stem}.md")
        inputs[-1].write_text("\n\n".join(p.strip() for p in paragraphs), "utf-8")
    outputs = [source.with_suffix(".pandoc.docx") for source in inputs]
    calls = [f"pandoc '{source}' -o '{output}'" for source, output in zip(inputs, outputs)]
    command = ["pandoc", inputs[0], "-o", outputs[0]] if len(calls) == 1 else [
        "sh", "-c", " && ".join(calls)]
    return Tool("pandoc", "DOCX", command, outputs)


def libreoffice(documents, folder):
    made = folder / "libreoffice"
    made.mkdir()
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", made,
               *documents]
    outputs = [made / f"{document.stem}.pdf" for document in documents]
    return Tool("LibreOffice", "PDF", command, outputs, {"LC_ALL": "C.UTF-8"})


def typst(drafts, folder, modules):
    sources = []
    for draft in drafts:
        sources.append(folder / f"{draft.stem}.typ")
        paragraphs = [p.strip().replace("#", "\\#") for p in draft.read_text("utf-8").split("\n")]
        sources[-1].write_text(TYPST + "\n\n".join(paragraphs), "utf-8")
    script = pathlib.Path(__file__).with_name("typst.mjs")
    outputs = [source.with_suffix(".pdf") for source in sources]
    return Tool("Typst", "PDF", ["node", script, modules, FONTS, *sources], outputs)


def others(drafts, documents, folder, modules):
    """The other programs, as far as they are installed."""
    tools = []
    if shutil.which("pandoc"):
        tools.append(pandoc(drafts, folder))
    if modules and shutil.which("node"):
        tools.append(typst(drafts, folder, modules))
    if shutil.which("soffice"):
        tools.append(libreoffice(documents, folder))
    return tools


def take_turns(tools, runs):
    for turn in range(runs + 1):
        for tool in tools:
            tool.time()
            if turn == 0:
                tool.costs.clear()  # The first finds neither programs nor files in memory.


def table_of_one(tools):
    print("| | makes | ms | user CPU, ms | memory, MB | bytes | ms, of Chengwen's for both |")
    print("|---|---|---|---|---|---|---|")
    ours = processes.median(cost.wall for cost in tools[0].costs)
    for tool in tools:
        wall = processes.spread(processes.millis(cost.wall for cost in tool.costs))
        user = processes.spread(processes.millis(cost.user for cost in tool.costs))
        peak = processes.median(cost.peak for cost in tool.costs)
        ratio = processes.median(cost.wall for cost in tool.costs) / ours
        print(f"| {tool.name} | {tool.makes} | {wall} | {user} | {peak:.0f} "
              f"| {tool.bytes():,} | {ratio:.2f} |")


def table_of_many(tools, count):
    print("| | makes | drafts a second | CPU a draft, ms | memory, MB |")
    print("|---|---|---|---|---|")
    for tool in tools:
        rate = processes.spread((count / cost.wall for cost in tool.costs), 1)
        cpu = processes.median(cost.cpu for cost in tool.costs) * 1000 / count
        peak = processes.median(cost.peak for cost in tool.costs)
        print(f"| {tool.name} | {tool.makes} | {rate} | {cpu:.0f} | {peak:.0f} |")


def copies(draft, count, folder):
    """Drafts like this one, no two of them the same."""
    folder.mkdir()
    text = draft.read_text("utf-8")
    made = [folder / f"{draft.stem}-{number}.txt" for number in range(count)]
    for number, copy in enumerate(made):
        copy.write_text(text.replace("一", "壹", number % 7) + f"　　全文完，第{number}份。\n", "utf-8")
    return made


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("draft", nargs="?", type=pathlib.Path,
                        default=PROJECT / "src/bench/speech.txt")
    parser.add_argument("--chengwen", type=pathlib.Path,
                        default=PROJECT / "target/chengwen/bin/chengwen")
    parser.add_argument("--typst", type=pathlib.Path, metavar="NODE_MODULES")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--many", type=int, default=200, help="drafts in one call; 0 for none")
    given = parser.parse_args()

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        both = chengwen(given.chengwen, [given.draft], folder, "docx,pdf")
        both.time()
        document = folder / f"{given.draft.stem}.docx"
        shutil.copy(both.outputs[0], document)
        tools = [both, *(chengwen(given.chengwen, [given.draft], folder, kind)
                         for kind in ("docx", "pdf"))]
        tools += others([given.draft], [document], folder, given.typst)
        take_turns(tools, given.runs)
        print(f"{given.draft.name}, one draft a process, {given.runs} runs\n")
        table_of_one(tools)

    if given.many:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            drafts = copies(given.draft, given.many, folder / "drafts")
            both = chengwen(given.chengwen, drafts, folder, "docx,pdf")
            both.time()
            documents = []
            for output in both.outputs[::2]:
                documents.append(folder / output.name)
                shutil.copy(output, documents[-1])
            tools = [both, *others(drafts, documents, folder, given.typst)]
            take_turns(tools, 3)
            print(f"\n{given.many} drafts like it, one call, 3 runs\n")
            table_of_many(tools, given.many)


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as failure:
        sys.exit(str(failure))
