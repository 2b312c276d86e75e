package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** White space inside a paragraph (L-08). */
final class SpacesTest {

    @ParameterizedTest
    @CsvSource({
        "'春 耕', '春耕'",
        "'推广 Farm 平台', '推广Farm平台'",
        "'Smart Farm', 'Smart Farm'",
        "'Smart   Farm', 'Smart Farm'",
        "'9000\t6500', '9000　6500'",
        "'春耕  夏收', '春耕　夏收'",
        "'春耕\t夏收', '春耕　夏收'",
        "'春耕　夏收', '春耕　夏收'",
        "'春耕\u00a0夏收', '春耕夏收'",
        "'春耕，  夏收', '春耕，夏收'",
        "'春耕  “夏收”', '春耕“夏收”'",
        "' 春耕 ', '春耕'",
        "'   ', ''",
        "'𠮷 𬭎', '𠮷𬭎'",
        "'𠮷  𬭎', '𠮷　𬭎'",
        "'春耕', '春耕'",
        "'第二条 本办法适用于全县', '第二条　本办法适用于全县'",
        "'第一章 总 则', '第一章　总则'",
        "'依照第二条 办理', '依照第二条办理'",
    })
    void spacesAreClosed(String text, String closed) {
        assertThat(Spaces.close(text)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({"' 春 耕　要\t早\u00a0', '春耕要早'", "'Smart Farm', 'SmartFarm'"})
    void noSpacesAtAll(String text, String none) {
        assertThat(Spaces.none(text)).isEqualTo(none);
    }
}
