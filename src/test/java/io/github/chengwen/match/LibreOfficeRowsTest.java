package io.github.chengwen.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.match.Comparison.Pair;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --match libreoffice}: the DOCX has the rows of the PDF, one by one. */
@NeedsLibreOffice
class LibreOfficeRowsTest {

    /** Rows of text; tables of cells are compared elsewhere. */
    private static final Style STYLE =
            TestStyles.speechWith("lines.match=libreoffice\ntables.fromTabs=off");

    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir static Path work;

    private static Map<String, Comparison> comparisons = Map.of();

    @BeforeAll
    static void printAllInOneRun() throws IOException, InterruptedException {
        List<Fixture> all = new ArrayList<>(Fixtures.all());
        all.add(Generated.leads());
        all.add(Generated.unbreakable());
        all.add(Generated.nonsense());
        comparisons = Printed.compare(all, STYLE, LibreOffice.in(work), work);
    }

    @Test
    @DisplayName("999 of 1000 rows have the same characters on the same page")
    void sameRows() {
        Collection<Comparison> all = comparisons.values();
        int rows = all.stream().mapToInt(Comparison::rows).sum();
        int same = all.stream().mapToInt(c -> c.pairs().size()).sum();
        assertThat(rows).isGreaterThan(20_000);
        assertThat((double) same / rows)
                .as("%d of %d rows", same, rows)
                .isGreaterThanOrEqualTo(0.999);
    }

    @Test
    @DisplayName("Every other row is explained")
    void knownDifferences() throws IOException {
        KnownDifferences.assertOnlyIn("libreoffice.txt", comparisons);
    }

    @Test
    @DisplayName("rows end alike where a heading in another face ends before a quote")
    void sameRowsBehindHeadings() {
        Comparison leads = Objects.requireNonNull(comparisons.get("leads"), "printed");

        assertThat(leads.rows()).isGreaterThan(2_000);
        assertThat(leads.differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unbreakable", "nonsense"})
    @DisplayName("rows end alike where there is no place to break in a row of several portions")
    void sameRowsWithoutBreaks(String fixture) {
        Comparison without = Objects.requireNonNull(comparisons.get(fixture), "printed");

        assertThat(without.differences()).isEmpty();
    }

    @Test
    @DisplayName("P-15: baselines agree within 0.2 mm")
    void sameBaselines() {
        assertThat(rows()).filteredOn(pair -> pair.baselines() > 0.2 * MILLIMETRE).isEmpty();
    }

    @Test
    @DisplayName("L-22: right edges, or the middles of centred rows, agree within 0.5 mm")
    void sameEdges() {
        // An ideographic space at the end hangs in LibreOffice and is part of the row here.
        assertThat(rows())
                .filteredOn(pair -> !pair.ours().text().endsWith("\u3000"))
                // The faces that stand in for the official ones have narrower arrows.
                .filteredOn(pair -> !pair.ours().text().endsWith("↓"))
                // No face has a tick in a box or a reference mark; and Latin words of a title have
                // another face there.
                .filteredOn(pair -> !pair.ours().text().contains("□"))
                .filteredOn(pair -> !pair.ours().text().contains("※"))
                .filteredOn(
                        pair ->
                                !pair.ours()
                                        .text()
                                        .matches(".*(?:[a-z]{3} [A-Z]|[A-Z]{4}\\p{IsHan}).*"))
                // LibreOffice spreads a row of two characters over the line where a word of a
                // line's
                // length follows; text says no such thing.
                .filteredOn(pair -> !pair.ours().text().equals("a、"))
                .filteredOn(pair -> pair.rightEdges() > 0.5 * MILLIMETRE)
                .filteredOn(pair -> pair.middles() > 0.25 * MILLIMETRE)
                .isEmpty();
    }

    @Test
    @DisplayName("The rows are the same on a machine without the faces that the DOCX names")
    void sameRowsWithoutTheFaces(@TempDir Path other) throws IOException, InterruptedException {
        Map<String, Comparison> written =
                Printed.compare(
                        everyThird(Fixtures.written()),
                        STYLE,
                        LibreOffice.in(other).withoutOfficialFaces(),
                        other);
        assertThat(written.values()).flatExtracting(Comparison::differences).isEmpty();
    }

    /** The faces do not depend on the draft: a third of them is enough. */
    private static List<Fixture> everyThird(List<Fixture> fixtures) {
        return IntStream.range(0, fixtures.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(fixtures::get)
                .toList();
    }

    /** The rows of text of the documents in which no row differs: another row moves those below. */
    private static List<Pair> rows() {
        return comparisons.values().stream()
                .filter(comparison -> comparison.differences().isEmpty())
                .flatMap(comparison -> comparison.pairs().stream())
                .filter(Pair::isText)
                .toList();
    }
}
