package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.StyledSeal;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official.Signing.Seal;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.PictureFile;
import java.util.ArrayList;
import java.util.List;

/** Where the pictures of seals stand: one on each name, upright, behind name and date (B-06). */
public final class Seals {

    /** The middle of a seal lies so far above the baseline of the name: B-06, 3 pt. */
    private static final int ABOVE_BASELINE = 3000;

    private static final int TWIP = 50;

    private Seals() {}

    /** What deserves to be told of the seals of documents in a style. */
    public static Diagnostics check(List<Document> documents, Style style) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        for (Document document : documents) {
            if (document.seals().isEmpty()) {
                continue;
            }
            Seal seal = style.official().map(o -> o.signing().seal()).orElse(Seal.NONE);
            List<Signed> signed = seal == Seal.NONE ? List.of() : Signed.in(document);
            if (signed.isEmpty()) {
                diagnostics.add(Code.SEAL_UNUSED, place(document));
            } else {
                if (seal == Seal.STAMP) {
                    addCovered(document, signed.get(0), diagnostics);
                }
                int seals = document.seals().size();
                int names = seal == Seal.STAMP ? stamps(signed.get(0), document) : organs(signed);
                if (seals != names) {
                    diagnostics.add(
                            Code.SEALS_DIFFER,
                            document.blocks().get(signed.get(0).first()).passage().extent(),
                            String.valueOf(seals),
                            String.valueOf(names),
                            String.valueOf(Math.min(seals, names)));
                }
            }
        }
        return diagnostics.build();
    }

    private static Span place(Document document) {
        return document.blocks().stream()
                .map(block -> block.passage().extent())
                .findFirst()
                .orElse(Span.NONE);
    }

    /** B-16: a stamp shows the name; the letters of the draft are not set beside it. */
    private static void addCovered(
            Document document, Signed signed, Diagnostics.Builder diagnostics) {
        StampedSignature.stamped(signed.lines(document).stream().map(Signatory::of).toList())
                .stream()
                .limit(document.seals().size())
                .filter(Signatory::isNamed)
                .forEach(
                        line ->
                                diagnostics.add(
                                        Code.NAME_IN_STAMP, line.passage().extent(), line.name()));
    }

    private static int organs(List<Signed> signed) {
        return signed.get(0).names().size();
    }

    private static int stamps(Signed signed, Document document) {
        return StampedSignature.stamped(signed.lines(document).stream().map(Signatory::of).toList())
                .size();
    }

    /**
     * The seals of one signature.
     *
     * @param files in the order of the names
     * @param centres the middle of each name, from the left edge of the 版心
     * @param rowsAbove how far the row of each name lies above the row above the date
     */
    static List<StyledSeal> of(
            List<PictureFile> files,
            List<String> names,
            List<Length> centres,
            List<Length> rowsAbove,
            Length diameter,
            Style style) {
        int pitch = style.of(Element.SIGNATURE).linePitch().milliPoints();
        int baseline = -pitch + pitch * style.grid().baselinePercent() / 100;
        List<StyledSeal> seals = new ArrayList<>();
        for (int i = 0; i < Math.min(files.size(), names.size()); i++) {
            PictureFile file = files.get(i);
            int longer = Math.max(file.width(), file.height());
            int width = inTwips((long) diameter.milliPoints() * file.width() / longer);
            int height = inTwips((long) diameter.milliPoints() * file.height() / longer);
            int middle = baseline - ABOVE_BASELINE - rowsAbove.get(i).milliPoints();
            seals.add(
                    new StyledSeal(
                            file,
                            names.get(i) + "印章",
                            new Length(inTwips(centres.get(i).milliPoints() - width / 2L)),
                            new Length(inTwips(middle - height / 2L)),
                            new Length(width),
                            new Length(height)));
        }
        return seals;
    }

    private static int inTwips(long milliPoints) {
        return (int) Math.floorDiv(milliPoints, TWIP) * TWIP;
    }

    /** The middle of a text that ends at an indent. */
    static Length middle(Passage date, Length rightIndent, Style style) {
        ShortWords measure =
                new ShortWords(style.of(Element.SIGN_DATE), style.lines().compatibility());
        int right = style.page().coreWidth().minus(rightIndent).milliPoints();
        return new Length(right - measure.advance(date.text(), "") / 2);
    }
}
