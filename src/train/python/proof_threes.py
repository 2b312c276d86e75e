"""Makes threes.bin, fours.bin and official.bin of proof-reading (src/main/resources/io/github/chengwen/check/word).

usage: proof_threes.py LAWS OFFICIAL SOURCES OUT

LAWS is a folder of laws, regulations and judicial interpretations of the People's Republic of China as Markdown files, OFFICIAL
one of its reports of governments and documents of the State Council as text (neither has a copyright: article 5 of its copyright
law), SOURCES the word lists of proof_model.py. OUT receives threes.bin, a Bloom filter over three characters that stand side by
side in them or in two words that do, fours.bin, one over four that do so in laws and documents, and official.bin, a table of how often two stand side by side in laws and documents, a mark
counting as one character. Needs numpy.
"""

import re
import struct
import sys
from collections import defaultdict
from pathlib import Path

import numpy

from proof_model import digest, mix, pairs, table_of, words

BITS = 1 << 25
FOUR_BITS = 1 << 24
HASHES = 5
SEED = 0xCBF29CE484222325
PRIME = 0x100000001B3
LEAST = 2
LEAST_FOUR = 3
MARK = ord("，")
LEAST_PAIR = 3
PAIR_BUCKETS = 40960
WEIGHT = 3
LEAST_WORDS = 5
HAN = re.compile("[\u4e00-\u9fa5]+")


def text(files):
    """The characters of files, a mark for all between two runs of Chinese ones; a line that is there twice counts once."""
    seen, runs = set(), []
    for file in files:
        for line in file.read_text("utf-8", errors="replace").splitlines():
            if line not in seen:
                seen.add(line)
                runs += HAN.findall(line)
    return numpy.frombuffer(("，".join(runs) + "，").encode("utf-16-le"), numpy.uint16).astype(numpy.uint64)


def counts(laws, official, length):
    """How often characters stand side by side; documents weigh more than laws, as they are more like what is proof-read."""
    known, times = [], []
    for characters, weight in (laws, 1), (official, WEIGHT):
        codes = characters[: len(characters) - length + 1].copy()
        for i in range(1, length):
            codes = codes << numpy.uint64(16) | characters[i : len(characters) - length + 1 + i]
        each, n = numpy.unique(codes, return_counts=True)
        known.append(each)
        times.append(n * weight)
    all_of_them = numpy.union1d(*known)
    total = numpy.zeros(len(all_of_them), numpy.int64)
    for each, n in zip(known, times):
        total[numpy.searchsorted(all_of_them, each)] += n
    return all_of_them, total


def of_words(sources):
    """The threes of words and of words that were seen side by side."""
    count = words(sources)
    seen = defaultdict(float)
    for word, n in count.items():
        for i in range(len(word) - 2):
            seen[word[i : i + 3]] += n
    for (one, two), n in pairs(sources).items():
        both = one + two
        for i in range(max(0, len(one) - 2), min(len(one), len(both) - 2)):
            seen[both[i : i + 3]] += n
    code = lambda three: ord(three[0]) << 32 | ord(three[1]) << 16 | ord(three[2])
    return numpy.array(sorted(code(t) for t, n in seen.items() if n >= LEAST_WORDS), numpy.uint64)


def within(fours):
    """Those of fours that have no mark between two characters."""
    return fours[(place(fours, 32) != MARK) & (place(fours, 16) != MARK)]


def place(codes, shift):
    return codes >> numpy.uint64(shift) & numpy.uint64(0xFFFF)


def write_filter(codes, shifts, size, out):
    digest = numpy.full(len(codes), SEED, numpy.uint64)
    for shift in shifts:
        digest = (digest ^ place(codes, shift)) * numpy.uint64(PRIME)
    digest = (digest ^ digest >> numpy.uint64(29)) * numpy.uint64(0x9E3779B97F4A7C15)
    digest ^= digest >> numpy.uint64(32)
    stride = digest >> numpy.uint64(32) | numpy.uint64(1)
    bits = numpy.zeros(size, numpy.uint8)
    for i in range(HASHES):
        bits[(digest + numpy.uint64(i) * stride) % numpy.uint64(size)] = 1
    out.write_bytes(numpy.packbits(bits, bitorder="little").tobytes())
    print(len(codes), out.name, bits.mean(), "of the bits")


def write_pairs(pairs, times, out):
    kept = [(int(n), mix(digest(chr(p >> 16) + chr(p & 0xFFFF)))) for p, n in zip(pairs.tolist(), times) if n >= LEAST_PAIR]
    flat = table_of(kept, PAIR_BUCKETS)
    (out / "official.bin").write_bytes(struct.pack(">%dH" % len(flat), *flat))
    print(len(kept), "pairs")


def main(laws, official, sources, out):
    laws, official = text(sorted(laws.rglob("*.md"))), text(sorted(official.glob("*.txt")))
    threes, times = counts(laws, official, 3)
    threes = numpy.union1d(threes[times >= LEAST], of_words(sources))
    write_filter(threes, (32, 16, 0), BITS, out / "threes.bin")
    fours, times = counts(laws, official, 4)
    write_filter(within(fours[times >= LEAST_FOUR]), (48, 32, 16, 0), FOUR_BITS, out / "fours.bin")
    write_pairs(*counts(laws, official, 2), out)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
