package io.github.chengwen.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents that code and documents name, such as norm.md §3.5, are in {@code src/docs}. */
final class CitedDocumentsTest {

    private static final Path DOCUMENTS = Path.of("src", "docs");

    /**
     * A document; perhaps a section, a rule of a numbered list, or the row of a section's table.
     */
    private static final Pattern CITATION =
            Pattern.compile(
                    "(?<![.\\w])([a-z]+\\.md)(?: (?:§|sections? )?(\\d+(?:\\.\\d+)?)(?:, (\\d\\d))?"
                            + "|, rules? (\\d+))?");

    private static final Pattern SECTION = Pattern.compile("^#+ (\\d+(?:\\.\\d+)?)\\.? .*");
    private static final Pattern RULE = Pattern.compile("^(\\d+)\\. .*");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d\\d) \\|.*");

    @Test
    void everyCitedDocumentAndSectionIsThere() throws IOException {
        assertThat(missing(SourceLine.all(), documents())).isEmpty();
    }

    @Test
    void whatIsNotThereIsNoticedWithItsPlace() {
        Map<String, Set<String>> documents = Map.of(named("@"), Set.of("§1", "rule 2", "row 03"));
        String text = "(@ §1, 03; @, rules 2 to 3)\n(@ §4)\n(@, rule 5)\n(@ §1, 04)\n(x@)";

        assertThat(missing(SourceLine.of(Path.of("Rows.java"), named(text)), documents))
                .containsExactly(
                        named("Rows.java:2: @ §4"),
                        named("Rows.java:3: @ rule 5"),
                        named("Rows.java:4: @ row 04"),
                        named("Rows.java:5: x@"));
    }

    /** Puts a document's name where this file must not name one. */
    private static String named(String text) {
        return text.replace("@", "some" + ".md");
    }

    /** What can be cited of each document, by its name. */
    private static Map<String, Set<String>> documents() throws IOException {
        Map<String, Set<String>> documents = new HashMap<>();
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Set<String> places = new HashSet<>();
                for (String line : Files.readAllLines(file)) {
                    add(places, "§", SECTION.matcher(line));
                    add(places, "rule ", RULE.matcher(line));
                    add(places, "row ", ROW.matcher(line));
                }
                documents.put(file.getFileName().toString(), places);
            }
        }
        return documents;
    }

    private static void add(Set<String> places, String kind, Matcher line) {
        if (line.matches()) {
            places.add(kind + line.group(1));
        }
    }

    private static List<String> missing(
            Collection<SourceLine> lines, Map<String, Set<String>> documents) {
        List<String> missing = new ArrayList<>();
        for (SourceLine line : lines) {
            for (MatchResult citation : CITATION.matcher(line.text()).results().toList()) {
                String name = citation.group(1);
                if (!documents.containsKey(name)) {
                    missing.add(line.at(name));
                }
                Set<String> places = documents.getOrDefault(name, Set.of());
                wanted(citation)
                        .filter(place -> documents.containsKey(name) && !places.contains(place))
                        .forEach(place -> missing.add(line.at(name + " " + place)));
            }
        }
        return missing;
    }

    private static Stream<String> wanted(MatchResult citation) {
        return Stream.of(
                        citation.group(2) == null ? "" : "§" + citation.group(2),
                        citation.group(3) == null ? "" : "row " + citation.group(3),
                        citation.group(4) == null ? "" : "rule " + citation.group(4))
                .filter(place -> !place.isEmpty());
    }
}
