package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of characters and the ends of sentences. */
final class CharsTest {

    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', 0xa0, 0x3000, 0x2007, 0x202f})
    void aSpace(int c) {
        assertThat(Chars.isSpace(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '春', 0x200b})
    void noSpace(int c) {
        assertThat(Chars.isSpace(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2e80, 0x3007, 0x3400, 0x4e00, 0x9fff, 0xf900, 0x2000b})
    void aChineseCharacter(int c) {
        assertThat(Chars.isHan(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '0', 0x2e7f, 0x3001, 0x3005, 0x33ff, 0xa000, 0xac00, 0xff0c, 0x1f680})
    void noChineseCharacter(int c) {
        assertThat(Chars.isHan(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {'春', 0x3000, 0x303f, 0xff00, 0xffef, '“', '”', '‘', '’', '—', '…', '·', '×'})
    void aWideCharacter(int c) {
        assertThat(Chars.isWide(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', ' ', '.', 0x2fff, 0x3040, 0xfeff, 0xfff0})
    void aNarrowCharacter(int c) {
        assertThat(Chars.isWide(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "春耕, 4", "'a春 耕', 6", "\ud840\udc0b, 2", "\ud83d\ude80, 1"})
    void widthInHalfCells(String text, int width) {
        assertThat(Chars.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "春耕, 2", "' 春　耕\t', 2", "\ud840\udc0b 耕, 2"})
    void charactersThatAreNotSpace(String text, int number) {
        assertThat(Chars.inked(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要早。",
                "要早！",
                "要早？",
                "要早!",
                "要早?",
                "要早…",
                "要早．",
                "要早.",
                "要早。”",
                "要早。’",
                "要早。」",
                "要早。』",
                "要早。）",
                "要早。)",
                "要早。》",
                "要早。】",
                "要早。〕",
                "要早。]",
                "要早。\"",
                "要早。”）",
                "要早。（掌声）",
                "要早！(鼓掌)",
                "要早。❤",
                "。",
                "要早.”",
                "走访林𬭎.",
                "要早。（一二三四五六七八九十一）"
            })
    void theSentenceIsOver(String text) {
        assertThat(Chars.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "要早",
                "要早，",
                "要早；",
                "要早：",
                "”",
                "）",
                "要早（掌声）",
                "v1.",
                ".",
                "要早。（一二三四五六七八九十一二）",
                "（掌声）",
                "早）",
                "要早。了）",
                "Co."
            })
    void theSentenceGoesOn(String text) {
        assertThat(Chars.endsSentence(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "要早。要细。, 3",
        "要早！要细。, 3",
        "要早？要细。, 3",
        "要早!要细。, 3",
        "要早?要细。, 3",
        "要早.要细。, 3",
        "要早, -1",
        "要早.5万亩。, 7",
        "‘早。’要细。, 7",
        "“早。”要细。, 7",
        "《早。》要细。, 7",
        "（早。）要细。, 7",
        "(早。)要细。, 7",
        "「早。」要细。, 7",
        "『早。』要细。, 7",
        "【早。】要细。, 7",
        "〔早。〕要细。, 7",
        "“《早。》好。”要细。, 11",
        "”要早。, 4",
        "“要早。, -1",
        "要早…要细。, 6",
    })
    void theFirstSentenceEndsAfter(String text, int end) {
        assertThat(Chars.firstSentenceEnd(text)).isEqualTo(end);
    }

    @Test
    void aDotBetweenFiguresEndsNothing() {
        assertThat(Chars.firstSentenceEnd("增3.5。")).isEqualTo(5);
    }
}
