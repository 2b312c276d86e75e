package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles that come with the program. */
final class BuiltInStylesTest {

    static List<String> names() {
        return BuiltInStyles.names();
    }

    @Test
    void areThoseOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("styles"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(BuiltInStyles.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void loadWithoutAWord(String name) {
        assertThat(BuiltInStyles.load(name).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void areCalledLikeTheirFiles(String name) {
        assertThat(BuiltInStyles.load(name).style().orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void speechIsTheDefault() {
        assertThat(BuiltInStyles.DEFAULT).isEqualTo("speech").isEqualTo(names().get(0));
    }

    @Test
    void anotherNameIsNotFoundAndNoPath() {
        assertThat(BuiltInStyles.load("../styles/speech").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.STYLE_NOT_FOUND);
    }
}
