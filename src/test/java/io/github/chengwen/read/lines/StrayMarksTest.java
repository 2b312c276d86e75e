package io.github.chengwen.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that belong to no sentence. */
final class StrayMarksTest {

    private static String clean(String text) {
        return StrayMarks.clean(Traced.of(text, 0), new Diagnostics.Builder()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "'# 春耕', '春耕'",
        "'###### 春耕', '春耕'",
        "'* 春耕', '春耕'",
        "'*春耕', '春耕'",
        "'+ 春耕', '春耕'",
        "'- 春耕', '春耕'",
        "'– 春耕', '春耕'",
        "'> 春耕', '春耕'",
        "'要**抓早**，抓细', '要抓早，抓细'",
        "'**抓早**', '抓早'",
        "'要早。-', '要早。'",
        "'要早！ *', '要早！'",
        "'要早？_', '要早？'",
        "'要早…#', '要早…'",
        "'要早：|', '要早：'",
        "'要早；~~', '要早；'",
        "'“要早”=', '“要早”'",
        "'（要早）＊', '（要早）'",
        "'春耕*备耕', '春耕备耕'",
        "'春耕，*备耕', '春耕，备耕'",
        "'春耕、*备耕', '春耕、备耕'",
        "'春耕。*备耕', '春耕。备耕'",
        "'春耕；*备耕', '春耕；备耕'",
        "'春耕：*备耕', '春耕：备耕'",
        "'春耕*“备耕”', '春耕“备耕”'",
        "'春耕*《备耕》', '春耕《备耕》'",
    })
    void aStrayMarkIsDropped(String line, String cleaned) {
        assertThat(clean(line)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#春耕", "-春耕", "**年", "*＊春耕", "要早-", "3*5", "张*备耕", "*", "春耕*县", "春耕*市", "春耕*区",
                "春耕*局", "春耕*镇", "春耕*乡", "春耕*村", "春耕*省", "春耕*州", "春耕*年", "春耕*月", "春耕*日", "春耕*某",
                "春耕*同志"
            })
    void aMarkThatBelongsStays(String line) {
        assertThat(clean(line)).isEqualTo(line);
    }

    @Test
    void aCleanLineIsLeftAlone() {
        Traced line = Traced.of("春耕", 0);

        assertThat(StrayMarks.clean(line, new Diagnostics.Builder())).isSameAs(line);
    }
}
