package io.github.chengwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corrected draft is the same file but for its corrections. */
final class RewriterTest {

    private static final String TYPED = "一,二\r\n三--四 abc\n𠮷";
    private static final String RIGHT = "一，二\r\n三——四 abc\n𠮷";

    private static final List<Correction> CORRECTIONS =
            List.of(
                    new Correction(Code.HALF_WIDTH_MARK, new Span(1, 2), "，"),
                    new Correction(Code.WRONG_DASH, new Span(6, 8), "——"));

    private static byte[] bytes(String mark, String text, String charset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(mark.getBytes(Charset.forName(charset)));
        out.write(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    private static byte[] rewrite(byte[] bytes, List<Correction> corrections) {
        return Decoder.decode("draft.txt", bytes)
                .match(
                        text -> Rewriter.apply(bytes, text, corrections),
                        refused -> {
                            throw new AssertionError(refused);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8",
        "'', GB18030",
        "\uFEFF, UTF-8",
        "\uFEFF, UTF-16LE",
        "\uFEFF, UTF-16BE"
    })
    void theEncodingStays(String mark, String charset) throws IOException {
        assertThat(rewrite(bytes(mark, TYPED, charset), CORRECTIONS))
                .isEqualTo(bytes(mark, RIGHT, charset));
    }

    @ParameterizedTest
    @CsvSource({"鄉, Big5-HKSCS", "乡, UTF-8"})
    void big5StaysWhereItHasTheCharacters(String replacement, String charset) throws IOException {
        String typed = "各位來賓、各位鄊親：春水初生。";
        List<Correction> corrections =
                List.of(new Correction(Code.LOOK_ALIKE, new Span(7, 8), replacement));

        assertThat(rewrite(bytes("", typed, "Big5-HKSCS"), corrections))
                .isEqualTo(bytes("", typed.replace("鄊", replacement), charset));
    }

    @Test
    void aFileWithoutCorrectionsStays() throws IOException {
        byte[] file = bytes("", TYPED, "GB18030");

        assertThat(rewrite(file, List.of())).isEqualTo(file).isNotSameAs(file);
    }

    @Test
    void bytesThatEditionsOfGb18030ReadDifferentlyStay() throws IOException {
        byte[] vertical = {(byte) 0xa6, (byte) 0xd9};
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes("", "一,二三四五六", "GB18030"));
        file.write(vertical);
        List<Correction> comma = CORRECTIONS.subList(0, 1);

        assertThat(rewrite(file.toByteArray(), comma)).endsWith(vertical);
    }
}
