package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.style.Length;
import java.util.List;
import java.util.Optional;

/**
 * The page of a document's signature and the one before it (G-10).
 *
 * @param number from 0; 0 also of a document whose closing goes nowhere
 */
record ClosingPage(Article article, int number) {

    /** Attached texts may follow the signature. Without one, it is the last page. */
    static ClosingPage of(Article article) {
        List<Integer> starts = article.pageStarts();
        List<Line> lines = article.lines();
        if (starts.size() < 2
                || lines.stream().map(article::paragraph).noneMatch(ClosingPage::closes)) {
            return new ClosingPage(article, 0);
        }
        int end = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (article.paragraph(lines.get(i)).role() == ParagraphRole.ATTACHMENT_LABEL) {
                end = i;
            }
        }
        int page = starts.size() - 1;
        while (page > 0 && starts.get(page) >= end) {
            page--;
        }
        return new ClosingPage(article, page);
    }

    private static boolean closes(StyledParagraph paragraph) {
        return paragraph.keep().goesAlong()
                || paragraph.role() == ParagraphRole.SIGNATURE
                || paragraph.role() == ParagraphRole.SIGN_DATE;
    }

    /** What is left of the height of the page before it, in thousandths of a point. */
    int blankAbove(Length height, Length notePitch) {
        if (number == 0) {
            return 0;
        }
        List<Line> lines = article.lines();
        int start = article.pageStarts().get(number - 1);
        int used = 0;
        for (int i = start; i < article.pageStarts().get(number); i++) {
            LineBox box = lines.get(i).box();
            used += box.pitch() + (i == start && start > 0 ? 0 : box.before());
        }
        return height.milliPoints()
                - used
                - PageFoot.height(article.noteRows(number - 1) * notePitch.milliPoints());
    }

    /** Whether it has the closing and no row of the text. */
    boolean isWithoutText() {
        return number > 0
                && closing().isPresent()
                && article.lines().subList(from(), to()).stream()
                        .map(article::paragraph)
                        .noneMatch(
                                p -> Addressees.TEXT.contains(p.role()) || p.table().isPresent());
    }

    /** Where the first row that belongs to the closing stands in the draft. */
    Optional<Span> closing() {
        return number == 0
                ? Optional.empty()
                : article.lines().subList(from(), article.lines().size()).stream()
                        .map(article::paragraph)
                        .filter(paragraph -> paragraph.keep().binds())
                        .map(StyledParagraph::passage)
                        .map(passage -> passage.extent())
                        .findFirst();
    }

    private int from() {
        return article.pageStarts().get(number);
    }

    private int to() {
        List<Integer> starts = article.pageStarts();
        return number + 1 < starts.size() ? starts.get(number + 1) : article.lines().size();
    }
}
