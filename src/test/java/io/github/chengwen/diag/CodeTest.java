package io.github.chengwen.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CodeTest {

    private static final String HAN = "[\\u4e00-\\u9fff]";

    @Test
    void noTwoCodesShareAnId() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void anIdIsOfOneOfTheFamilies(Code code) {
        assertThat(code.id()).matches("CW[12345679][0-9]{2}");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeSpeaksBothLanguages(Code code) {
        assertThat(code.message().chinese()).containsPattern(HAN);
        assertThat(code.message().english()).isNotBlank().doesNotContainPattern(HAN);
        assertThat(code.hint().english().isEmpty()).isEqualTo(code.hint().chinese().isEmpty());
    }

    @Test
    void anIdIsFoundInAnyCase() {
        assertThat(Code.byId(" cw203")).contains(Code.SKIPPED_LEVEL);
        assertThat(Code.byId("CW999")).isEmpty();
    }
}
