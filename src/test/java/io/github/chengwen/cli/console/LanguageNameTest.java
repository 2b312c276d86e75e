package io.github.chengwen.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "zh_CN.GB18030", "zh"})
    void aChineseOrNeutralLocaleSpeaksChinese(String locale) {
        assertThat(LanguageName.choose(List.of(), locale)).isEqualTo(Language.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US.UTF-8", "de_DE", "ja_JP.UTF-8", "cs_CZ.UTF-8"})
    void anyOtherLocaleSpeaksEnglish(String locale) {
        assertThat(LanguageName.choose(List.of(), locale)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anArgumentOutweighsTheLocale() {
        assertThat(LanguageName.choose(List.of("inspect", "--lang", "en"), "zh_CN.UTF-8"))
                .isEqualTo(Language.ENGLISH);
        assertThat(LanguageName.choose(List.of("--lang=zh"), "en_US.UTF-8"))
                .isEqualTo(Language.CHINESE);
    }
}
