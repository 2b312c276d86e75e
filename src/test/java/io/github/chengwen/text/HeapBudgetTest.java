package io.github.chengwen.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Which drafts a heap has room for. */
class HeapBudgetTest {

    private static final HeapBudget SMALL = new HeapBudget(256L << 20, 1);

    @Test
    void aSpeechOfAHundredPagesFitsTenTimesOver() {
        byte[] speech = text("同志们，今年的秋收工作任务重、时间紧。\n", 2_000, UTF_8);

        assertThat(new HeapBudget(256L << 20, 10).refusal(speech)).isEmpty();
    }

    @Test
    void fifteenMegabytesDoNot() {
        byte[] book = text("秋".repeat(200) + "\n", 25_000, UTF_8);

        assertThat(SMALL.refusal(book)).map(Diagnostic::code).contains(Code.NO_MEMORY);
        assertThat(new HeapBudget(1L << 30, 1).refusal(book)).isEmpty();
    }

    @Test
    void aLineTakesMoreThanItsBytes() {
        assertThat(SMALL.refusal(text("好\n", 200_000, UTF_8))).isPresent();
        assertThat(SMALL.refusal(text("好\n", 200_000, UTF_16LE))).isPresent();
        assertThat(SMALL.refusal(text("好\r", 200_000, UTF_8))).isPresent();
        assertThat(SMALL.refusal(text("好", 200_000, UTF_8))).isEmpty();
        assertThat(SMALL.refusal(text("\n", 200_000, UTF_8))).isEmpty();
    }

    @Test
    void aDocumentTakesMoreThanItsLines() {
        byte[] collection = text("第一篇\n好。\n", 2_000, UTF_8);

        assertThat(SMALL.refusal(collection)).isEmpty();
        assertThat(SMALL.refusal(collection, 2_000)).isPresent();
    }

    @Test
    void severalDraftsShareTheRoom() {
        byte[] draft = text("秋".repeat(200) + "\n", 5_000, UTF_8);

        assertThat(SMALL.refusal(draft)).isEmpty();
        assertThat(new HeapBudget(256L << 20, 4).refusal(draft)).isPresent();
    }

    @Test
    void theHintNamesAHeapThatIsLargeEnough() {
        byte[] book = text("秋".repeat(200) + "\n", 25_000, UTF_8);
        Diagnostic refusal = SMALL.refusal(book).orElseThrow();
        String heap = refusal.arguments().get(2).replaceAll("\\D", "");

        assertThat(refusal.hint(Language.ENGLISH)).contains("-Xmx" + heap + "m");
        assertThat(new HeapBudget(Long.parseLong(heap) << 20, 1).refusal(book)).isEmpty();
    }

    @Test
    void withoutABudgetNothingIsRefused() {
        byte[] lines = text("好\n", 1_000_000, UTF_8);

        assertThat(HeapBudget.UNLIMITED.refusal(lines, 1_000_000)).isEmpty();
    }

    @Test
    void whatIsNoTextIsNamedAllTheSame() {
        byte[] archive = text("PK\u0003\u0004", 3_000_000, Charset.forName("ISO-8859-1"));

        assertThat(Decoder.decode("draft", archive, SMALL))
                .isInstanceOfSatisfying(
                        Decoded.Refused.class,
                        refused ->
                                assertThat(refused.reason().code()).isEqualTo(Code.BINARY_INPUT));
    }

    private static byte[] text(String line, int lines, Charset charset) {
        return line.repeat(lines).getBytes(charset);
    }
}
