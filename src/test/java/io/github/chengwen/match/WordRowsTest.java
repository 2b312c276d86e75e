package io.github.chengwen.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Match;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.Golden;
import io.github.chengwen.testing.LibreOffice;
import io.github.chengwen.testing.NeedsLibreOffice;
import io.github.chengwen.testing.PdfRow;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --match word}, in the only way that it can be tested without Word: LibreOffice with the
 * two settings that it does not read put right (W-25). What is left are its own habits, and every
 * row that differs is explained by one of them.
 */
@NeedsLibreOffice
class WordRowsTest {

    /** Rows of text; tables of cells are compared elsewhere. */
    private static final Style STYLE = TestStyles.speechWith("tables.fromTabs=off");

    @TempDir static Path work;

    private static final List<Fixture> FIXTURES = new ArrayList<>();
    private static final Map<String, List<PdfRow>> PRINTED = new LinkedHashMap<>();

    /** What LibreOffice does and Word is not known to do, one after the other. */
    private static final Map<String, Compatibility> HABITS = habits();

    private static Map<String, Compatibility> habits() {
        Map<String, Compatibility> habits = new LinkedHashMap<>();
        Compatibility word = Match.WORD.compatibility();
        habits.put("the word profile", word);
        habits.put(
                "no letter-spacing after the last character of a portion (W-09)",
                habit(false, false, false));
        habits.put(
                "and the script of the last letter decides how to break",
                habit(false, true, false));
        habits.put("and “ — … beside Latin are Latin (W-10)", habit(true, true, false));
        habits.put(
                "and a paragraph that goes with the next goes whole (G-10)",
                habit(true, true, true));
        return habits;
    }

    private static Compatibility habit(
            boolean weakFollowsPrevious, boolean breaksByLanguage, boolean keepsWholeParagraphs) {
        Compatibility word = Match.WORD.compatibility();
        return new Compatibility(
                weakFollowsPrevious,
                word.scriptGapPercent(),
                false,
                breaksByLanguage,
                word.leastStretch(),
                keepsWholeParagraphs,
                word.overflowPunct());
    }

    /** How many rows have the same characters, and how many of them are on the same page. */
    private record Share(double rows, double pages) {}

    @BeforeAll
    static void print() throws IOException, InterruptedException {
        FIXTURES.addAll(Fixtures.written());
        Printed.patched(FIXTURES, STYLE, LibreOffice.in(work), work);
        for (Fixture fixture : FIXTURES) {
            byte[] pdf = Files.readAllBytes(work.resolve(fixture.name() + ".pdf"));
            PRINTED.put(fixture.name(), text(PdfRow.of(pdf)));
        }
    }

    @Test
    @DisplayName("T-07: 97 of 100 rows end alike; the habits of LibreOffice explain the others")
    void rows() throws IOException {
        StringBuilder table = new StringBuilder("rows  of them on the same page  rows in all\n");
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<String, Compatibility> habit : HABITS.entrySet()) {
            shares.add(share(habit.getKey(), habit.getValue(), table));
        }
        assertThat(shares.get(0).rows()).isGreaterThanOrEqualTo(0.97);
        assertThat(shares.get(1).rows()).isGreaterThanOrEqualTo(0.985);
        // An ideographic space that hangs in LibreOffice is the one habit left out.
        assertThat(shares.get(3).rows()).isGreaterThanOrEqualTo(0.9995);
        assertThat(shares.get(4).pages()).isGreaterThanOrEqualTo(0.999);
        Golden.assertMatches("match/word.txt", table.toString());
    }

    private static Share share(String habit, Compatibility compatibility, StringBuilder table)
            throws IOException {
        int rows = 0;
        int same = 0;
        int onSamePage = 0;
        for (Fixture fixture : FIXTURES) {
            // The DOCX that was printed has the grid that suits Word.
            Style printed = fixture.fitted(STYLE);
            byte[] pdf = fixture.draw(TestStyles.forConsumer(printed, compatibility));
            List<PdfRow> ours = text(PdfRow.of(pdf));
            List<PdfRow> theirs = PRINTED.getOrDefault(fixture.name(), List.of());
            Comparison anywhere = Comparison.of(onOnePage(ours), onOnePage(theirs));
            rows += anywhere.rows();
            same += anywhere.pairs().size();
            onSamePage += Comparison.of(ours, theirs).pairs().size();
        }
        table.append(
                String.format(Locale.ROOT, "%5d %5d of %5d  %s%n", same, onSamePage, rows, habit));
        return new Share((double) same / rows, (double) onSamePage / rows);
    }

    /** The rows without the page numbers. */
    private static List<PdfRow> text(List<PdfRow> rows) {
        return rows.stream().filter(row -> row.baseline() < Comparison.CORE_BOTTOM).toList();
    }

    private static List<PdfRow> onOnePage(List<PdfRow> rows) {
        return rows.stream()
                .map(r -> new PdfRow(1, r.baseline(), r.left(), r.right(), r.text()))
                .toList();
    }
}
