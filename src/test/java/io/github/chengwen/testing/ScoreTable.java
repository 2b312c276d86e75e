package io.github.chengwen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Scores on record beside the marked drafts, a line for each: name, then the F1 of all blocks, the
 * front matter, the headings and the boundaries.
 */
public final class ScoreTable {

    private static final String HEADER =
            "# draft                          blocks  front  heads boundary\n";

    /** Half of the last digit on record, and a little for rounding. */
    private static final double TOLERANCE = 0.000_51;

    private final Map<String, List<Double>> recorded;

    private ScoreTable(Map<String, List<Double>> recorded) {
        this.recorded = recorded;
    }

    /**
     * The table in a file beside the drafts.
     *
     * @param now all scores of today, asked for only to write the table anew
     */
    public static ScoreTable of(String file, Supplier<? extends Map<String, BlockScore>> now) {
        Path path = MarkedDraft.FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(path, write(now.get()));
            }
            return new ScoreTable(read(Files.readAllLines(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> recorded() {
        return recorded.keySet();
    }

    /** Fails where the score is below the record under this name. */
    public void assertNotWorse(String name, BlockScore now) {
        assertThat(recorded).as("-Dgolden.update=true records a new draft").containsKey(name);
        assertThat(scores(now))
                .as("blocks, front, heads, boundary; on record %s", recorded.get(name))
                .zipSatisfy(
                        recorded.getOrDefault(name, List.of()),
                        (score, before) -> assertThat(score).isGreaterThan(before - TOLERANCE));
    }

    private static String write(Map<String, BlockScore> now) {
        return now.entrySet().stream()
                .map(row -> row(row.getKey(), scores(row.getValue())))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(String name, List<Double> scores) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
        scores.forEach(score -> row.append(String.format(Locale.ROOT, " %6.3f", score)));
        return row.append('\n').toString();
    }

    private static Map<String, List<Double>> read(List<String> lines) {
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.strip().split(" +", -1));
                rows.put(cells.get(0), cells.stream().skip(1).map(Double::valueOf).toList());
            }
        }
        return rows;
    }

    private static List<Double> scores(BlockScore score) {
        return List.of(
                score.blocks().f1(), score.front().f1(), score.heads().f1(), score.boundary().f1());
    }
}
