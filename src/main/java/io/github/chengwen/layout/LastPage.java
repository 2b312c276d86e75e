package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.ImprintPlace;
import io.github.chengwen.compose.styled.ImprintPlace.OnPage;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.style.Style;
import java.util.List;

/** How an official document ends: whether its imprint finds room on the page of its last words. */
final class LastPage {

    /** So many missing rows are worth a change of the grid (I-03). */
    private static final int MOST_ROWS = 3;

    private LastPage() {}

    /** Whether an imprint stands on a page of its own for want of a few rows. */
    static boolean justMissed(SetText text) {
        if (text.document().imprint().isEmpty() || text.articles().size() != 1) {
            return false;
        }
        OfficialParts parts = parts(text);
        Article article = text.articles().get(0);
        Style style = text.document().style();
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

    /** Whether it stands on the page of the last words. */
    static boolean holds(SetText text) {
        return imprint(text).page() == OnPage.SAME;
    }

    /** Where it stands; a text of several documents has none. */
    static ImprintPlace imprint(SetText text) {
        if (text.document().imprint().isEmpty() || text.articles().size() != 1) {
            return ImprintPlace.NONE;
        }
        Article article = text.articles().get(0);
        int end = end(article, text.document().style());
        return parts(text).imprintPlace(article.pageStarts().size(), end);
    }

    private static OfficialParts parts(SetText text) {
        return OfficialParts.of(
                text.document(), new RowSetter(text.document().style(), new Diagnostics.Builder()));
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
        return article.noteRows(starts.size() - 1) == 0 ? y : style.page().top().plus(style.page().coreHeight()).milliPoints();
    }
}
