package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mark of several organs (E-05, H-07): one name below the other, all as wide as the longest, 文件
 * to their right in the middle of their height.
 */
final class JointMark {

    private static final String SUFFIX = "文件";

    /** From one name to the next, in hundredths of the size. */
    private static final int PITCH = 120;

    /** The names may be so high together, so that text has room below them (G-13). */
    private static final Length HIGHEST = Length.ofMillimetres(55);

    private static final int POINT = 1000;

    private final Style style;
    private final Official.Mark mark;
    private final List<Passage> names = new ArrayList<>();
    private Optional<Passage> suffix = Optional.empty();

    JointMark(Style style, Official.Mark mark, List<OfficialElement> elements) {
        this.style = style;
        this.mark = mark;
        elements.stream()
                .filter(element -> element.kind() == Kind.ORGAN_MARK)
                .map(OfficialElement::passage)
                .forEach(this::add);
    }

    private void add(Passage line) {
        String text = line.text();
        if (text.endsWith(SUFFIX)) {
            suffix = Optional.of(line.withText(SUFFIX));
        }
        String name = text.endsWith(SUFFIX) ? text.substring(0, text.length() - 2) : text;
        if (!name.isEmpty()) {
            names.add(line.withText(name));
        }
    }

    boolean isJoint() {
        return names.size() > 1;
    }

    /**
     * A blank paragraph down to the names, the names, and 文件.
     *
     * @param above where the first of them would begin without space above it, from the edge of the
     *     paper
     */
    List<ParagraphBuilder> paragraphs(Length above) {
        int longest = names.stream().mapToInt(JointMark::length).max().orElse(1);
        int cells = longest + (suffix.isPresent() ? SUFFIX.length() + 1 : 0);
        Official.Mark bound = boundByHeight();
        MarkShape shape = MarkShape.of(cells, style.page().coreWidth(), bound);
        int cell = shape.size().milliPoints() * shape.widthPercent() / 100;
        Length pitch = new Length(twips(shape.size().milliPoints() * PITCH / 100));
        ParagraphStyle look =
                style.of(Element.ORGAN_MARK).withSize(shape.size()).withLinePitch(pitch);
        int space =
                mark.top().milliPoints()
                        - above.milliPoints()
                        + shape.size().milliPoints() * mark.inkTop() / 100
                        - pitch.milliPoints() * style.grid().baselinePercent() / 100;
        int left = (style.page().coreWidth().milliPoints() - cells * cell) / 2;
        List<ParagraphBuilder> all = new ArrayList<>();
        all.add(
                Stationery.ruled(
                        ParagraphRole.BLANK,
                        new Length(twips(Math.max(POINT, space))),
                        List.of(),
                        style));
        for (Passage name : names) {
            int count = length(name);
            int gap = count > 1 ? (longest - count) * cell / (count - 1) : 0;
            all.add(paragraph(ParagraphRole.ORGAN_MARK, name, look, left, shape, gap));
        }
        suffix.ifPresent(
                words -> {
                    int x = left + (longest + 1) * cell;
                    Length back = new Length(back(pitch.milliPoints()));
                    ParagraphStyle beside = look.withLinePitch(back);
                    all.add(
                            paragraph(ParagraphRole.MARK_SUFFIX, words, beside, x, shape, 0)
                                    .spaceAbove(new Length(-back.milliPoints())));
                });
        return all;
    }

    /**
     * The height of a row that ends where the names end and whose baseline is in their middle: it
     * goes back as far as it is high, and nothing below it moves.
     */
    private int back(int pitch) {
        int percent = style.grid().baselinePercent();
        int baseline = pitch * names.size() / 2 - pitch / 2 + pitch * percent / 100;
        return (pitch * names.size() - baseline) * 100 / (100 - percent);
    }

    private Official.Mark boundByHeight() {
        int most = HIGHEST.milliPoints() * 100 / PITCH / names.size() / POINT * POINT;
        int largest = Math.min(mark.largest().milliPoints(), most);
        return new Official.Mark(
                mark.printed(),
                mark.ink(),
                mark.top(),
                mark.inkTop(),
                new Length(Math.max(largest, mark.smallest().milliPoints())),
                mark.smallest(),
                mark.widest(),
                mark.narrowest(),
                mark.share());
    }

    private ParagraphBuilder paragraph(
            ParagraphRole role,
            Passage words,
            ParagraphStyle look,
            int x,
            MarkShape shape,
            int gap) {
        PlacedText placed =
                new PlacedText(
                        words.text(),
                        look,
                        new Length(x),
                        Alignment.LEFT,
                        mark.ink(),
                        shape.widthPercent(),
                        new Length(gap));
        boolean drawn = mark.printed();
        return new ParagraphBuilder(
                        role,
                        look,
                        List.of(StyledLine.of(drawn ? words.text() : "", look)),
                        drawn ? words : Passage.of(""))
                .placed(drawn ? List.of(placed) : List.of());
    }

    private static int length(Passage name) {
        return name.text().codePointCount(0, name.text().length());
    }

    private static int twips(int milliPoints) {
        return new Length(milliPoints).twips() * 50;
    }
}
