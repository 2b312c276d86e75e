package io.github.chengwen.read.search;

import static io.github.chengwen.read.search.State.Step.BEGINS;
import static io.github.chengwen.read.search.State.Step.GOES_ON;
import static io.github.chengwen.read.search.State.Step.INTERRUPTS;

import io.github.chengwen.read.feature.Bounds;
import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.Guard;
import io.github.chengwen.read.feature.Kept;
import io.github.chengwen.read.feature.ListBounds;
import io.github.chengwen.read.feature.Looks;
import io.github.chengwen.read.feature.NameRows;
import io.github.chengwen.read.feature.PageSigns;
import io.github.chengwen.read.feature.Verses;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.HeadLabel;
import io.github.chengwen.read.lines.Role;
import java.util.Optional;

/**
 * What is certain before the search: a mark of the author or a label of the head, a row of a table,
 * the guard of tidy drafts, by which a line goes on only where the draft shows that lines were
 * broken, and what a line of a form is not ({@link Bounds}). All else is weighed.
 */
final class Constraints {

    private static final int ALL = (1 << State.COUNT) - 1;
    private static final int ALL_GO_ON = mask(GOES_ON);
    private static final int ALL_INTERRUPT = mask(INTERRUPTS);
    private static final int ROW = begins(Role.BODY) | begins(Role.NOTE);

    /** Nothing that a program put there goes on over a line end. */
    private static final int OF_PAGE = bit(GOES_ON, Role.NOISE) | bit(GOES_ON, Role.SPLITTER);

    /** The states of a line that is not printed. */
    static final int LEFT_OUT = ALL_INTERRUPT | begins(Role.NOISE) | bit(GOES_ON, Role.NOISE);

    private static final int OF_FRONT =
            begins(Role.TITLE)
                    | begins(Role.SUBTITLE)
                    | begins(Role.SPEAKER)
                    | begins(Role.DATE)
                    | begins(Role.SALUTATION);

    private static final int OF_END =
            begins(Role.SPLITTER)
                    | begins(Role.SIGNATURE)
                    | begins(Role.ATTACHMENT)
                    | begins(Role.NOTE);

    /** A label of the head, 标题： or 讲话人：, says what its line is only in the first lines. */
    private static final int HEAD_LINES = 12;

    private Constraints() {}

    private static int mask(State.Step step) {
        int mask = 0;
        for (int s = 0; s < State.COUNT; s++) {
            mask |= State.ALL.get(s).step() == step ? 1 << s : 0;
        }
        return mask;
    }

    /** The state of a line that begins a block, as a bit. */
    static int begins(Role role) {
        return bit(BEGINS, role);
    }

    private static int bit(State.Step step, Role role) {
        return 1 << State.index(step, role);
    }

    /**
     * For each line the states that it may have, as bits.
     *
     * @param looks which lines the file says are headings
     */
    static int[] of(DraftView view, Looks looks) {
        int[] allowed = new int[view.size()];
        boolean[] alike = Bounds.alike(view);
        Blocks.each(
                view.size(),
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        boolean outlined = looks.isHeading(k);
                        allowed[k] = allowed(view, k, alike[k], outlined);
                    }
                });
        return allowed;
    }

    private static int allowed(DraftView view, int k, boolean alike, boolean outlined) {
        DraftLine line = view.item(k).line();
        if (line.directive().isPresent()) {
            return directed(line.directive().get(), k);
        }
        int allowed = ALL & ~excluded(view, k) & ~excludedInList(view, k);
        if (!outlined && (Bounds.isLoneSentence(view, k) || ListBounds.isPointOfText(view, k))) {
            allowed &= ~begins(Role.HEADING);
        }
        if (alike) {
            allowed &= ~(OF_FRONT | OF_END);
        }
        if (view.item(k).pieces() > 1 || !PageSigns.isOfPage(view, k)) {
            allowed &= ~ALL_INTERRUPT;
        }
        if (view.item(k).piece() > 0) {
            return Bounds.isNameAfterDate(view, k) ? allowed & ~ALL_GO_ON : allowed;
        }
        allowed &= ~OF_PAGE;
        Optional<HeadLabel> label = label(view, k);
        if (label.isPresent()) {
            return begins(label.get().role());
        }
        if (Guard.isTabRow(view, k)) {
            allowed &= ROW;
        }
        if (Bounds.isParty(view, k)) {
            return begins(Role.SIGNATURE);
        }
        if (Bounds.isDateOfSigning(view, k)) {
            return begins(Role.SIGN_DATE);
        }
        if (k > 0 && Guard.isCaption(view, k)) {
            return begins(Role.BODY);
        }
        boolean goesOn =
                k > 0
                        && !Guard.isApart(view, k)
                        && !Bounds.isClosing(view, k)
                        && Guard.mayGoOn(view, k);
        return goesOn ? allowed : allowed & ~ALL_GO_ON;
    }

    /** What the form of a line rules out, whatever the weights say. */
    private static int excluded(DraftView view, int k) {
        int excluded = 0;
        if (!Bounds.mayBeDate(view, k)) {
            excluded |= begins(Role.DATE) | begins(Role.SIGN_DATE);
        }
        if (Bounds.isClause(view, k)) {
            excluded |= begins(Role.SPEAKER) | begins(Role.DATE);
        }
        if (Guard.isNumbered(view, k)) {
            excluded |= begins(Role.SIGNATURE);
        }
        if (Bounds.addressesNobody(view, k)) {
            excluded |= begins(Role.SALUTATION);
        }
        if (Bounds.isRemark(view, k)) {
            excluded |= begins(Role.HEADING) | begins(Role.RUN_IN);
        }
        if (Bounds.isOfSite(view, k)) {
            excluded |= begins(Role.TITLE);
        }
        if (Bounds.isFieldRow(view, k) || Bounds.isDivider(view, k)) {
            excluded |= begins(Role.TITLE) | begins(Role.SUBTITLE);
        }
        if (Bounds.isSeriesOnTop(view, k)) {
            excluded |= begins(Role.SPLITTER);
        }
        if (Bounds.isAnnouncement(view, k)) {
            excluded |= OF_FRONT | OF_END;
        }
        if (Bounds.isNote(view, k)) {
            excluded |= begins(Role.SUBTITLE) | begins(Role.SPEAKER);
        }
        if (Bounds.isCopyTo(view, k)) {
            excluded |= begins(Role.BODY) | begins(Role.SALUTATION) | begins(Role.NOISE);
        }
        if (k < HEAD_LINES
                && (Bounds.isYearInBrackets(view, k) || Bounds.isSpeakerInBrackets(view, k))) {
            excluded |= begins(Role.NOTE) | begins(Role.SUBTITLE);
        }
        if (k < HEAD_LINES && Bounds.isSpreadName(view, k)) {
            boolean name = k > 0 && SpeakerLine.letterspaced(view.text[k]).isPresent();
            excluded |= begins(Role.NOTE) | begins(Role.HEADING);
            excluded |= name ? begins(Role.TITLE) : 0;
        }
        if (Bounds.countsOn(view, k)) {
            excluded |= begins(Role.HEADING) | begins(Role.RUN_IN);
        }
        return Kept.isOne(view, k) ? excluded | LEFT_OUT : excluded;
    }

    /** The same for lines that list something. */
    private static int excludedInList(DraftView view, int k) {
        int excluded = 0;
        if (Verses.isOne(view, k)) {
            excluded |= ~(begins(Role.BODY) | begins(Role.NOISE));
        }
        if (k > 0 && NameRows.isOne(view, k)) {
            excluded |= OF_FRONT | begins(Role.HEADING);
        }
        if (ListBounds.isAboveNames(view, k)) {
            excluded |= OF_FRONT | OF_END;
        }
        if (ListBounds.isDuty(view, k)) {
            excluded |= OF_FRONT | OF_END;
        }
        if (ListBounds.isOfDuties(view, k) || ListBounds.endsItems(view, k)) {
            excluded |= begins(Role.HEADING);
        }
        if (ListBounds.isItem(view, k)) {
            excluded |= OF_FRONT & ~begins(Role.SALUTATION) | begins(Role.NOTE);
        }
        return ListBounds.isArticle(view, k) ? excluded | OF_FRONT | OF_END | LEFT_OUT : excluded;
    }

    private static Optional<HeadLabel> label(DraftView view, int k) {
        boolean may = k < HEAD_LINES && !Guard.isSentence(view, k) && !Guard.hasFields(view, k);
        return may ? HeadLabel.of(view.item(k).text()) : Optional.empty();
    }

    private static int directed(Directive directive, int k) {
        if (directive == Directive.JOIN && k > 0) {
            return ALL_GO_ON | begins(Role.TITLE);
        }
        return begins(directive.role() == Role.MARK ? Role.NOTE : directive.role());
    }
}
