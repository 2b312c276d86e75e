"""Makes the word data of proof-reading (src/main/resources/io/github/chengwen/check/word).

usage: proof_words.py SOURCES OUT

SOURCES holds dict.txt of jieba (word, frequency, tag), core.txt and bigram.txt of HanLP's portable
dictionaries (word, frequency; word, next word, frequency), py.txt of its readings (character=reading,…)
and STPhrases.txt of OpenCC. OUT receives readings.txt, syllables.txt, idioms.txt and seen.bin;
extra.txt in OUT, words of our own that the sources are too old for, is read.
"""

import collections
import re
import sys
from pathlib import Path

BITS = 1 << 23
HASHES = 5
LEAST_WORD = 20
HAN = re.compile("^[\u4e00-\u9fa5]+$")
# Entries of the sources that are themselves misspelt, or no fixed phrases.
NOT_FIXED = set("团结拼博 戒骄戒燥 戒娇戒燥 做人做世 提前完成 提前结束 不正当地 这样的话 大不一样 语言不通 集中反映 合家团圆 底气十足".split())
# Names of persons and machines that the dictionary of jieba has among the idioms.
NAMES = re.compile("令狐|其[它他]|窗口|软件|硬件|程序$|系统|飞机|电脑|汽车|网络|数据|电视|屏幕")


def pairs(word):
    return (word[i : i + 2] for i in range(len(word) - 1))


def digest(text):
    h = 0xCBF29CE484222325
    for c in text:
        h = (h ^ ord(c)) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    h = (h ^ h >> 29) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    return h ^ h >> 32


def main(sources, out):
    jieba, tags = {}, {}
    for line in (sources / "dict.txt").read_text("utf-8").splitlines():
        word, count, tag = line.split(" ")
        jieba[word], tags[word] = int(count), tag
    core = {}
    for line in (sources / "core.txt").read_text("utf-8").splitlines():
        parts = line.split(" ")
        if len(parts) == 2:
            core[parts[0]] = int(parts[1])
    phrases = {line.split("\t")[0] for line in (sources / "STPhrases.txt").read_text("utf-8").splitlines()}
    extra = set((out / "extra.txt").read_text("utf-8").split())
    bigrams = []
    for line in (sources / "bigram.txt").read_text("utf-8").splitlines():
        parts = line.split(" ")
        if len(parts) == 3:
            bigrams.append((parts[0], parts[1]))

    common = set()
    for high in range(0xB0, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                common.add(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    syllables = collections.defaultdict(set)
    for line in (sources / "py.txt").read_text("utf-8").splitlines():
        char, readings = line.split("=")
        if char in common:
            for reading in readings.split(","):
                syllables[re.sub("[0-9]", "", reading)].add(char)
    (out / "readings.txt").write_text(
        "".join("".join(sorted(syllables[s])) + "\n" for s in sorted(syllables)), "utf-8"
    )

    near = lambda s: re.sub("^([zcs])h", r"\1", re.sub("([aei])ng$", r"\1n", s))
    (out / "syllables.txt").write_text("".join(near(s) + "\n" for s in sorted(syllables)), "utf-8")

    idioms = {w for w in jieba if len(w) == 4 and HAN.match(w) and tags[w] in ("i", "l")}
    idioms = {w for w in idioms if tags[w] == "i" or jieba[w] >= 4} | {w for w in extra if len(w) == 4}
    idioms = {w for w in idioms - NOT_FIXED if not NAMES.search(w)}
    # A rare entry that is one character of the same reading away from a common one is a misspelling.
    sound = collections.defaultdict(set)
    for s, chars in syllables.items():
        for char in chars:
            sound[char].add(s)
    holes = collections.defaultdict(list)
    for w in idioms:
        for i in range(4):
            holes[w[:i] + "_" + w[i + 1 :]].append(w)
    misspelt = set()
    for hole, words in holes.items():
        at = hole.index("_")
        for w in words:
            for v in words:
                if jieba.get(w, 9) <= 3 and jieba.get(v, 0) >= 10 and sound[w[at]] & sound[v[at]] and w not in extra:
                    misspelt.add(w)
    idioms -= misspelt
    (out / "idioms.txt").write_text(
        "".join(sorted(idioms)) + "\n" + "".join(sorted(idioms, key=lambda w: (w[2:], w[:2]))) + "\n", "utf-8"
    )
    seen = set()
    for word in list(jieba) + list(core) + list(phrases) + list(extra):
        seen.update("p" + pair for pair in pairs(word))
        if len(word) == 4 and word not in NOT_FIXED and word not in misspelt:
            seen.add("k" + word)
    for first, second in bigrams:
        seen.add("p" + first[-1] + second[0])
    for word, count in jieba.items():
        if len(word) == 2 and count >= LEAST_WORD or len(word) in (3, 4) and count >= 5:
            seen.add("w" + word)
    seen.update("w" + word for word in extra)
    bits = bytearray(BITS // 8)
    for text in seen:
        h = digest(text)
        step = (h >> 32) | 1
        for i in range(HASHES):
            bit = (h + i * step) % BITS
            bits[bit >> 3] |= 1 << (bit & 7)
    (out / "seen.bin").write_bytes(bytes(bits))
    print(len(idioms), "idioms,", len(seen), "seen")


main(Path(sys.argv[1]), Path(sys.argv[2]))
