package io.github.chengwen.layout;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
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
            return new Fitted(text, alone(text));
        }
        if (LastPage.justMissed(text)) {
            return imprintFitted(documents, text, memory);
        }
        return new Fitted(text, Diagnostics.empty());
    }

    /** No departure helped. */
    private static Diagnostics alone(SetText text) {
        Diagnostics.Builder diagnostics = new Diagnostics.Builder();
        text.articles().stream()
                .filter(article -> ClosingPage.of(article).isWithoutText())
                .flatMap(article -> ClosingPage.of(article).closing().stream())
                .forEach(place -> diagnostics.add(Code.CLOSING_ALONE, place));
        return diagnostics.build();
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
        ClosingPage closing = ClosingPage.of(article);
        int blank = closing.blankAbove(style.page().coreHeight(), style.of(Element.FOOTNOTE).linePitch());
        boolean empty = blank / style.grid().rowPitch().milliPoints() > MOST_BLANK_ROWS;
        boolean alone = style.official().isPresent() && closing.isWithoutText();
        return empty || alone ? closing.closing() : Optional.empty();
    }
}
