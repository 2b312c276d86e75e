package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.Letterhead;
import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the pages of an official document beside its text: the letterhead of its first
 * page, and its imprint at the foot of the last (E-51, I-01…I-03).
 */
final class OfficialParts {

    /** The paragraph of the DOCX that the imprint hangs on (Z-05). */
    private static final int ANCHOR = 700;

    private final Style style;
    private final Optional<Letterhead> letterhead;
    private final FixedBlock above;
    private final FixedBlock foot;
    private final FixedBlock imprint;

    private OfficialParts(StyledArticle article, Style style, RowSetter setter) {
        this.style = style;
        this.letterhead = article.letterhead();
        this.above = FixedBlock.of(letterhead.map(Letterhead::above).orElse(List.of()), setter);
        this.foot = FixedBlock.of(letterhead.map(l -> List.of(l.foot())).orElse(List.of()), setter);
        this.imprint = FixedBlock.of(article.imprint(), setter);
    }

    static OfficialParts of(StyledArticle article, Style style, RowSetter setter) {
        return new OfficialParts(article, style, setter);
    }

    /** By how much the text of the first page begins further down than on others. */
    static int push(StyledArticle article, Style style) {
        int top = style.page().top().milliPoints();
        return article.letterhead()
                .map(l -> Math.max(0, l.top().plus(l.height()).milliPoints() - top))
                .orElse(0);
    }

    boolean hasLetterhead() {
        return letterhead.isPresent();
    }

    /** How many paragraphs it has. */
    int letterheadParagraphs() {
        return above.paragraphs().size();
    }

    /**
     * On the first page.
     *
     * @param firstParagraph the number of its first paragraph
     */
    void placeLetterhead(RowPlacer placer, int firstParagraph) {
        letterhead.ifPresent(
                l -> {
                    above.place(placer, firstParagraph, l.top().milliPoints());
                    int bottom = style.page().height().minus(l.footBottom()).milliPoints();
                    foot.place(placer, firstParagraph, bottom - foot.height());
                });
    }

    /**
     * On which page the imprint stands (I-03).
     *
     * @param page the number of the page on which the text ends
     * @param end where it ends there
     */
    ImprintPlace imprintPlace(int page, int end) {
        boolean fits = end + ANCHOR + imprint.height() <= coreBottom();
        boolean even = page % 2 == 0;
        boolean wantsEven = style.official().filter(o -> o.imprint().evenPage()).isPresent();
        OnPage other = even && wantsEven ? OnPage.AFTER_BLANK : OnPage.NEXT;
        return new ImprintPlace(
                fits && (even || !wantsEven) ? OnPage.SAME : other, new Length(imprint.height()));
    }

    /** How many paragraphs the imprint has. */
    int imprintParagraphs() {
        return imprint.paragraphs().size();
    }

    /** At the foot of the 版心. */
    void placeImprint(RowPlacer placer, int firstParagraph) {
        imprint.place(placer, firstParagraph, coreBottom() - imprint.height());
    }

    private int coreBottom() {
        return style.page().height().minus(style.page().bottom()).milliPoints();
    }
}
