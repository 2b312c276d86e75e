package io.github.chengwen.pdf;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A prefix code of bytes and an end mark, short for what is frequent (RFC 1951, 3.2.2). */
final class HuffmanCode {

    /** The symbol behind the bytes. */
    static final int END = 256;

    private static final int SYMBOLS = END + 1;
    private static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;
    private final long size;

    private HuffmanCode(int[] lengths, long size) {
        this.lengths = lengths;
        this.codes = codes(lengths);
        this.size = size;
    }

    /** A part of the tree: a symbol or two parts. */
    private sealed interface Node {
        long weight();
    }

    private record Leaf(int symbol, long weight) implements Node {}

    private record Fork(long weight, Node left, Node right) implements Node {}

    /** The code for bytes that occur as often as in an array, and one end mark. */
    static HuffmanCode of(byte[] bytes) {
        long[] counts = new long[SYMBOLS];
        for (byte b : bytes) {
            counts[b & 0xFF]++;
        }
        counts[END] = 1;
        long[] weights = counts.clone();
        weights[0]++; // a code has at least two symbols
        int[] lengths = new int[SYMBOLS];
        while (measure(tree(weights), 0, lengths) > LONGEST) {
            for (int i = 0; i < SYMBOLS; i++) {
                weights[i] = (weights[i] + 1) / 2;
            }
        }
        long size = 0;
        for (int i = 0; i < SYMBOLS; i++) {
            size += counts[i] * lengths[i];
        }
        return new HuffmanCode(lengths, size);
    }

    /** Joins the two lightest parts until one is left; the forks come about in their order. */
    private static Node tree(long[] weights) {
        Queue<Node> leaves =
                IntStream.range(0, SYMBOLS)
                        .filter(symbol -> weights[symbol] > 0)
                        .mapToObj(symbol -> new Leaf(symbol, weights[symbol]))
                        .sorted(Comparator.comparingLong(Leaf::weight))
                        .collect(Collectors.toCollection(ArrayDeque::new));
        Queue<Node> forks = new ArrayDeque<>();
        while (leaves.size() + forks.size() > 1) {
            Node left = lightest(leaves, forks);
            Node right = lightest(leaves, forks);
            forks.add(new Fork(left.weight() + right.weight(), left, right));
        }
        return lightest(leaves, forks);
    }

    private static Node lightest(Queue<Node> leaves, Queue<Node> forks) {
        if (leaves.isEmpty()) {
            return forks.remove();
        }
        boolean leafFirst =
                forks.isEmpty() || leaves.element().weight() <= forks.element().weight();
        return (leafFirst ? leaves : forks).remove();
    }

    /** Takes down how deep every leaf lies; the greatest depth. */
    private static int measure(Node node, int depth, int[] lengths) {
        if (node instanceof Leaf leaf) {
            lengths[leaf.symbol()] = depth;
            return depth;
        }
        Fork fork = (Fork) node;
        return Math.max(
                measure(fork.left(), depth + 1, lengths),
                measure(fork.right(), depth + 1, lengths));
    }

    /** Codes of one length follow each other; they are written from their highest bit on. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[SYMBOLS];
        int next = 0;
        for (int length = 1; length <= LONGEST; length++) {
            next <<= 1;
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(next) >>> (Integer.SIZE - length);
                    next++;
                }
            }
        }
        return codes;
    }

    /** Bits that the bytes and the end mark come to. */
    long size() {
        return size;
    }

    /** Bits of the code of each symbol; 0 for one that does not occur. */
    int[] lengths() {
        return lengths;
    }

    /** The code of each symbol, its first bit the lowest. */
    int[] codes() {
        return codes;
    }
}
