"""Learns the decision trees of proof-reading (dropped.bin, doubled.bin, swapped.bin of src/main/resources/io/github/chengwen/check/word).

usage: proof_trees.py SIGNS OUT NAME...

SIGNS has a line for each place that the rules looked at in drafts into which a program had put mistakes, and in drafts as they
are: the name (dropped, doubled, swapped), 1 for a mistake that is set right or 0, and the signs. Mistakes are put in at random,
one a paragraph: a character left out (one of four at the end of a clause), typed twice, or exchanged with the next one. A place that
touches a mistake but sets it right in another way is left out. OUT receives a file for each name: the number of trees, of the
nodes of each tree, and the nodes; see Trees. Needs numpy and lightgbm.
"""

import struct
import sys
from pathlib import Path

import lightgbm
import numpy

TREES = {"dropped": 120, "doubled": 100, "swapped": 100}
LEAST = {"dropped": 40, "doubled": 20, "swapped": 20}
FIXED = dict(objective="binary", num_leaves=8, lambda_l2=5, max_bin=63, num_threads=2, deterministic=True, force_row_wise=True)


def learn(name, rows):
    table = numpy.array(rows, numpy.float32)
    options = dict(FIXED, learning_rate=0.12, min_data_in_leaf=LEAST[name], seed=1, verbose=-1)
    return lightgbm.train(options, lightgbm.Dataset(table[:, 1:], table[:, 0]), TREES[name])


def flat(tree):
    """The nodes of a tree: sign, less, more and threshold of an inner one, -1 and what it says of a leaf."""
    nodes = []

    def add(node):
        place = len(nodes)
        nodes.append(None)
        if "leaf_value" in node:
            nodes[place] = struct.pack(">if", -1, node["leaf_value"])
        else:
            less, more = add(node["left_child"]), add(node["right_child"])
            nodes[place] = struct.pack(">if", node["split_feature"] << 20 | less << 10 | more, node["threshold"])
        return place

    add(tree["tree_structure"])
    return nodes


def main(signs, out, names):
    for name in names:
        rows = []
        with signs.open(encoding="utf-8") as lines:
            for line in lines:
                kind, _, values = line.partition(" ")
                if kind == name:
                    rows.append([float(value) for value in values.split(" ")])
        trees = [flat(tree) for tree in learn(name, rows).dump_model()["tree_info"]]
        head = struct.pack(">%di" % (len(trees) + 1), len(trees), *map(len, trees))
        (out / (name + ".bin")).write_bytes(head + b"".join(node for tree in trees for node in tree))
        print(name, len(rows), "places,", sum(map(len, trees)), "nodes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
