package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.read.form.NumberForm;
import io.github.chengwen.read.form.Numbered;
import java.util.Arrays;

/** Follows the numbers of a document's headings and reports gaps, repeats and skipped levels. */
final class NumberingCheck {

    private final Diagnostics.Builder diagnostics;
    private final int[] last = new int[Heading.DEEPEST + 1];
    private final boolean[] seen = new boolean[Heading.DEEPEST + 1];

    NumberingCheck(Diagnostics.Builder diagnostics) {
        this.diagnostics = diagnostics;
    }

    void accept(Heading heading) {
        Numbered.of(heading.passage().text()).ifPresent(number -> accept(heading, number));
    }

    /** Whether the line before announces points, which are counted from one: 对策建议：. */
    private boolean announced;

    /** A paragraph with the next number, which is no heading for its length, counts with them. */
    void accept(Paragraph paragraph) {
        announced = paragraph.passage().text().endsWith("：");
        Numbered.of(paragraph.passage().text())
                .filter(number -> number.value() == last[number.form().level()] + 1)
                .ifPresent(
                        number -> {
                            int level = number.form().level();
                            last[level] = number.value();
                            seen[level] = true;
                            Arrays.fill(last, level + 1, last.length, 0);
                        });
    }

    private void accept(Heading heading, Numbered number) {
        NumberForm form = number.form();
        int level = form.level();
        Span place = heading.passage().extent();
        int before = last[level];
        reportSkippedLevel(number, place);
        boolean anew = announced && number.value() == 1;
        announced = false;
        if (number.value() <= before && !anew) {
            diagnostics.add(Code.NUMBER_REPEATED, place, number.label());
        } else if (number.value() != before + 1 && !anew) {
            String previous = before == 0 ? "—" : form.label(before);
            diagnostics.add(
                    Code.NUMBER_GAP, place, previous, form.label(before + 1), number.label());
        }
        last[level] = number.value();
        seen[level] = true;
        Arrays.fill(last, level + 1, last.length, 0);
    }

    /** S-25: legal, so it is said once for each level of a document. */
    private void reportSkippedLevel(Numbered number, Span place) {
        int level = number.form().level();
        if (seen[level] || level == 1 || last[level - 1] > 0) {
            return;
        }
        String above = NumberForm.ofLevel(level - 1).label(1);
        diagnostics.add(Code.SKIPPED_LEVEL, place, number.label(), above);
    }
}
