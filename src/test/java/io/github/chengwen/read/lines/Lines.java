package io.github.chengwen.read.lines;

import java.util.ArrayList;
import java.util.List;

/** Lines of a draft as a test writes them: no indent; an empty one is blank. */
final class Lines {

    private Lines() {}

    static List<DraftLine> of(String... texts) {
        List<DraftLine> lines = new ArrayList<>();
        int start = 0;
        int blanks = 0;
        for (String text : texts) {
            if (text.isEmpty()) {
                blanks++;
            } else {
                lines.add(new DraftLine(Traced.of(text, start), 0, blanks, false));
                blanks = 0;
            }
            start += text.length() + 1;
        }
        return lines;
    }
}
