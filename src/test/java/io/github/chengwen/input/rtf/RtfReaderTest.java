package io.github.chengwen.input.rtf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.Draft;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of the groups and control words of RTF. */
final class RtfReaderTest {

    private static Draft read(String body) {
        String file =
                "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}" + body + "}";
        return Draft.open("稿.rtf", file.getBytes(US_ASCII));
    }

    @Test
    void bytesOfTheCodePageAndOfUnicodeAreCharacters() {
        assertThat(read("\\f0\\'cd\\'ac\\'d6\\'be\\u20204?\\par").lines()).containsExactly("同志们");
    }

    @Test
    void theNumberOfAListIsInFrontOfItsText() {
        Draft draft =
                read(
                        "{\\listtext\\'d2\\'bb\\'a1\\'a2\\tab}\\ls1 A\\par{\\listtext\\'b7\\tab}B\\par");

        assertThat(draft.lines()).contains("一、A");
    }

    @Test
    void hiddenAndDeletedTextIsGoneAndTold() {
        Draft draft = read("A{\\v B}{\\deleted C}{\\revised D}\\par");

        assertThat(draft.lines()).containsExactly("AD");
        assertThat(draft.told())
                .isEqualTo(Map.of(Code.HIDDEN_DROPPED, "1", Code.CHANGES_ACCEPTED, "1"));
    }

    @Test
    void ofAFieldTheResultIsText() {
        assertThat(read("A{\\field{\\*\\fldinst REF x}{\\fldrslt B}}C\\par").lines())
                .containsExactly("ABC");
    }

    @Test
    void aDestinationThatNobodyKnowsIsSkipped() {
        assertThat(read("{\\*\\nobodyknows X{\\b Y}}A\\par").lines()).containsExactly("A");
    }

    @Test
    void headersAndCommentsAreTold() {
        Draft draft = read("{\\header Bureau\\par}A{\\*\\annotation no}\\par");

        assertThat(draft.lines()).containsExactly("A");
        assertThat(draft.told())
                .isEqualTo(Map.of(Code.HEADER_DROPPED, "Bureau", Code.COMMENTS_DROPPED, "1"));
    }

    @Test
    void cellsAndRows() {
        Draft draft =
                read(
                        "A\\par\\trowd\\cellx1\\cellx2\\intbl 1\\cell 2\\cell\\row"
                                + "\\trowd\\intbl 3\\cell 4\\cell\\row\\pard B\\par");

        assertThat(draft.lines()).containsExactly("A", "1\t2", "3\t4", "B");
    }
}
