"""Learns weights.txt of proof-reading (src/main/resources/io/github/chengwen/check/word).

usage: proof_weights.py SIGNS OUT

SIGNS has a line for each suspect that the rules saw in drafts into which a program had put mistakes, and in drafts as they
are: the name of the weights (words, missing, doubled, 的地, 的得, 地的), 1 for a mistake that is set right or 0, and the signs.
Mistakes are put in at random: one character of a word of two to four for another of the same reading (half of them), of nearly
the same, or of like shape; a character left out or typed twice; for 的, 地 and 得 each that stands in a draft is an example.
Logistic regression, by Newton's method. Needs numpy.
"""

import collections
import sys
from pathlib import Path

import numpy

RIDGE = 2.0


def learn(signs, labels):
    mean, spread = signs.mean(0), signs.std(0) + 0.05
    inputs = numpy.hstack([(signs - mean) / spread, numpy.ones((len(signs), 1))])
    weights = numpy.zeros(inputs.shape[1])
    for _ in range(25):
        expected = 1 / (1 + numpy.exp(-inputs @ weights))
        slope = inputs.T @ (labels - expected) - RIDGE * numpy.r_[weights[:-1], 0]
        bend = (inputs * (expected * (1 - expected))[:, None]).T @ inputs + RIDGE * numpy.eye(len(weights))
        weights += numpy.linalg.solve(bend, slope)
    each = weights[:-1] / spread
    return [*each, weights[-1] - (each * mean).sum()]


def main(signs, out):
    examples = collections.defaultdict(list)
    for line in signs.read_text("utf-8").splitlines():
        name, label, *values = line.split(" ")
        examples[name].append([float(label), *map(float, values)])
    lines = [out.read_text("utf-8").split("\n", 1)[0]]
    for name, rows in examples.items():
        table = numpy.array(rows)
        lines.append(name + " " + " ".join("%.3f" % w for w in learn(table[:, 1:], table[:, 0])))
    out.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
