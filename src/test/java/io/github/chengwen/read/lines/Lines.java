package io.github.chengwen.read.lines;

import java.util.ArrayList;
import java.util.List;

/** Lines of a draft as a test writes them: no indent, no blank lines. */
final class Lines {

    private Lines() {}

    static List<DraftLine> of(String... texts) {
        List<DraftLine> lines = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            lines.add(new DraftLine(Traced.of(text, start), 0, 0, false));
            start += text.length() + 1;
        }
        return lines;
    }
}
