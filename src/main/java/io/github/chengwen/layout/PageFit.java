package io.github.chengwen.layout;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.Article.Line;
import io.github.chengwen.model.Document;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes the grid of a whole file a little where a signature would leave the page before it too
 * empty (G-10, step 3): lower rows, then closer characters, then a row less on a page. These are
 * the only departures from 22 rows of 28 characters, and they are reported (G-20).
 */
final class PageFit {

    /** So many blank rows are no matter. */
    private static final int MOST_BLANK_ROWS = 6;

    private static final int POINT = 1000;

    /** −0.25 pt becomes −0.35 pt. */
    private static final int CLOSER = 100;

    private PageFit() {}

    /**
     * Documents whose pages are well filled.
     *
     * @param text in the style for DOCX and PDF alike
     * @param diagnostics what is changed in it
     */
    record Fitted(SetText text, Diagnostics diagnostics) {}

    /** A style with one departure. */
    private record Attempt(Style style, Code code, Length before, Length after) {}

    /** The style itself, or the first departure with which no page before a signature is empty. */
    static Fitted fit(List<Document> documents, Style style, RowMemory memory) {
        Addressees addressees = new Addressees(documents, style);
        if (addressees.crowdTextOut()) {
            Diagnostics.Builder moved = new Diagnostics.Builder();
            moved.add(Code.ADDRESSEES_MOVED, addressees.place());
            Fitted fitted = fitAsIs(addressees.moved(), style, memory);
            return new Fitted(fitted.text(), moved.build().and(fitted.diagnostics()));
        }
        return fitAsIs(documents, style, memory);
    }

    private static Fitted fitAsIs(List<Document> documents, Style style, RowMemory memory) {
        SetText text = SetText.of(Composer.compose(documents, style), memory);
        Optional<Span> gap = gap(text);
        if (gap.isPresent()) {
            for (Attempt attempt : attempts(style)) {
                SetText other = SetText.of(Composer.compose(documents, attempt.style()), memory);
                if (gap(other).isEmpty()) {
                    Diagnostics.Builder diagnostics = new Diagnostics.Builder();
                    diagnostics.add(
                            attempt.code(),
                            gap.get(),
                            inPoints(attempt.before()),
                            inPoints(attempt.after()));
                    return new Fitted(other, diagnostics.build());
                }
            }
        }
        if (gap.isEmpty() && LastPage.justMissed(text)) {
            return imprintFitted(documents, text, memory);
        }
        return new Fitted(text, Diagnostics.empty());
    }

    /** I-03: an imprint that misses a few rows of the page of the last words. */
    private static Fitted imprintFitted(List<Document> documents, SetText text, RowMemory memory) {
        Span place =
                text.document().imprint().stream()
                        .map(paragraph -> paragraph.passage().extent())
                        .filter(extent -> !extent.equals(Span.NONE))
                        .findFirst()
                        .orElse(Span.NONE);
        for (Attempt attempt : attempts(text.document().style())) {
            SetText other = SetText.of(Composer.compose(documents, attempt.style()), memory);
            if (LastPage.holds(other) && gap(other).isEmpty()) {
                Diagnostics.Builder diagnostics = new Diagnostics.Builder();
                diagnostics.add(
                        attempt.code() == Code.SPACING_CHANGED
                                ? Code.SPACING_OF_IMPRINT
                                : Code.PITCH_OF_IMPRINT,
                        place,
                        inPoints(attempt.before()),
                        inPoints(attempt.after()));
                return new Fitted(other, diagnostics.build());
            }
        }
        return new Fitted(text, Diagnostics.empty());
    }

    private static List<Attempt> attempts(Style style) {
        Length pitch = style.grid().rowPitch();
        int core = style.page().coreHeight().milliPoints();
        int rows = core / pitch.milliPoints();
        Length spacing = style.of(Element.BODY).spacing();
        Length closer = new Length(spacing.milliPoints() - CLOSER);
        List<Attempt> attempts = new ArrayList<>();
        // 28.95 pt becomes 28 pt.
        Length lower = wholePoints(pitch.milliPoints() - 1);
        if (lower.milliPoints() >= style.of(Element.BODY).size().milliPoints()) {
            attempts.add(
                    new Attempt(style.withRowPitch(lower), Code.ROW_PITCH_CHANGED, pitch, lower));
        }
        attempts.add(new Attempt(style.withSpacing(closer), Code.SPACING_CHANGED, spacing, closer));
        if (rows > 1) {
            // 28.95 pt becomes 30 pt.
            Length higher = wholePoints(core / (rows - 1));
            attempts.add(
                    new Attempt(style.withRowPitch(higher), Code.ROW_PITCH_CHANGED, pitch, higher));
        }
        return attempts;
    }

    private static Length wholePoints(int milliPoints) {
        return new Length(milliPoints / POINT * POINT);
    }

    private static String inPoints(Length length) {
        String sign = length.milliPoints() < 0 ? "−" : "";
        int hundredths = Math.abs(length.milliPoints()) / 10;
        String fraction =
                hundredths % 100 == 0 ? "" : String.format(Locale.ROOT, ".%02d", hundredths % 100);
        return sign + hundredths / 100 + fraction;
    }

    /** The first closing after a page that is too empty. */
    private static Optional<Span> gap(SetText text) {
        Style style = text.document().style();
        return text.articles().stream()
                .flatMap(article -> gap(article, style).stream())
                .findFirst();
    }

    private static Optional<Span> gap(Article article, Style style) {
        List<Line> lines = article.lines();
        List<Integer> starts = article.pageStarts();
        if (starts.size() < 2
                || lines.stream().noneMatch(l -> article.paragraph(l).keep().goesAlong())) {
            return Optional.empty();
        }
        int height = style.page().coreHeight().milliPoints();
        int page = closingPage(article);
        if (page == 0) {
            return Optional.empty();
        }
        int last = starts.get(page);
        int start = starts.get(page - 1);
        int used = 0;
        for (int i = start; i < last; i++) {
            LineBox box = lines.get(i).box();
            used += box.pitch() + (i == start && start > 0 ? 0 : box.before());
        }
        int blankRows = (height - used) / style.grid().rowPitch().milliPoints();
        return blankRows > MOST_BLANK_ROWS ? closing(article, last) : Optional.empty();
    }

    /** The page of the signature, from 0; attached texts may follow it. Without one, the last. */
    private static int closingPage(Article article) {
        List<Integer> starts = article.pageStarts();
        List<Line> lines = article.lines();
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
        return page;
    }

    private static Optional<Span> closing(Article article, int from) {
        List<Line> lines = article.lines();
        return lines.subList(from, lines.size()).stream()
                .map(article::paragraph)
                .filter(paragraph -> paragraph.keep().binds())
                .map(paragraph -> paragraph.passage().extent())
                .findFirst();
    }
}
