package io.github.chengwen.testing;

import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Lines;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.Punctuation;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.util.Locale;

/** The styles that tests set their documents in. */
public final class TestStyles {

    private TestStyles() {}

    /** The house style for speeches, as it comes with Chengwen. */
    public static Style speech() {
        return BuiltInStyles.speech();
    }

    /** The same with the page number elsewhere. */
    public static Style speechNumbered(PageNumber.Position position) {
        return speechWith("pageNumber.position=" + position.name().toLowerCase(Locale.ROOT));
    }

    /** The same for printing on both sides: even pages are mirrored (P-09). */
    public static Style speechDuplex() {
        return speechWith("page.duplex=true");
    }

    /** A style for a program other than those that have a name. */
    public static Style forConsumer(Style style, Compatibility compatibility) {
        return new Style(
                style.name(),
                style.subject(),
                style.page(),
                style.grid(),
                new Lines(compatibility, Punctuation.PORTABLE, false),
                style.faces(),
                style.pageNumber(),
                style.titleBlock(),
                style.collection(),
                style.tables(),
                style.pdf(),
                style.docx(),
                style.check(),
                style.elements(),
                style.official());
    }

    /** The same with a setting changed, as by {@code --set}. */
    public static Style speechWith(String assignment) {
        return BuiltInStyles.load(BuiltInStyles.DEFAULT)
                .set(SourceText.of("--set", assignment))
                .style()
                .orElseThrow();
    }
}
