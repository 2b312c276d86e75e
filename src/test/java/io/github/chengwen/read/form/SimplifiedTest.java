package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traditional characters folded for matching. */
final class SimplifiedTest {

    @ParameterizedTest
    @CsvSource({"縣長講話, 县长讲话", "在全縣春耕會上的講話, 在全县春耕会上的讲话", "這個國, 这个国", "縣A龘, 县A龘"})
    void theCharactersOfOfficialSpeechAreFolded(String traditional, String simplified) {
        assertThat(Simplified.of(traditional)).isEqualTo(simplified);
    }

    @Test
    void aSimplifiedLineIsLeftAlone() {
        String line = "在全县春耕会上的讲话";

        assertThat(Simplified.of(line)).isSameAs(line);
    }
}
