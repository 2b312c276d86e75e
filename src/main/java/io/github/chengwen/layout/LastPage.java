package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.Ending;
import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.compose.styled.StyledArticle;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** How documents end: whether an imprint finds room on the page of the last words. */
final class LastPage {

    /** So many missing rows are worth a change of the grid (I-03). */
    private static final int MOST_ROWS = 3;

    private LastPage() {}

    /** Whether an imprint stands on a page of its own for want of a few rows. */
    static boolean justMissed(SetText text) {
        if (text.articles().size() != 1 || text.document().articles().get(0).imprint().isEmpty()) {
            return false;
        }
        Style style = text.document().style();
        OfficialParts parts = parts(text.document().articles().get(0), style);
        Article article = text.articles().get(0);
        int pages = article.pageStarts().size();
        int end = end(article, style);
        if (parts.imprintPlace(pages, end).page() == OnPage.SAME) {
            return false;
        }
        int most = MOST_ROWS * style.grid().rowPitch().milliPoints();
        boolean here = parts.imprintPlace(pages, end - most).page() == OnPage.SAME;
        int top = style.page().top().milliPoints();
        boolean back = pages > 1 && end - top <= most;
        return here || back;
    }

    /** Whether the imprint of the one document stands on the page of its last words. */
    static boolean holds(SetText text) {
        return endings(text).get(0).imprint().page() == OnPage.SAME;
    }

    /**
     * How the documents of a file end. Each of several official documents begins on a right-hand
     * page where pages are printed on both sides, as it would alone (S-34).
     */
    static List<Ending> endings(SetText text) {
        Style style = text.document().style();
        boolean even = style.official().filter(o -> o.imprint().evenPage()).isPresent();
        boolean leaves = text.document().apart() && (even || style.page().duplex());
        List<Ending> endings = new ArrayList<>();
        for (int i = 0; i < text.articles().size(); i++) {
            Article article = text.articles().get(i);
            Ending ending =
                    new Ending(imprint(text.document().articles().get(i), article, style), false);
            boolean odd = (article.pageStarts().size() + ending.pages()) % 2 != 0;
            boolean last = i == text.articles().size() - 1;
            endings.add(new Ending(ending.imprint(), leaves && odd && !last));
        }
        return endings;
    }

    private static ImprintPlace imprint(StyledArticle styled, Article article, Style style) {
        return styled.imprint().isEmpty()
                ? ImprintPlace.NONE
                : parts(styled, style)
                        .imprintPlace(article.pageStarts().size(), end(article, style));
    }

    private static OfficialParts parts(StyledArticle article, Style style) {
        return OfficialParts.of(article, style, new RowSetter(style, new Diagnostics.Builder()));
    }

    /** Where the text ends on its last page, from the upper edge of the paper. */
    private static int end(Article article, Style style) {
        List<Line> lines = article.lines();
        List<Integer> starts = article.pageStarts();
        int start = starts.get(starts.size() - 1);
        int y = style.page().top().milliPoints();
        for (int i = start; i < lines.size(); i++) {
            LineBox box = lines.get(i).box();
            y += box.pitch() + (i == start && start > 0 ? 0 : box.before());
        }
        // Notes stand where an imprint would.
        return article.noteRows(starts.size() - 1) == 0
                ? y
                : style.page().top().plus(style.page().coreHeight()).milliPoints();
    }
}
