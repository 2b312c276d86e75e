#!/usr/bin/env python3
"""Shows how time and memory grow: with the length of a draft, and with the number of drafts.

    mvn package -DskipTests
    python3 src/main/scripts/growth.py --plot src/docs/growth.svg

Each size is one process with -Xmx of --heap; each figure the median of three. Time is that of the
processor, because others may use the machine. Prints two tables; the plot shows both with
logarithmic axes, where growth in proportion is a line at the slope of the dashed ones. Needs Linux,
and poppler-utils to count pages.
"""

import argparse
import pathlib
import subprocess
import tempfile

import plot
import processes

PROJECT = pathlib.Path(__file__).resolve().parents[3]
SPEECH = PROJECT / "src/bench/speech.txt"
LENGTHS = (10, 30, 100, 300, 1000, 2000, 5000)  # kB
COUNTS = (1, 10, 100, 1000, 10_000)
RUNS = 3


def draft_of(kilobytes):
    """The speech with its paragraphs again and again; each has a number, so that none is alike."""
    title, *rest = SPEECH.read_text("utf-8").split("\n")
    head, body, end = [title, *rest[:4]], rest[4:-2], rest[-2:]
    lines = list(head)
    size = sum(len(line.encode()) + 1 for line in head)
    number = 0
    while size < kilobytes * 1000:
        line = body[number % len(body)]
        if line.startswith("　　") and "、" not in line[:4] and "." not in line[:4]:
            line += f"这是第{number}件事。"
        lines.append(line)
        size += len(line.encode()) + 1
        number += 1
    return "\n".join(lines + end)


def pages(pdf):
    said = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return next(int(line.split()[1]) for line in said.splitlines() if line.startswith("Pages"))


def convert(launcher, sources, made, heap):
    command = [launcher, "convert", sources, "--force", "-o", made]
    return processes.run(command, {"CHENGWEN_JAVA_OPTS": f"-Xmx{heap}"}, ok=(0, 1))


def by_length(launcher, heap, folder):
    print(f"One draft, -Xmx{heap}\n\n| draft, kB | pages | CPU, s | kB a second | memory, MB |")
    print("|---|---|---|---|---|")
    points = []
    for kilobytes in LENGTHS:
        draft = folder / f"{kilobytes}.txt"
        draft.write_text(draft_of(kilobytes), "utf-8")
        costs = [convert(launcher, draft, folder, heap) for _ in range(RUNS)]
        cpu = processes.median(cost.cpu for cost in costs)
        peak = processes.median(cost.peak for cost in costs)
        print(f"| {kilobytes:,} | {pages(draft.with_suffix('.pdf')):,} | {cpu:.2f} "
              f"| {kilobytes / cpu:,.0f} | {peak:.0f} |", flush=True)
        points.append((kilobytes, cpu))
    return points


def by_count(launcher, heap, folder):
    print(f"\nMany drafts of three pages, one call, -Xmx{heap}\n")
    print("| drafts | CPU, s | CPU a draft, ms | drafts a second | memory, MB |")
    print("|---|---|---|---|---|")
    points = []
    text = draft_of(5)
    for count in COUNTS:
        sources = folder / f"{count}"
        sources.mkdir()
        for number in range(count):
            (sources / f"{number}.txt").write_text(text + f"　　第{number}份。\n", "utf-8")
        runs = RUNS if count <= 1000 else 1
        costs = [convert(launcher, sources, folder / f"{count}-made", heap) for _ in range(runs)]
        cpu = processes.median(cost.cpu for cost in costs)
        rate = processes.median(count / cost.wall for cost in costs)
        peak = processes.median(cost.peak for cost in costs)
        print(f"| {count:,} | {cpu:.2f} | {cpu * 1000 / count:.1f} | {rate:,.1f} | {peak:.0f} |",
              flush=True)
        points.append((count, cpu))
    return points


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--chengwen", type=pathlib.Path,
                        default=PROJECT / "target/chengwen/bin/chengwen")
    parser.add_argument("--heap", default="256m", help="for many drafts")
    parser.add_argument("--heap-of-one", default="512m", help="for one draft")
    parser.add_argument("--plot", type=pathlib.Path, metavar="FILE.svg")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        length = by_length(given.chengwen, given.heap_of_one, pathlib.Path(name))
        count = by_count(given.chengwen, given.heap, pathlib.Path(name))
    if given.plot:
        given.plot.write_text(
            plot.svg([plot.Panel("One draft 单篇", "kB", "CPU s", length),
                      plot.Panel("Many drafts 多篇", "drafts 篇", "CPU s", count)]), "utf-8")


if __name__ == "__main__":
    main()
