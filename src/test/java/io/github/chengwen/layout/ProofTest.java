package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.page.Layout;
import org.junit.jupiter.api.Test;

/** What does not look well and cannot be helped by the layout alone. */
final class ProofTest {

    @Test
    void aLastRowOfOneCharacter() {
        Layout layout = Sheets.layout(Sheets.body("国".repeat(Sheets.FIRST + 1)));

        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.RUNT);
    }

    @Test
    void aLastRowOfTwoIsGood() {
        assertThat(Sheets.layout(Sheets.body("国".repeat(Sheets.FIRST + 2))).diagnostics())
                .isEmpty();
    }

    @Test
    void aTitleThatNoLinesHold() {
        Layout layout = Sheets.layout(Sheets.title("国".repeat(120)));

        assertThat(layout.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TITLE_UNBROKEN);
    }
}
