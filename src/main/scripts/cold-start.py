#!/usr/bin/env python3
"""Measures Chengwen as a user meets it: whole processes, from the launcher to the end.

Usage: cold-start.py [--home target/chengwen] [--java JAVA_HOME]... [--runs 15] DRAFT.txt

For every Java: the version, a DOCX, a PDF, both; each with the class archive and without it. The
archive is made first, into a cache of its own. Prints wall time (least, median, most), CPU time of
user and system together (least, median) and the largest resident memory. On a machine that others
use as well, the least of many runs is what the program itself takes. POSIX only.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

KINDS = {
    "version": ["--version"],
    "docx": ["convert", "--to", "docx"],
    "pdf": ["convert", "--to", "pdf"],
    "both": ["convert"],
}
PATIENCE = 120
ROW = "{:<9} {:<8} {:>6} {:>6} {:>6} {:>7} {:>6} {:>6}"


def run(command, environment):
    """One process: seconds of wall and CPU, megabytes of memory."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    complaint = process.stderr.read().decode()
    process.stderr.close()
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: {process.returncode}\n{complaint}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def await_archive(cache):
    """Waits for the archive that a first command leaves; none where the distribution's own is for
    this Java. It is made when the command has ended, so as to be in nobody's way."""
    end = time.monotonic() + PATIENCE
    for folder in cache.glob("chengwen/*"):
        while not (folder / "java").exists():
            if time.monotonic() > end:
                sys.exit("no archive was made")
            time.sleep(0.2)


def measure(launcher, java, draft, runs, folder):
    environment = dict(os.environ, XDG_CACHE_HOME=str(folder / "cache"), CHENGWEN_ARCHIVE="auto")
    environment.pop("CHENGWEN_JAVA_OPTS", None)
    if java:
        environment["JAVA_HOME"] = java
    run([launcher, "--version"], environment)
    await_archive(folder / "cache")
    for archive in ("auto", "off"):
        environment["CHENGWEN_ARCHIVE"] = archive
        for kind, arguments in KINDS.items():
            command = [launcher, *arguments]
            if kind != "version":
                command += [draft, "-o", folder / "out", "--force"]
            yield kind, archive, [run(command, environment) for _ in range(runs + 1)][1:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--home", type=pathlib.Path, default=pathlib.Path("target/chengwen"))
    parser.add_argument("--java", action="append", default=[], help="a JAVA_HOME; may be repeated")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("draft", type=pathlib.Path)
    options = parser.parse_args()
    launcher = options.home.resolve() / "bin/chengwen"
    for java in options.java or [os.environ.get("JAVA_HOME", "")]:
        print(java or "the Java that the launcher finds")
        print(ROW.format("", "archive", "min", "med", "max s", "CPU min", "med s", "MB"))
        with tempfile.TemporaryDirectory() as folder:
            for kind, archive, results in measure(
                    launcher, java, options.draft.resolve(), options.runs, pathlib.Path(folder)):
                wall, cpu, memory = zip(*results)
                figures = (min(wall), statistics.median(wall), max(wall), min(cpu),
                           statistics.median(cpu))
                print(ROW.format(
                    kind, archive, *(f"{figure:.3f}" for figure in figures),
                    f"{max(memory):.0f}"), flush=True)


if __name__ == "__main__":
    main()
