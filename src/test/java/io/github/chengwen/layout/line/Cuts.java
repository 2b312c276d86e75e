package io.github.chengwen.layout.line;

import io.github.chengwen.layout.metrics.Galley;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Match;
import io.github.chengwen.testing.TestStyles;
import java.util.List;

/** Text cut into rows of 28 body characters without an indent. */
public final class Cuts {

    private static final int MEASURE = 442_205;

    private Cuts() {}

    static List<String> of(String text) {
        Galley galley =
                Galley.of(text, TestStyles.speech().of(Element.BODY), Match.WORD.consumer());
        LineBreaker breaker = new LineBreaker(galley, new PushOut(galley));
        return breaker.cut(MEASURE, MEASURE).stream()
                .map(cut -> galley.text(cut.start(), cut.end()))
                .toList();
    }

    /** So many Han characters. */
    static String han(int count) {
        return "国".repeat(count);
    }
}
