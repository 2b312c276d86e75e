package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Kinsoku;
import io.github.chengwen.testing.TestStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D-40…D-42. */
class SettingsPartTest {

    private final Docx docx = Docx.of(Drafts.speech());

    @Test
    void wordIsGivenTheBreakersOwnKinsokuLists() {
        docx.assertSettings()
                .valueByXPath("//w:noLineBreaksBefore[@w:lang='zh-CN']/@w:val")
                .isEqualTo(Kinsoku.NOT_FIRST);
        docx.assertSettings()
                .valueByXPath("//w:noLineBreaksAfter[@w:lang='zh-CN']/@w:val")
                .isEqualTo(Kinsoku.NOT_LAST);
    }

    @Test
    void punctuationIsNotCompressed() {
        docx.assertSettings()
                .valueByXPath("//w:characterSpacingControl/@w:val")
                .isEqualTo("doNotCompress");
    }

    @Test
    void oddAndEvenPagesHaveFootersOfTheirOwn() {
        docx.assertSettings().hasXPath("//w:evenAndOddHeaders");
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void marginsAreMirroredOnlyForDuplex(String duplex, String times) {
        Docx.of(TestStyles.speechWith("page.duplex=" + duplex), Drafts.speech())
                .assertSettings()
                .valueByXPath("count(//w:mirrorMargins)")
                .isEqualTo(times);
    }

    @Test
    void layoutIsThatOfWord2013AndLater() {
        docx.assertSettings()
                .valueByXPath("//w:compatSetting[@w:name='compatibilityMode']/@w:val")
                .isEqualTo("15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"balanceSingleByteDoubleByteWidth", "adjustLineHeightInTable"})
    void settingsThatChangeWidthsAreAbsent(String name) {
        assertThat(docx.part("word/settings.xml")).doesNotContain(name);
    }
}
