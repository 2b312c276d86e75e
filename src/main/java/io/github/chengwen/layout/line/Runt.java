package io.github.chengwen.layout.line;

import io.github.chengwen.layout.line.LineBreaker.Cut;
import io.github.chengwen.layout.metrics.Mark;
import io.github.chengwen.layout.metrics.MeasuredText;
import java.util.List;

/** 孤字: a last row of one character, or of one and its marks (G-04). */
public final class Runt {

    private Runt() {}

    /** Whether a paragraph that is cut so ends with one. */
    public static boolean ends(List<Cut> cuts, MeasuredText measured) {
        if (cuts.size() < 2) {
            return false;
        }
        Cut last = cuts.get(cuts.size() - 1);
        int end = measured.trimmedEnd(last.start(), last.end());
        while (end > last.start() && Mark.of(measured.codePoint(end - 1)).closes()) {
            end--;
        }
        return end - last.start() <= 1;
    }
}
