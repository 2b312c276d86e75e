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
import java.util.Optional;

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
            if (signed.isEmpty() && !document.seals().isByName()) {
                diagnostics.add(Code.SEAL_UNUSED, place(document));
            } else {
                signed.forEach(s -> check(document, s, seal == Seal.STAMP, diagnostics));
            }
        }
        return diagnostics.build();
    }

    private static void check(
            Document document, Signed signed, boolean stamped, Diagnostics.Builder diagnostics) {
        List<Signatory> signers = signers(document, signed, stamped);
        List<Optional<PictureFile>> pictures = document.seals().of(names(signers));
        if (document.seals().isByName()) {
            addMissing(signers, pictures, diagnostics);
        } else {
            addDiffering(document, signed, signers.size(), diagnostics);
        }
        for (int i = 0; i < signers.size(); i++) {
            Signatory signer = signers.get(i);
            // B-16: a stamp shows the name; the letters of the draft are not set beside it.
            if (stamped && pictures.get(i).isPresent() && signer.isNamed()) {
                diagnostics.add(Code.NAME_IN_STAMP, signer.passage().extent(), signer.name());
            }
        }
    }

    private static void addDiffering(
            Document document, Signed signed, int names, Diagnostics.Builder diagnostics) {
        int seals = document.seals().inOrder().size();
        if (seals != names) {
            diagnostics.add(
                    Code.SEALS_DIFFER,
                    document.blocks().get(signed.first()).passage().extent(),
                    String.valueOf(seals),
                    String.valueOf(names),
                    String.valueOf(Math.min(seals, names)));
        }
    }

    private static void addMissing(
            List<Signatory> signers,
            List<Optional<PictureFile>> pictures,
            Diagnostics.Builder diagnostics) {
        for (int i = 0; i < signers.size(); i++) {
            if (pictures.get(i).isEmpty()) {
                diagnostics.add(
                        Code.SEAL_MISSING,
                        signers.get(i).passage().extent(),
                        signers.get(i).signer());
            }
        }
    }

    /** Those who sign with a picture each. */
    private static List<Signatory> signers(Document document, Signed signed, boolean stamped) {
        List<Passage> lines = signed.lines(document);
        return stamped
                ? StampedSignature.stamped(lines.stream().map(Signatory::of).toList())
                : lines.stream().map(Signatory::organ).toList();
    }

    /** What the pictures of those who sign are found by. */
    static List<String> names(List<Signatory> signers) {
        return signers.stream().map(Signatory::signer).toList();
    }

    private static Span place(Document document) {
        return document.blocks().stream()
                .map(block -> block.passage().extent())
                .findFirst()
                .orElse(Span.NONE);
    }

    /**
     * The seals of one signature.
     *
     * @param files of the names; nothing where a name has no picture
     * @param centres the middle of each name, from the left edge of the 版心
     * @param rowsAbove how far the row of each name lies above the row above the date
     */
    static List<StyledSeal> of(
            List<Optional<PictureFile>> files,
            List<String> names,
            List<Length> centres,
            List<Length> rowsAbove,
            Length diameter,
            Style style) {
        int pitch = style.of(Element.SIGNATURE).linePitch().milliPoints();
        int baseline = -pitch + pitch * style.grid().baselinePercent() / 100;
        List<StyledSeal> seals = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (files.get(i).isEmpty()) {
                continue;
            }
            PictureFile file = files.get(i).get();
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
