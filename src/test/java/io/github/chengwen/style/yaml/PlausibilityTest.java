package io.github.chengwen.style.yaml;

import static io.github.chengwen.style.yaml.Styles.complaints;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are good one by one may not go together. */
final class PlausibilityTest {

    @Test
    void marginsWiderThanThePaper() {
        assertThat(complaints("extends: speech", "page: {inner: 200mm}"))
                .containsExactly(
                        "2:15 STYLE_CONFLICT “page.inner + page.outer” is 226mm, which does not go"
                                + " with the rest of the style; at most 579.526pt");
    }

    @Test
    void glyphsHigherThanTheirRows() {
        assertThat(complaints("extends: speech", "elements: {body: {size: 30pt}}"))
                .containsExactly(
                        "2:25 STYLE_CONFLICT “elements.body.size” is 30pt, which does not go with"
                                + " the rest of the style; at most 28.95pt");
    }

    @ParameterizedTest
    @CsvSource({
        "page.top=260mm,page.top + page.bottom",
        "pageNumber.size=15pt,pageNumber.size",
        "pageNumber.indent=160mm,pageNumber.indent",
        "pageNumber.dashBelow=36mm,pageNumber.dashBelow",
        "pageNumber.footer=34mm,pageNumber.footer + pageNumber.linePitch",
        "page.bottom=20mm,pageNumber.footer + pageNumber.linePitch",
        "titleBlock.preferredCharacters=21,titleBlock.preferredCharacters",
    })
    void contradiction(String assignment, String shown) {
        assertThat(Styles.speechWith(assignment).diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).startsWith(shown));
    }

    @Test
    void moreBlankRowsThanAPageHas() {
        assertThat(Styles.speechWith("page.height=130mm", "titleBlock.blankBefore=4").diagnostics())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.arguments())
                                        .startsWith(
                                                "titleBlock.blankBefore + titleBlock.blankAfter"));
    }

    @Test
    void indentsWiderThanTheRow() {
        assertThat(
                        Styles.speechWith(
                                        "elements.signature.rightIndent=20",
                                        "elements.signature.firstIndent=8")
                                .diagnostics())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.arguments())
                                        .startsWith(
                                                "elements.signature.firstIndent +"
                                                        + " elements.signature.rightIndent",
                                                "28",
                                                "27"));
    }
}
