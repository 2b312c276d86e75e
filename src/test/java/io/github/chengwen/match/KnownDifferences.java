package io.github.chengwen.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The differences that are understood, each under a line with {@code #} that explains it. A new one
 * fails the test, and so does one that is gone.
 */
final class KnownDifferences {

    private static final Path FOLDER = Path.of("src", "test", "resources", "match");

    private KnownDifferences() {}

    static void assertOnlyIn(String file, Map<String, Comparison> comparisons) throws IOException {
        List<String> known;
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
            known = lines.filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
        List<String> found =
                comparisons.entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith(Fixtures.GIVEN))
                        .flatMap(
                                entry ->
                                        entry.getValue().differences().stream()
                                                .map(d -> entry.getKey() + " " + d))
                        .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(known);
    }
}
