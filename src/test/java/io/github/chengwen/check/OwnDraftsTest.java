package io.github.chengwen.check;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often each code is found in the drafts and samples of this project. Each was looked at; a
 * change of the table is one, too. {@code -Dgolden.update=true} writes it anew.
 */
@Tag("slow")
final class OwnDraftsTest {

    @Test
    void findingsAreAsCounted() throws IOException {
        Chengwen chengwen = Chengwen.with(Options.of(BuiltInStyles.speech()));
        Map<Code, List<String>> files = new TreeMap<>();
        Map<Code, Integer> counts = new TreeMap<>();
        for (Path draft : drafts()) {
            String name = String.valueOf(draft.getFileName()).replaceAll("[^!-~]|\\.txt", "");
            Checked checked = chengwen.check(Files.readAllBytes(draft), name);
            checked.diagnostics()
                    .forEach(
                            d -> {
                                counts.merge(d.code(), 1, Integer::sum);
                                List<String> of =
                                        files.computeIfAbsent(d.code(), k -> new ArrayList<>());
                                if (!of.contains(name)) {
                                    of.add(name);
                                }
                            });
        }
        String table =
                counts.entrySet().stream()
                        .map(
                                e ->
                                        "%s %s %d in %s\n"
                                                .formatted(
                                                        e.getKey().id(),
                                                        e.getKey(),
                                                        e.getValue(),
                                                        shown(
                                                                files.getOrDefault(
                                                                        e.getKey(), List.of()))))
                        .collect(Collectors.joining());
        Golden.assertMatches("check/own-drafts.txt", table);
    }

    private static String shown(List<String> names) {
        return names.size() > 12 ? names.size() + " drafts" : String.join(" ", names);
    }

    private static List<Path> drafts() throws IOException {
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/drafts"));
                Stream<Path> samples = Files.list(Path.of("samples"))) {
            return Stream.concat(fixtures, samples)
                    .filter(file -> String.valueOf(file.getFileName()).matches("[0-9].*\\.txt"))
                    .sorted()
                    .toList();
        }
    }
}
