"""Makes threes.bin of proof-reading (src/main/resources/io/github/chengwen/check/word).

usage: proof_threes.py LAWS SOURCES OUT

LAWS is a folder of laws, regulations and judicial interpretations of the People's Republic of China as Markdown files (they have
no copyright: article 5 of its copyright law), SOURCES the word lists of proof_model.py. OUT receives a Bloom filter over three
characters that stand side by side in the laws or in two words that do, a mark counting as one character. Needs numpy.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

import numpy

from proof_model import pairs, words

BITS = 1 << 24
HASHES = 5
SEED = 0xCBF29CE484222325
PRIME = 0x100000001B3
LEAST_LAWS = 2
LEAST_WORDS = 5
HAN = re.compile("[\u4e00-\u9fa5]+")


def of_laws(folder):
    """The threes of the laws, as arrays of the three characters; a line that stands in several laws counts once."""
    seen, runs = set(), []
    for file in sorted(folder.rglob("*.md")):
        for line in file.read_text("utf-8", errors="replace").splitlines():
            if line not in seen:
                seen.add(line)
                runs += HAN.findall(line)
    text = numpy.frombuffer(("，".join(runs) + "，").encode("utf-16-le"), numpy.uint16).astype(numpy.uint64)
    shift = numpy.uint64(16)
    threes, counts = numpy.unique((text[:-2] << shift | text[1:-1]) << shift | text[2:], return_counts=True)
    return threes[counts >= LEAST_LAWS]


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


def main(laws, sources, out):
    threes = numpy.union1d(of_laws(laws), of_words(sources))
    digest = numpy.full(len(threes), SEED, numpy.uint64)
    for shift in (32, 16, 0):
        digest = (digest ^ (threes >> numpy.uint64(shift) & numpy.uint64(0xFFFF))) * numpy.uint64(PRIME)
    digest = (digest ^ digest >> numpy.uint64(29)) * numpy.uint64(0x9E3779B97F4A7C15)
    digest ^= digest >> numpy.uint64(32)
    stride = digest >> numpy.uint64(32) | numpy.uint64(1)
    bits = numpy.zeros(BITS, numpy.uint8)
    for i in range(HASHES):
        bits[(digest + numpy.uint64(i) * stride) % numpy.uint64(BITS)] = 1
    (out / "threes.bin").write_bytes(numpy.packbits(bits, bitorder="little").tobytes())
    print(len(threes), "threes,", bits.mean(), "of the bits")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
