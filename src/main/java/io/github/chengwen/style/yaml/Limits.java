package io.github.chengwen.style.yaml;

import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.DocxFonts;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Ink;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Match;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.PdfSize;
import io.github.chengwen.style.Punctuation;
import io.github.chengwen.style.Tables;
import io.github.chengwen.style.Verdict;

/** The bounds of a style's values: wide enough for any house, narrow enough to catch slips. */
final class Limits {

    static final Kind<Length> PAPER = Kind.length(millimetres(50), millimetres(1200));
    static final Kind<Length> MARGIN = Kind.length(Length.ZERO, millimetres(300));
    static final Kind<Length> SIZE = Kind.length(points(5), points(72));
    static final Kind<Length> PITCH = Kind.length(points(5), points(200));
    static final Kind<Length> SPACING = Kind.length(points(-4), points(50));

    static final Kind<Length> LINE = Kind.length(new Length(100), points(6));

    static final Kind<Integer> CHARACTERS = Kind.count(1, 60, "字");
    static final Kind<Integer> INDENT = Kind.count(0, 20, "字");
    static final Kind<Integer> ROWS = Kind.count(0, 20, "行");
    static final Kind<Integer> COLUMNS = Kind.count(1, 60, "列");
    static final Kind<Integer> PERCENT = Kind.count(50, 100, "%");

    static final Kind<Boolean> FLAG = Kind.flag();
    static final Kind<FaceRole> ROLE = Kind.constant(FaceRole.values());
    static final Kind<Alignment> ALIGNMENT = Kind.constant(Alignment.values());
    static final Kind<PageNumber.Position> POSITION = Kind.constant(PageNumber.Position.values());
    static final Kind<Collection.Wrapper> WRAPPER = Kind.constant(Collection.Wrapper.values());
    static final Kind<Match> MATCH = Kind.constant(Match.values());
    static final Kind<Ink> INK = Kind.constant(new Ink[] {Ink.BLACK, Ink.RED});
    static final Kind<Verdict> VERDICT = Kind.constant(Verdict.values());
    static final Kind<Punctuation> PUNCTUATION = Kind.constant(Punctuation.values());

    static final Kind<Tables.Rules> RULES = Kind.constant(Tables.Rules.values());
    static final Kind<DocxFonts> DOCX_FONTS = Kind.constant(DocxFonts.values());
    static final Kind<PdfSize> PDF_SIZE = Kind.constant(PdfSize.values());
    static final Kind<Tables.FromTabs> FROM_TABS = Kind.constant(Tables.FromTabs.values());

    /** D-50: names of faces have fewer than 32 characters; Word takes no more. */
    static final Kind<String> FACE_NAME = Kind.text(1, 31);

    static final Kind<String> NAME = Kind.text(1, 40);

    /** A term that the house does not want. */
    static final Kind<String> TERM = Kind.text(1, 40);

    static final Kind<String> AFFIX = Kind.text(0, 10);

    private Limits() {}

    private static Length millimetres(int millimetres) {
        return Length.ofMillimetres(millimetres);
    }

    private static Length points(int points) {
        return Length.ofPoints(points);
    }
}
