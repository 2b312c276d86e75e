package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of 签发人 with the number in the last of them (E-06, E-07, H-09…H-11): two names a row,
 * those of further rows under the first two; the block ends one 字 from the right edge.
 */
final class SignerRows {

    private static final String LABEL = "签发人：";
    private static final int LABEL_WIDTH = 4;
    private static final int NAMES_A_ROW = 2;

    /** The cell of a name; a longer name widens its column. */
    private static final int NAME = 3;

    private final Style style;

    SignerRows(Style style) {
        this.style = style;
    }

    List<ParagraphBuilder> of(Optional<OfficialElement> number, OfficialElement signers) {
        List<String> names = names(signers.passage().text());
        int columns = Math.max(1, Math.min(NAMES_A_ROW, names.size()));
        int[] widths = widths(names, columns);
        int block = LABEL_WIDTH + columns - 1;
        for (int width : widths) {
            block += width;
        }
        Length one = style.grid().charPitch();
        int room = style.page().coreWidth().milliPoints() - one.times(1 + block).milliPoints();
        Length label = new Length(Math.max(0, room));
        List<ParagraphBuilder> rows = new ArrayList<>();
        for (int first = 0; first < names.size(); first += columns) {
            boolean last = first + columns >= names.size();
            List<PlacedText> placed = new ArrayList<>();
            if (last) {
                number.ifPresent(
                        n -> placed.add(PlacedText.from(one, n.passage().text(), plain())));
            }
            if (first == 0) {
                placed.add(PlacedText.from(label, LABEL, plain()));
            }
            Length x = label.plus(one.times(LABEL_WIDTH));
            for (int i = 0; i < columns && first + i < names.size(); i++) {
                String name = names.get(first + i);
                ParagraphStyle look = style.of(Element.SIGNER);
                // No tab between the label and the name, which begins where the label ends.
                placed.add(
                        first == 0 && i == 0
                                ? PlacedText.following(name, look)
                                : PlacedText.from(x, name, look));
                x = x.plus(one.times(widths[i] + 1));
            }
            rows.add(row(placed, passage(number, signers, first == 0, last)));
        }
        return rows;
    }

    /** The first row says where the signers stand in the draft, the last one where the number. */
    private static Passage passage(
            Optional<OfficialElement> number,
            OfficialElement signers,
            boolean first,
            boolean last) {
        return Marks.join(
                Stream.of(
                                last ? number.map(OfficialElement::passage) : none(),
                                first ? Optional.of(signers.passage()) : none())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Passage> none() {
        return Optional.empty();
    }

    private ParagraphBuilder row(List<PlacedText> placed, Passage passage) {
        StringBuilder text = new StringBuilder();
        placed.forEach(cell -> text.append(text.isEmpty() ? "" : "\u3000").append(cell.text()));
        return new ParagraphBuilder(
                        ParagraphRole.HEAD_ROW,
                        plain(),
                        List.of(StyledLine.of(text.toString(), plain())),
                        passage)
                .placed(placed);
    }

    private ParagraphStyle plain() {
        return style.of(Element.DOCUMENT_NUMBER).withAlignment(Alignment.LEFT);
    }

    private static int[] widths(List<String> names, int columns) {
        int[] widths = new int[columns];
        for (int i = 0; i < names.size(); i++) {
            int length = names.get(i).codePointCount(0, names.get(i).length());
            int least = names.size() > 1 ? NAME : 0;
            widths[i % columns] = Math.max(widths[i % columns], Math.max(least, length));
        }
        return widths;
    }

    /** Where there are several, a name of two characters is spaced to three (H-11). */
    private static List<String> names(String text) {
        List<String> names =
                Stream.of(text.substring(text.indexOf('：') + 1).split("[\\s\u3000、，,]+"))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return names.size() < NAMES_A_ROW
                ? names
                : names.stream()
                        .map(n -> n.length() == 2 ? n.charAt(0) + "\u3000" + n.charAt(1) : n)
                        .toList();
    }
}
