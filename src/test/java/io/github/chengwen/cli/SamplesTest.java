package io.github.chengwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each draft in samples/ shows one trouble of real drafts.
 *
 * <p>The outlines expected of them are files; {@code -Dupdate.goldens=true} writes them anew, to be
 * reviewed in the diff.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOutlineIsAsExpected(Path sample) throws IOException {
        Path golden = GOLDEN.resolve(number(sample) + ".inspect.txt");
        String outline = Program.plain().run("inspect", sample).out();
        if (Boolean.getBoolean("update.goldens")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, outline);
        }

        assertThat(outline).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void filesAreMadeOfIt(Path sample, @TempDir Path out) throws IOException {
        Outcome outcome = Program.plain().run("convert", sample, "-o", out);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(".*：[1-9][0-9]* 页，标题 [0-9]+ 个.*"));
        assertThat(out).isDirectoryContaining("glob:**.docx").isDirectoryContaining("glob:**.pdf");
    }

    /** What its name begins with; the rest is Chinese, which test resources must not be. */
    private static String number(Path sample) {
        return String.valueOf(sample.getFileName()).substring(0, 2);
    }
}
