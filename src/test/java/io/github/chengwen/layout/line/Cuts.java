package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Match;
import io.github.chengwen.testing.TestStyles;
import java.util.List;

/** Text cut into rows of 28 body characters without an indent. */
public final class Cuts {

    private static final int MEASURE = 442_205;

    private Cuts() {}

    static List<String> of(String text) {
        MeasuredText measured =
                MeasuredText.of(
                        text, TestStyles.speech().of(Element.BODY), Match.WORD.compatibility());
        LineBreaker breaker = new LineBreaker(measured, new Oidashi(measured));
        return breaker.cut(MEASURE, MEASURE).stream()
                .map(cut -> measured.text(cut.start(), cut.end()))
                .toList();
    }

    /** So many Han characters. */
    static String han(int count) {
        return "国".repeat(count);
    }
}
