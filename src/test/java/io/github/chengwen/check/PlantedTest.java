package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.CleanDrafts.Planted;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Mistakes planted into clean drafts: nearly all are found, and hardly anything else is.
 *
 * <p>The table is a file; {@code -Dgolden.update=true} writes it anew.
 */
@Tag("slow")
final class PlantedTest {

    private static final Path MISTAKES = Path.of("src/test/resources/proof/planted.txt");
    private static final double LEAST = 0.95;

    static final List<String> CLEAN = CleanDrafts.NAMES;

    /** What became of the mistakes of one code. */
    private static final class Count {
        private int planted;
        private int found;
        private int wrong;

        private double recall() {
            return planted == 0 ? 1 : found / (double) planted;
        }

        private double precision() {
            return found + wrong == 0 ? 1 : found / (double) (found + wrong);
        }
    }

    @ParameterizedTest
    @FieldSource("CLEAN")
    void aCleanDraftIsLeftInPeace(String draft) throws IOException {
        assertThat(CleanDrafts.read(CleanDrafts.text(draft))).isEmpty();
    }

    @Test
    void mistakesAreFoundAndNothingElse() throws IOException {
        Map<Code, Count> counts = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        int turn = 0;
        for (String line : Files.readAllLines(MISTAKES)) {
            if (!line.startsWith("#")) {
                String draft = CLEAN.get(turn++ % CLEAN.size());
                plant(line, draft, counts, misses);
            }
        }
        StringBuilder table = new StringBuilder("code planted found wrong recall precision\n");
        counts.forEach((code, count) -> table.append(row(code, count)));
        misses.forEach(miss -> table.append(miss).append('\n'));

        Golden.assertMatches("check/planted.txt", table.toString());
        assertThat(counts.values())
                .allMatch(count -> count.recall() >= LEAST && count.precision() >= LEAST);
    }

    private static void plant(
            String line, String draft, Map<Code, Count> counts, List<String> misses)
            throws IOException {
        Code code = Code.byId(line.substring(0, 5)).orElseThrow();
        Planted planted = CleanDrafts.planted(draft, List.of(line.substring(6).split("｜", -1)));
        counts.computeIfAbsent(code, k -> new Count()).planted++;
        boolean found = false;
        for (Diagnostic diagnostic : CleanDrafts.read(planted.text())) {
            boolean there =
                    diagnostic.code() == code
                            && diagnostic.span().start() < planted.end()
                            && planted.start() < diagnostic.span().end();
            if (!there) {
                counts.computeIfAbsent(diagnostic.code(), k -> new Count()).wrong++;
                misses.add("wrong " + diagnostic.code().id() + " in " + draft + ": " + line);
            }
            found |= there;
        }
        if (found) {
            counts.get(code).found++;
        } else {
            misses.add("missed in " + draft + ": " + line);
        }
    }

    private static String row(Code code, Count count) {
        return String.format(
                Locale.ROOT,
                "%s %d %d %d %.2f %.2f\n",
                code.id(),
                count.planted,
                count.found,
                count.wrong,
                count.recall(),
                count.precision());
    }
}
