package io.github.chengwen.testing;

import io.github.chengwen.style.BuiltInStyles;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.SourceText;

/** The styles that tests set their documents in. */
public final class TestStyles {

    private TestStyles() {}

    /** The house style for speeches, as it comes with Chengwen. */
    public static Style speech() {
        return BuiltInStyles.speech();
    }

    /** The same with the page number elsewhere. */
    public static Style speechNumbered(PageNumber.Position position) {
        return BuiltInStyles.load(BuiltInStyles.DEFAULT)
                .set(
                        SourceText.of(
                                "--set",
                                "pageNumber.position="
                                        + position.name().toLowerCase(java.util.Locale.ROOT)))
                .style()
                .orElseThrow();
    }
}
