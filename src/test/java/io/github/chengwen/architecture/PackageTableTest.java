package io.github.chengwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document has the table that the rules are checked with. */
final class PackageTableTest {

    private static final Path DOCUMENT = Path.of("src", "docs", "architecture.md");
    private static final String HEAD = "| package | world |";

    @Test
    void theDocumentHasTheSameRows() throws IOException {
        assertThat(tableOfTheDocument())
                .containsExactlyElementsOf(
                        PackageTable.ROWS.stream().map(PackageTableTest::line).toList());
    }

    /** The rows below the head and its rule. */
    private static List<String> tableOfTheDocument() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.startsWith(HEAD))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    /** A row as the document writes it. */
    private static String line(PackageRow row) {
        return Stream.of(
                        names(List.of(row.name())),
                        row.isPure() ? "pure" : "worldly",
                        names(row.own()),
                        names(row.foreign()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String names(List<String> packages) {
        return packages.stream()
                .map(name -> "`" + (name.isEmpty() ? "(root)" : name) + "`")
                .collect(Collectors.joining(" "));
    }
}
