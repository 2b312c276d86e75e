package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The levels that have a form. */
final class NumberFormTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void thereAreFourLevels(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberForm.ofLevel(level));
    }
}
