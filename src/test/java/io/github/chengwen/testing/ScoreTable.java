package io.github.chengwen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The scores on record, a line a draft: name, blocks, front matter, headings, boundaries. */
public final class ScoreTable {

    private static final Path FILE = MarkedDraft.FOLDER.resolve("scores.txt");
    private static final String HEADER =
            String.format(
                    Locale.ROOT,
                    "# %-30s %6s %6s %6s %8s",
                    "draft",
                    "blocks",
                    "front",
                    "heads",
                    "boundary");

    private final Map<String, List<Double>> rows;

    private ScoreTable(Map<String, List<Double>> rows) {
        this.rows = rows;
    }

    /** The table as it stands, written anew first in an update of the goldens. */
    public static ScoreTable recorded() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String rows =
                    MarkedDraft.all().stream()
                            .map(ScoreTable::row)
                            .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
            Files.writeString(FILE, rows);
        }
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.strip().split("\\s+"));
                List<Double> scores =
                        cells.stream().skip(1).map(Double::valueOf).collect(Collectors.toList());
                rows.put(cells.get(0), scores);
            }
        }
        return new ScoreTable(rows);
    }

    public Set<String> names() {
        return rows.keySet();
    }

    /** Fails where one of a draft's scores is below the record. */
    public void assertNotWorse(MarkedDraft draft) {
        assertThat(rows).as("-Dgolden.update=true records a new draft").containsKey(draft.name());
        List<Double> recorded = rows.getOrDefault(draft.name(), List.of());
        List<Double> now = scores(draft);
        assertThat(now)
                .as("blocks, front, heads, boundary; on record %s", recorded)
                .zipSatisfy(
                        recorded,
                        (score, before) -> assertThat(score).isGreaterThan(before - 0.001));
    }

    private static String row(MarkedDraft draft) {
        List<Double> scores = scores(draft);
        return String.format(
                Locale.ROOT,
                "%-32s %6.3f %6.3f %6.3f %8.3f",
                draft.name(),
                scores.get(0),
                scores.get(1),
                scores.get(2),
                scores.get(3));
    }

    private static List<Double> scores(MarkedDraft draft) {
        BlockScore score = draft.score();
        return List.of(
                score.blocks().f1(), score.front().f1(), score.heads().f1(), score.boundary().f1());
    }
}
