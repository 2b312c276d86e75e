package io.github.chengwen.check.word;

import io.github.chengwen.check.text.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Decision trees that weigh signs for and against a mistake, as learned from mistakes put into
 * drafts: the sum of what each tree says, positive where a mistake is more likely.
 */
final class Trees {

    /** A node is two numbers: of a leaf the first is negative, and the second what it says. */
    private static final int NODE = 2;

    private static final int SIGN_SHIFT = 20;
    private static final int LEFT_SHIFT = 10;
    private static final int PLACE = (1 << LEFT_SHIFT) - 1;

    /** Where each tree begins. */
    private final int[] starts;

    private final int[] nodes;

    private Trees(int[] starts, int[] nodes) {
        this.starts = starts;
        this.nodes = nodes;
    }

    /** The trees of a resource: how many, the number of nodes of each, the nodes. */
    static Trees of(String resource) {
        try (DataFile file = DataFile.open(Trees.class, resource)) {
            int[] starts = file.ints(file.ints(1)[0]);
            int all = 0;
            for (int i = 0; i < starts.length; i++) {
                int size = starts[i] * NODE;
                starts[i] = all;
                all += size;
            }
            return new Trees(starts, file.ints(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sum of what all trees say. */
    float of(float[] signs) {
        float sum = 0;
        for (int start : starts) {
            int at = start;
            while (nodes[at] >= 0) {
                int node = nodes[at];
                boolean less = signs[node >>> SIGN_SHIFT] <= Float.intBitsToFloat(nodes[at + 1]);
                at = start + NODE * (less ? node >>> LEFT_SHIFT & PLACE : node & PLACE);
            }
            sum += Float.intBitsToFloat(nodes[at + 1]);
        }
        return sum;
    }
}
