"""Makes the word statistics of proof-reading (model.bin of src/main/resources/io/github/chengwen/check/word).

usage: proof_model.py SOURCES OUT

SOURCES holds CoreDict.txt (word, frequency) and CoreDict.bigram.txt (word, then lines of frequency and next words) of
mynlp's resource package, dict.txt of jieba, core.txt and bigram.txt of HanLP's portable dictionaries (see proof_words.py).
OUT holds extra.txt and official.txt, words and phrases of our own that these are too old for, and receives model.bin:
a hash table of words and one of pairs of words, each entry a fingerprint and a logarithm of the frequency.
"""

import math
import re
import struct
import sys
from pathlib import Path

HAN = re.compile("^[\u4e00-\u9fa5]+$")
WORDS = 1 << 18
PAIRS = 1 << 21
BUCKET = 8
LEAST_WORD = 3
# A word that only mynlp has must be this frequent: its rare ones are misspellings and names.
LEAST_ALONE = 60
LONGEST = 7
MASK = 0xFFFFFFFFFFFFFFFF
# A pair of HanLP, whose texts are newspapers of the party, counts for more than one of mynlp's, much of it from the web.
NEWSPAPER = 4
OFFICIAL = 300


def digest(text):
    h = 0xCBF29CE484222325
    for c in text:
        h = (h ^ ord(c)) * 0x100000001B3 & MASK
    return h


def mix(h):
    h = (h ^ h >> 29) * 0x9E3779B97F4A7C15 & MASK
    return h ^ h >> 32


def pair_digest(one, two):
    return mix((digest(one) * 31 + digest(two)) & MASK)


def log_word(count):
    return min(63, max(1, round(math.log2(count) * 2.5) + 1))


def log_pair(count):
    return min(15, max(1, round(math.log(count) / math.log(1.75)) + 1))


def simple(word):
    """mynlp's texts were turned from traditional characters, which went wrong for some."""
    return word.replace("煳", "糊").replace("嵴", "脊")


def words(sources, out):
    known = {line.split(" ")[0] for line in (sources / "dict.txt").read_text("utf-8").splitlines()}
    known |= {line.split(" ")[0] for line in (sources / "core.txt").read_text("utf-8").splitlines()}
    count = {}
    for line in (sources / "CoreDict.txt").read_text("utf-8").splitlines():
        word, n = line.rsplit(" ", 1)
        word = simple(word)
        if HAN.match(word) and (word in known or int(n) >= LEAST_ALONE):
            count[word] = int(n)
    for line in (sources / "core.txt").read_text("utf-8").splitlines():
        parts = line.split(" ")
        if len(parts) == 2 and HAN.match(parts[0]) and int(parts[1]) > 1:
            count[parts[0]] = count.get(parts[0], 0) + int(parts[1]) * NEWSPAPER
    for line in (sources / "dict.txt").read_text("utf-8").splitlines():
        word, n, tag = line.split(" ")
        if HAN.match(word) and word not in count and int(n) >= (8 if len(word) == 2 else 20) and tag not in ("nr", "nrt", "ns", "nrfg"):
            count[word] = int(n) / 3
    return {w: n for w, n in count.items() if n >= LEAST_WORD and len(w) <= LONGEST}


def pairs(sources):
    seen = {}

    def add(one, two, n):
        one = one if HAN.match(one) else "，"
        two = two if HAN.match(two) else "，"
        seen[one, two] = seen.get((one, two), 0) + n

    first = ""
    for line in (sources / "CoreDict.bigram.txt").read_text("utf-8").splitlines():
        if line.startswith("\t"):
            n, *others = line[1:].split(" ")
            for other in others:
                add(first, simple(other), int(n))
        else:
            first = simple(line)
    for line in (sources / "bigram.txt").read_text("utf-8").splitlines():
        parts = line.split(" ")
        if len(parts) == 3:
            add(parts[0], parts[1], int(parts[2]) * NEWSPAPER)
    return seen


def main(sources, out):
    count = words(sources, out)
    seen = pairs(sources)
    for word in (out / "extra.txt").read_text("utf-8").split():
        if len(word) <= LONGEST:
            count[word] = max(count.get(word, 0), OFFICIAL)
    official = out / "official.txt"
    if official.exists():
        for line in official.read_text("utf-8").splitlines():
            if line.startswith("#"):
                continue
            for phrase in line.split("/"):
                parts = phrase.split(" ")
                for word in parts:
                    if HAN.match(word):
                        count[word] = max(count.get(word, 0), OFFICIAL)
                for one, two in zip(parts, parts[1:]):
                    seen[one, two] = max(seen.get((one, two), 0), OFFICIAL // 3)
    bound = sum(n for (one, two), n in seen.items() if one == "，")
    count["，"] = bound
    table = [0] * WORDS
    for word in sorted(count):
        h = mix(digest(word))
        at = h & WORDS - 1
        while table[at]:
            at = at + 1 & WORDS - 1
        table[at] = (h >> 38) << 6 | log_word(count[word])
    # The commonest first, so that a full bucket turns away the rarest.
    kept = sorted(
        ((n, p) for p, n in seen.items() if n >= 2 and p[0] in count and p[1] in count and p != ("，", "，")),
        key=lambda e: (-e[0], e[1]),
    )
    buckets = PAIRS // BUCKET
    held = [[] for _ in range(buckets)]
    turned = 0
    for n, (one, two) in kept:
        h = pair_digest(one, two)
        bucket = held[h & buckets - 1]
        if len(bucket) < BUCKET:
            bucket.append((h >> 48, log_pair(n)))
        else:
            turned += 1
    flat = [e for bucket in held for e in bucket + [(0, 0)] * (BUCKET - len(bucket))]
    prints = struct.pack(">%dH" % PAIRS, *(p for p, _ in flat))
    logs = bytes(flat[i][1] << 4 | flat[i + 1][1] for i in range(0, PAIRS, 2))
    (out / "model.bin").write_bytes(struct.pack(">%dI" % WORDS, *table) + prints + logs)
    print(len(count), "words,", len(kept), "pairs,", turned, "turned away, total", sum(count.values()))


main(Path(sys.argv[1]), Path(sys.argv[2]))
