package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.testing.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes that were planted by people who had not read the rules. The least shares only grow; the
 * tables are files, and {@code -Dgolden.update=true} writes them anew.
 */
@Tag("slow")
final class StrangersTest {

    @ParameterizedTest
    @CsvSource({
        "planted-a, 0.86, 0.99, 2",
        "planted-b, 0.92, 0.98, 2",
        "planted-c, 0.84, 0.98, 2",
        "planted-d, 0.75, 0.99, 2",
        "planted-e1, 0.75, 0.97, 2",
        "planted-e2, 0.63, 0.98, 2",
        "planted-f, 0.71, 0.97, 2",
        "planted-g1, 0.88, 0.97, 1",
        "planted-g2, 0.53, 0.95, 3",
        "planted-i1, 0.84, 0.98, 1",
        "planted-i2, 0.63, 0.95, 2",
        "planted-k, 0.60, 0.96, 2",
        "planted-n1, 0.85, 0.97, 1",
        "planted-n2, 0.85, 0.97, 1.5",
        "planted-n3, 0.70, 0.95, 3",
        "planted-o, 0.68, 0.98, 1",
        "planted-p, 0.75, 0.96, 1",
        "planted-r, 0.58, 0.95, 3",
        "planted-u, 0.79, 0.97, 1",
        "planted-v, 0.72, 0.97, 1",
        "planted-w, 0.76, 0.97, 1",
        "planted-x, 0.71, 0.96, 1",
        "planted-y, 0.66, 0.97, 1",
        "planted-z, 0.68, 0.97, 1",
        "planted-aa, 0.77, 0.97, 1",
        "planted-bb, 0.70, 0.97, 1",
        "planted-cc, 0.80, 0.97, 1",
        "planted-dd, 0.64, 0.97, 1"
    })
    void whatAColleagueFindsIsFound(String set, double recall, double precision, double inTenClean)
            throws IOException {
        PlantedSet score = PlantedSet.score(set + ".txt");

        Golden.assertMatches("check/" + set + ".txt", score.table());
        assertThat(score.recall()).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(score.inTenClean()).isLessThanOrEqualTo(inTenClean);
    }

    /** Pieces without a mistake, full of what looks like one. */
    @ParameterizedTest
    @CsvSource({
        "planted-h1, 1",
        "planted-h2, 2",
        "own-clean, 1.2",
        "clean-60, 0.5",
        "clean-145, 0.3",
        "clean-120, 0.3"
    })
    void cleanPiecesAreLeftInPeace(String set, double inTen) throws IOException {
        PlantedSet score = PlantedSet.score(set + ".txt");

        Golden.assertMatches("check/" + set + ".txt", score.table());
        assertThat(score.inTenClean()).isLessThanOrEqualTo(inTen);
    }
}
