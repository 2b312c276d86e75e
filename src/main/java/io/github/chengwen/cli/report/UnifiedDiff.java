package io.github.chengwen.cli.report;

import io.github.chengwen.diag.Printable;
import io.github.chengwen.text.Line;
import io.github.chengwen.text.SourceText;
import java.util.List;

/** A unified diff of two texts with the same number of lines. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final SourceText before;
    private final SourceText after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(SourceText before, SourceText after) {
        this.before = before;
        this.after = after;
    }

    /** The diff; empty where the texts are equal. */
    public static String of(SourceText before, SourceText after) {
        if (before.lines().size() != after.lines().size()) {
            throw new IllegalArgumentException("lines have come or gone");
        }
        return new UnifiedDiff(before, after).format();
    }

    private String format() {
        int line = nextChange(0);
        if (line < size()) {
            String name = Printable.of(before.name());
            out.append("--- ").append(name).append('\n');
            out.append("+++ ").append(name).append('\n');
        }
        while (line < size()) {
            int last = line;
            int next = nextChange(line + 1);
            while (next < size() && next - last <= 2 * CONTEXT) {
                last = next;
                next = nextChange(last + 1);
            }
            hunk(Math.max(0, line - CONTEXT), Math.min(size(), last + 1 + CONTEXT));
            line = next;
        }
        return out.toString();
    }

    private int size() {
        return before.lines().size();
    }

    private int nextChange(int from) {
        int line = from;
        while (line < size() && text(before, line).equals(text(after, line))) {
            line++;
        }
        return line;
    }

    private void hunk(int from, int to) {
        String range = (from + 1) + "," + (to - from);
        out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        int line = from;
        while (line < to) {
            if (nextChange(line) != line) {
                append(' ', before, line);
                line++;
                continue;
            }
            int end = line;
            while (end < to && nextChange(end) == end) {
                end++;
            }
            for (int i = line; i < end; i++) {
                append('-', before, i);
            }
            for (int i = line; i < end; i++) {
                append('+', after, i);
            }
            line = end;
        }
    }

    private void append(char sign, SourceText text, int line) {
        out.append(sign).append(Printable.of(text(text, line))).append('\n');
        List<Line> lines = text.lines();
        boolean open = lines.get(lines.size() - 1).span().end() == text.text().length();
        if (line == lines.size() - 1 && open) {
            out.append("\\ No newline at end of file\n");
        }
    }

    private static String text(SourceText text, int line) {
        return text.lines().get(line).text();
    }
}
