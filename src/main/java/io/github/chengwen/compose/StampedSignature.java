package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.PlacedText;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledSeal;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.SealPictures;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official.Signing;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.PictureFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Posts with the stamps of those who sign to their right, or the space for these (E-30, B-16): one
 * organ a row, the date one blank row below the last stamp.
 *
 * <p>Where there is no picture, a name of the draft stands in the middle of the space; a picture
 * takes its place. A line without a post beside one with a post is the organ's and has no stamp.
 */
final class StampedSignature {

    /** Between a post and its stamp, in 字. */
    private static final int BESIDE = 2;

    /** Between two stamps at least, as between two seals (B-08). */
    private static final Length GAP = Length.ofMillimetres(3);

    /** The middle of a glyph's box is so far above its baseline (V-04), in hundredths of an em. */
    private static final int GLYPH_MIDDLE = 38;

    /** A glyph's box ends so far below its baseline (V-04), in hundredths of an em. */
    private static final int GLYPH_BOTTOM = 12;

    private static final int TWIP = 50;

    /** The least height of a paragraph. */
    private static final int LEAST = 20 * TWIP;

    private final Style style;
    private final Signing signing;
    private final List<Optional<PictureFile>> files;
    private final ParagraphStyle look;
    private final List<Signatory> stamped;
    private final List<ParagraphBuilder> rows = new ArrayList<>();

    /** The middle of each stamp, from the foot of the text. */
    private final List<Integer> middles = new ArrayList<>();

    /** How far the rows reach below the text. */
    private int bottom;

    /**
     * The rows of a signature, to the one above the date.
     *
     * @param lines above the date
     * @param pictures of stamps
     */
    StampedSignature(Style style, Signing signing, List<Passage> lines, SealPictures pictures) {
        this.style = style;
        this.signing = signing;
        this.look = style.of(Element.SIGNATURE);
        List<Signatory> all = lines.stream().map(Signatory::of).toList();
        this.stamped = stamped(all);
        this.files = pictures.of(Seals.names(stamped));
        boolean organAbove = false;
        for (Signatory line : all) {
            boolean hasStamp = stamped.contains(line);
            if (hasStamp) {
                addStamped(line, organAbove);
            } else {
                addOrgan(line, organAbove);
            }
            organAbove = !hasStamp;
        }
        Length glyph = Stationery.aboveGlyph(style.of(Element.SIGN_DATE), style);
        fill(foot() + style.blank(1, glyph).milliPoints());
    }

    /** Those of the lines of a signature that have a stamp. */
    static List<Signatory> stamped(List<Signatory> lines) {
        List<Signatory> posts = lines.stream().filter(Signatory::hasPost).toList();
        return posts.isEmpty() ? lines : posts;
    }

    /** In the order of the text, with blank ones between them and above the date. */
    List<ParagraphBuilder> rows() {
        return rows;
    }

    /** The pictures, as far as there are any; each as large as the space lets it be. */
    List<StyledSeal> stamps() {
        List<StyledSeal> stamps = new ArrayList<>();
        for (int i = 0; i < stamped.size(); i++) {
            if (files.get(i).isEmpty()) {
                continue;
            }
            PictureFile file = files.get(i).get();
            long wide = signing.stampWidth().milliPoints();
            long high = Math.min(height(), wide * file.height() / file.width());
            wide = Math.min(wide, high * file.width() / file.height());
            int width = inTwips((int) wide);
            int height = inTwips((int) high);
            stamps.add(
                    new StyledSeal(
                            file,
                            stamped.get(i).words(),
                            new Length(inTwips(stampRight() - width)),
                            new Length(inTwips(middles.get(i) - bottom - height / 2)),
                            new Length(width),
                            new Length(height)));
        }
        return stamps;
    }

    private void addOrgan(Signatory line, boolean organAbove) {
        if (!middles.isEmpty() && !organAbove) {
            fill(foot() + GAP.milliPoints() - ownBlank());
        }
        add(ending(line.passage().text(), line.passage(), postRight()), 1, organAbove);
    }

    private void addStamped(Signatory line, boolean organAbove) {
        boolean pictured = files.get(middles.size()).isPresent();
        boolean placed = !pictured && line.isNamed() && width(line.post()) <= postRight();
        // A post too long to stand beside the space: the line is set as it stands.
        boolean whole = !pictured && line.isNamed() && !placed;
        String words = whole ? line.passage().text() : line.post();
        int right = whole ? stampRight() : postRight();
        int count = Math.max(1, (width(words) + right - 1) / right);
        int middle = look.linePitch().milliPoints() * (count - 1) / 2 + glyphMiddle();
        if (!organAbove) {
            int top = middles.isEmpty() ? fromText() : foot() + GAP.milliPoints();
            fill(top + height() / 2 - middle - ownBlank());
        }
        add(placed ? postAndName(line) : ending(words, line.passage(), right), count, organAbove);
        middles.add(bottom - count * look.linePitch().milliPoints() + middle);
    }

    /** A blank paragraph down to a place; two posts are parted by one in any case. */
    private void fill(int to) {
        int height = inTwips(to - bottom);
        if (height >= LEAST || !rows.isEmpty()) {
            Length high = new Length(Math.max(LEAST, height));
            rows.add(Stationery.ruled(ParagraphRole.BLANK, high, List.of(), style));
            bottom += high.milliPoints();
        }
    }

    private void add(ParagraphBuilder row, int count, boolean organAbove) {
        rows.add(row);
        bottom += (organAbove ? 0 : ownBlank()) + count * look.linePitch().milliPoints();
    }

    private ParagraphBuilder ending(String words, Passage passage, int right) {
        Length indent = new Length(inTwips(core() - right));
        Passage set = passage.withText(words);
        return new ParagraphBuilder(
                        ParagraphRole.SIGNATURE, look, List.of(StyledLine.of(words, look)), set)
                .rightIndent(indent);
    }

    private ParagraphBuilder postAndName(Signatory line) {
        Passage set = line.passage().withText(line.post() + line.spacedName());
        PlacedText name =
                new PlacedText(
                        line.spacedName(),
                        look,
                        new Length(inTwips(stampRight() - signing.stampWidth().milliPoints() / 2)),
                        Alignment.CENTRE,
                        Ink.BLACK,
                        PlacedText.FULL_WIDTH,
                        Length.ZERO);
        Length right = new Length(inTwips(postRight()));
        return new ParagraphBuilder(
                        ParagraphRole.SIGNATURE,
                        look.withAlignment(Alignment.LEFT),
                        List.of(StyledLine.of(set.text(), look)),
                        set)
                .placed(List.of(PlacedText.until(right, line.post(), look), name));
    }

    private int width(String words) {
        return new ShortWords(look, style.lines().compatibility()).advance(words, "");
    }

    private int core() {
        return style.page().coreWidth().milliPoints();
    }

    private int height() {
        return signing.stampHeight().milliPoints();
    }

    /** Where stamps end: as far in as the date. */
    private int stampRight() {
        int indent = style.of(Element.SIGN_DATE).rightIndent();
        return Math.max(LEAST, core() - style.grid().charPitch().times(indent).milliPoints());
    }

    private int postRight() {
        Length beside = style.grid().charPitch().times(BESIDE);
        return Math.max(LEAST, stampRight() - signing.stampWidth().plus(beside).milliPoints());
    }

    /** The blank rows that the look of a signature has above it. */
    private int ownBlank() {
        return style.blank(look.rowsBefore()).milliPoints();
    }

    /** From the foot of the text to the first stamp, whose edge is no glyph's. */
    private int fromText() {
        int below =
                look.linePitch().milliPoints()
                        - baseline()
                        - look.size().milliPoints() * GLYPH_BOTTOM / 100;
        return style.blank(look.rowsBefore(), new Length(below)).milliPoints();
    }

    private int baseline() {
        return look.linePitch().milliPoints() * style.grid().baselinePercent() / 100;
    }

    private int glyphMiddle() {
        return baseline() - look.size().milliPoints() * GLYPH_MIDDLE / 100;
    }

    /** The foot of the last stamp or of the rows beside it. */
    private int foot() {
        int stamp = middles.isEmpty() ? 0 : middles.get(middles.size() - 1) + height() / 2;
        return Math.max(bottom, stamp);
    }

    private static int inTwips(int milliPoints) {
        return Math.floorDiv(milliPoints, TWIP) * TWIP;
    }
}
