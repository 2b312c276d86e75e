package io.github.chengwen.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    private static final DisplayWidth UNICODE = DisplayWidth.in(UTF_8);
    private static final DisplayWidth TWO_BYTES = DisplayWidth.in(Charset.forName("GB18030"));

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "讲话, 4",
        "（，。, 6",
        "ＡＢ, 4",
        "𠮷, 2",
        "é, 1", // e and a combining accent
        "か゚, 2", // a kana and a combining mark
        "😀🚀✅, 6",
        "❤️, 1", // a text character and the wish to see it as an emoji
        "“”——…①, 6",
        "ㄅ, 2",
        "ｱ, 1",
    })
    void aTerminalInUtf8GoesByUnicode(String text, int cells) {
        assertThat(UNICODE.cells(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "讲话, 4", "“”——…①, 12", "×±, 4", "é, 2", "ｱ, 1", "😀, 2"})
    void aTerminalInGbkShowsTwoBytesInTwoCells(String text, int cells) {
        assertThat(TWO_BYTES.cells(text)).isEqualTo(cells);
    }
}
