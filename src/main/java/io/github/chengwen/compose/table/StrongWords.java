package io.github.chengwen.compose.table;

import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.PassagePlaces;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;

/** What is bold in the cells of a draft is in 黑体 (E-77): nothing is set in bold (E-25). */
public final class StrongWords {

    /** Of a hundred cells, so many have text in a table that is filled in. */
    private static final int FILLED = 60;

    private StrongWords() {}

    /**
     * The look of such words. Digits and letters beside Han keep their face, as in a head;
     * alone, they would look like all others.
     */
    static ParagraphStyle look(String words, ParagraphStyle text) {
        boolean han = words.codePoints().anyMatch(Character::isIdeographic);
        return text.withFaces(FaceRole.HEI, han ? text.latin() : FaceRole.HEI);
    }

    /**
     * Whether bold tells anything in a table: not where all is bold, unless it is a form whose
     * empty cells wait to be filled in.
     */
    public static boolean say(TableBlock table) {
        List<TableBlock.Cell> cells =
                table.rows().stream()
                        .skip(table.headRows())
                        .flatMap(row -> row.cells().stream())
                        .toList();
        List<TableBlock.Content> words =
                cells.stream()
                        .flatMap(cell -> cell.contents().stream())
                        .filter(content -> content.picture().isEmpty())
                        .toList();
        long inked = cells.stream().filter(cell -> !cell.contents().isEmpty()).count();
        boolean all = words.size() > 1 && words.stream().noneMatch(w -> w.strong().isEmpty());
        return !all || inked * 100 < (long) cells.size() * FILLED;
    }

    /** A paragraph of a cell with its strong words. */
    public static StyledLine line(TableBlock.Content content, ParagraphStyle look) {
        String text = content.passage().text();
        if (content.strong().isEmpty() || text.isEmpty()) {
            return StyledLine.of(text, look);
        }
        PassagePlaces places = PassagePlaces.of(content.passage());
        List<StyledRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean strong = isStrong(content, places.of(start, start + 1));
            if (i == text.length() || isStrong(content, places.of(i, i + 1)) != strong) {
                String words = text.substring(start, i);
                runs.add(StyledRun.of(words, strong ? look(words, look) : look));
                start = i;
            }
        }
        return new StyledLine(runs);
    }

    private static boolean isStrong(TableBlock.Content content, Span place) {
        return content.strong().stream()
                .anyMatch(span -> span.start() <= place.start() && place.start() < span.end());
    }
}
