package io.github.chengwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drafts that fuzzing ({@code mvn -f src/build -pl :chengwen-fuzz -am test-compile}) once broke
 * something with.
 */
final class FuzzFindingsTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    @ParameterizedTest
    @MethodSource("findings")
    void aFindingIsConverted(Path finding) throws IOException {
        Converted converted = CHENGWEN.convert(Files.readAllBytes(finding), "draft.txt");

        assertThat(converted.outputs().isEmpty()).isEqualTo(converted.diagnostics().hasErrors());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aFindingIsChecked(Path finding) throws IOException {
        Checked checked = CHENGWEN.check(Files.readAllBytes(finding), "draft.txt");

        assertThat(checked.corrected().size()).isPositive();
    }

    private static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
