package io.github.chengwen.compose.title;

import io.github.chengwen.layout.line.LineBreaker;
import io.github.chengwen.layout.line.Oidashi;
import io.github.chengwen.layout.metrics.MeasuredText;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks a title into the rows of its entry in the contents: by meaning, as in its own place
 * (S-41), and clear of the page numbers.
 *
 * <p>DOCX and PDF both have these rows (S-44). They are not left to the program that opens the
 * DOCX, because LibreOffice does not show a number that stands to the right of the right indent.
 */
public final class EntryLines {

    private final ParagraphStyle look;
    private final Style style;
    private final TitleShaper shaper;

    /** Of the entries in a style. */
    public EntryLines(Style style) {
        this.look = style.of(Element.CONTENTS_ENTRY);
        this.style = style;
        this.shaper = TitleShaper.ofEntries(style);
    }

    /** The rows of a title; joined, they are the title without the spaces where they part. */
    public List<String> of(String title) {
        MeasuredText whole = measured(title);
        return whole.extent(0, whole.length()) <= measure(look.firstIndent())
                ? List.of(title)
                : shaper.lines(title).stream().flatMap(this::fitting).toList();
    }

    /** A title that is too long to be broken by meaning is broken where a row is full. */
    private Stream<String> fitting(String line) {
        MeasuredText measured = measured(line);
        int measure = measure(Math.max(look.firstIndent(), look.turnIndent()));
        return new LineBreaker(measured, new Oidashi(measured))
                .cut(measure, measure).stream()
                        .map(
                                cut ->
                                        measured.text(
                                                cut.start(),
                                                measured.trimmedEnd(cut.start(), cut.end())));
    }

    private MeasuredText measured(String text) {
        return MeasuredText.of(text, look, style.lines().compatibility());
    }

    private int measure(int indent) {
        int indents = indent + look.rightIndent();
        return style.page().coreWidth().milliPoints()
                - indents * style.grid().charPitch().milliPoints();
    }
}
