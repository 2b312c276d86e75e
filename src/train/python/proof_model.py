"""Makes the word statistics of proof-reading (model.bin of src/main/resources/io/github/chengwen/check/word).

usage: proof_model.py SOURCES OUT DRAFTS OFFICIAL

SOURCES holds CoreDict.txt (word, frequency) and CoreDict.bigram.txt (word, then lines of frequency and next words) of
mynlp's resource package, dict.txt of jieba, core.txt and bigram.txt of HanLP's portable dictionaries (see proof_words.py).
OUT holds extra.txt, words of our own that these are too old for, and receives model.bin: a hash table of words, each entry
a fingerprint and a logarithm of the frequency, and one of pairs of words that stand side by side, likewise. DRAFTS are the
drafts of this project (src/test/resources/drafts), whose pairs count where two drafts have them: they are official language.
OFFICIAL has documents of state organs as text (see proof_threes.py), whose pairs count where they stand there twice.
"""

import math
import re
import struct
import sys
from pathlib import Path

HAN = re.compile("^[\u4e00-\u9fa5]+$")
WORDS = 1 << 18
BUCKETS = 114688
CHARACTER_BUCKETS = 81920
BUCKET = 8
LEAST_WORD = 3
LEAST_PAIR = 5
LEAST_CHARACTERS = 4
# A word that only mynlp has must be this frequent: its rare ones are misspellings and names.
LEAST_ALONE = 60
LONGEST = 5
MASK = 0xFFFFFFFFFFFFFFFF
# A pair of HanLP, whose texts are newspapers of the party, counts for more than one of mynlp's, much of it from the web.
NEWSPAPER = 4
OFFICIAL = 300
OWN = 6


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
    return min(15, max(1, round(math.log(count) / math.log(1.75))))


def simple(word):
    """mynlp's texts were turned from traditional characters, which went wrong for some."""
    return word.replace("煳", "糊").replace("嵴", "脊")


def words(sources):
    jieba = {}
    for line in (sources / "dict.txt").read_text("utf-8").splitlines():
        word, n, tag = line.split(" ")
        jieba[word] = int(n), tag
    known = set(jieba)
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
    for word, (n, tag) in jieba.items():
        names = tag in ("nr", "nrt", "ns", "nrfg")
        if HAN.match(word) and word not in count and n >= (8 if len(word) == 2 else 5) and not names:
            count[word] = max(n / 3, 3)
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


def cut(run, count):
    """The most probable words of a run."""
    best = [(0.0, 0)]
    for end in range(1, len(run) + 1):
        ways = []
        for start in range(max(0, end - LONGEST), end):
            n = count.get(run[start:end], 0.3 if end - start == 1 else 0)
            if n:
                ways.append((best[start][0] + math.log(3.7e7 / n), start))
        best.append(min(ways))
    found, end = [], len(run)
    while end:
        found.append(run[best[end][1] : end])
        end = best[end][1]
    return ["，"] + found[::-1] + ["，"]


def drafts(folder, count):
    """For each pair of words, in how many drafts it stands."""
    known = {}
    for draft in sorted(folder.glob("*.txt")):
        runs = re.findall("[\u4e00-\u9fa5]+", draft.read_bytes().decode("utf-8", "replace"))
        found = set()
        for run in runs:
            words = cut(run, count)
            found.update(zip(words, words[1:]))
        for pair in found:
            known[pair] = known.get(pair, 0) + 1
    return known


def official(folder, count):
    """How often each pair of words stands in documents of state organs, a line that is there twice counting once."""
    known, lines = {}, set()
    for document in sorted(folder.glob("*.txt")):
        for line in document.read_text("utf-8").splitlines():
            if line not in lines:
                lines.add(line)
                for run in re.findall("[\u4e00-\u9fa5]+", line):
                    words = cut(run, count)
                    for pair in zip(words, words[1:]):
                        known[pair] = known.get(pair, 0) + 1
    return known


def main(sources, out, own, documents):
    count = words(sources)
    seen = pairs(sources)
    for word in (out / "extra.txt").read_text("utf-8").split():
        if len(word) <= LONGEST:
            count[word] = max(count.get(word, 0), OFFICIAL)
    for known in drafts(own, count), official(documents, count):
        for pair, n in known.items():
            if n > 1:
                seen[pair] = seen.get(pair, 0) + n * OWN
    count["，"] = sum(n for (one, two), n in seen.items() if one == "，")
    table = [0] * WORDS
    for word in sorted(count):
        h = mix(digest(word))
        at = h & WORDS - 1
        while table[at]:
            at = at + 1 & WORDS - 1
        table[at] = (h >> 38) << 6 | log_word(count[word])
    kept = {p: n for p, n in seen.items() if n >= LEAST_PAIR and p[0] in count and p[1] in count and p != ("，", "，")}
    flat = table_of(((n, pair_digest(one, two)) for (one, two), n in sorted(kept.items())), BUCKETS)
    together = characters(count, seen)
    flat += table_of(
        ((n, mix(digest(pair))) for pair, n in sorted(together.items()) if n >= LEAST_CHARACTERS), CHARACTER_BUCKETS
    )
    (out / "model.bin").write_bytes(struct.pack(">%dI" % WORDS, *table) + struct.pack(">%dH" % len(flat), *flat))
    print(len(count), "words,", len(kept), "pairs of words,", len(together), "of characters")


def characters(count, seen):
    """How often two characters stand side by side, in a word or in words that do."""
    together = {}
    for word, n in count.items():
        for i in range(len(word) - 1):
            together[word[i : i + 2]] = together.get(word[i : i + 2], 0) + n
    for (one, two), n in seen.items():
        if one != "，" and two != "，":
            pair = one[-1] + two[0]
            together[pair] = together.get(pair, 0) + n
    return together


def table_of(entries, buckets):
    """A hash table; the commonest come first, so that a full bucket turns away the rarest."""
    held = [[] for _ in range(buckets)]
    turned = 0
    for n, h in sorted(entries, key=lambda e: (-e[0], e[1])):
        bucket = held[(h & 0xFFFFFFFF) % buckets]
        if len(bucket) < BUCKET:
            bucket.append((h >> 52) << 4 | log_pair(n))
        else:
            turned += 1
    print(turned, "turned away")
    return [e for bucket in held for e in bucket + [0] * (BUCKET - len(bucket))]


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
