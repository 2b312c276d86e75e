package io.github.chengwen.read.search;

import io.github.chengwen.read.feature.DraftView;
import io.github.chengwen.read.feature.Guard;
import io.github.chengwen.read.feature.HeadBounds;
import io.github.chengwen.read.feature.ItemBounds;
import io.github.chengwen.read.feature.Looks;
import io.github.chengwen.read.feature.NameRows;
import io.github.chengwen.read.feature.PageSigns;
import io.github.chengwen.read.feature.Verses;
import io.github.chengwen.read.feature.Wording;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.HeadLabel;
import io.github.chengwen.read.lines.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is certain before the search: a mark of the author, a row of a table, and the guard of tidy
 * drafts, by which a line goes on only where the draft shows that lines were broken.
 */
final class Constraints {

    private static final int ALL = (1 << State.COUNT) - 1;
    private static final int GOES_ON = mask(State.Step.GOES_ON);
    private static final int INTERRUPTS = mask(State.Step.INTERRUPTS);
    private static final int ROW =
            bit(State.Step.BEGINS, Role.BODY) | bit(State.Step.BEGINS, Role.NOTE);

    private static final int HEADING = bit(State.Step.BEGINS, Role.HEADING);

    private static final int OF_PAGE =
            bit(State.Step.GOES_ON, Role.NOISE) | bit(State.Step.GOES_ON, Role.SPLITTER);

    /** The states of a line that is not printed. */
    static final int LEFT_OUT =
            INTERRUPTS | bit(State.Step.BEGINS, Role.NOISE) | bit(State.Step.GOES_ON, Role.NOISE);

    /** So many lines of one width, each above a sentence, are headings or text. */
    private static final int FEWEST_ALIKE = 3;

    private static final int OF_FRONT =
            bit(State.Step.BEGINS, Role.TITLE)
                    | bit(State.Step.BEGINS, Role.SUBTITLE)
                    | bit(State.Step.BEGINS, Role.SPEAKER)
                    | bit(State.Step.BEGINS, Role.DATE)
                    | bit(State.Step.BEGINS, Role.SALUTATION);

    private static final int OF_END =
            bit(State.Step.BEGINS, Role.SPLITTER)
                    | bit(State.Step.BEGINS, Role.SIGNATURE)
                    | bit(State.Step.BEGINS, Role.ATTACHMENT)
                    | bit(State.Step.BEGINS, Role.NOTE);

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
        return bit(State.Step.BEGINS, role);
    }

    private static int bit(State.Step step, Role role) {
        return 1 << State.index(step, role);
    }

    /** For each line the states that it may have, as bits. */
    static int[] of(DraftView view, Looks looks) {
        int[] allowed = new int[view.size()];
        Arrays.fill(allowed, ALL);
        Map<Integer, Integer> alike = headingsByWidth(view);
        Blocks.each(view.size(), (from, to) -> allow(view, looks, alike, allowed, from, to));
        return allowed;
    }

    private static void allow(
            DraftView view,
            Looks looks,
            Map<Integer, Integer> alike,
            int[] allowed,
            int from,
            int to) {
        for (int k = from; k < to; k++) {
            DraftLine line = view.item(k).line();
            if (line.directive().isPresent()) {
                allowed[k] = directed(line.directive().get(), k);
                continue;
            }
            allowed[k] &= ~impossible(view, k, looks.isHeading(k));
            if (k > 0
                    && Guard.isAboveSentence(view, k)
                    && alike.getOrDefault(view.width[k], 0) >= FEWEST_ALIKE) {
                allowed[k] &= ~(OF_FRONT | OF_END);
            }
            if (Guard.isLongHeading(view, k) || ItemBounds.isHeadingAmongAlike(view, k)) {
                allowed[k] &= ~bit(State.Step.BEGINS, Role.BODY);
            }
            if (view.item(k).pieces() > 1 || !PageSigns.isOfPage(view, k)) {
                allowed[k] &= ~INTERRUPTS;
            }
            if (HeadBounds.goesOnSubtitle(view, k)) {
                allowed[k] &= GOES_ON;
            }
            if (Guard.isNameAfterDate(view, k)
                    || Guard.isAddressAfterDate(view, k)
                    || beginsInHead(view, k)
                    || Wording.isClosing(view, k)) {
                allowed[k] &= ~GOES_ON;
            }
            if (view.item(k).piece() > 0) {
                continue;
            }
            allowed[k] &= ~OF_PAGE;
            if (Guard.isOfText(view, k)
                    || Guard.isCount(view, k)
                    || HeadBounds.isTitleInLatin(view, k)
                    || k == 0 && HeadBounds.isNameOfCollection(view)) {
                allowed[k] &= ~LEFT_OUT;
            }
            if (k < HEAD_LINES && !Guard.isSentence(view, k) && !Guard.hasFields(view, k)) {
                Optional<HeadLabel> label = HeadLabel.of(view.item(k).text());
                if (label.isPresent()) {
                    allowed[k] = bit(State.Step.BEGINS, label.get().role());
                    continue;
                }
            }
            if (Guard.isTabRow(view, k)) {
                allowed[k] &= ROW;
            }
            if (Wording.isParty(view, k) || Wording.isDateOfSigning(view, k)) {
                boolean party = Wording.isParty(view, k);
                allowed[k] = bit(State.Step.BEGINS, party ? Role.SIGNATURE : Role.SIGN_DATE);
                continue;
            }
            if (HeadBounds.isAboveDecimals(view, k)) {
                allowed[k] = bit(State.Step.BEGINS, Role.HEADING);
                continue;
            }
            if (k > 0 && Guard.isCaption(view, k)) {
                allowed[k] = bit(State.Step.BEGINS, Role.BODY);
                continue;
            }
            if (k == 0 || Guard.isApart(view, k) || !Guard.mayGoOn(view, k)) {
                allowed[k] &= ~GOES_ON;
            } else if (!Guard.isWide(view, k - 1)) {
                // a short line of a page was not broken off
                allowed[k] &= ~bit(State.Step.GOES_ON, Role.NOISE);
            }
        }
    }

    /** Whether neither a title nor a dividing line goes on with a line. */
    private static boolean beginsInHead(DraftView view, int k) {
        return HeadBounds.isFieldRow(view, k)
                || HeadBounds.isNameBelowTitle(view, k)
                || k > 0 && HeadBounds.isDivider(view, k - 1);
    }

    /** How many lines that stand above a sentence have a width: headings of one length. */
    private static Map<Integer, Integer> headingsByWidth(DraftView view) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int k = 1; k < view.size(); k++) {
            if (Guard.isAboveSentence(view, k)) {
                counts.merge(view.width[k], 1, Integer::sum);
            }
        }
        return counts;
    }

    /**
     * What no line of a form is: a date and a dividing line have a numeral; a name has no number
     * before it and no mark of a clause behind it; a document number and a draft mark are notes; a
     * line that divides is no sentence; a salutation addresses somebody; a remark in brackets is no
     * heading; a blank to fill in is text; so is an item of a list to be ticked off, and a heading
     * that goes on with the count of those above.
     *
     * @param outlined whether the file says that it is a heading
     */
    private static int impossible(DraftView view, int k, boolean outlined) {
        int mask = 0;
        if (!Guard.hasNumeral(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.DATE) | bit(State.Step.BEGINS, Role.SIGN_DATE);
            mask |= bit(State.Step.BEGINS, Role.SPLITTER);
        }
        if (!Wording.mayBeDate(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.DATE) | bit(State.Step.BEGINS, Role.SIGN_DATE);
        }
        if (Guard.isWide(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SIGN_DATE);
        }
        if (Guard.isClause(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SPEAKER) | bit(State.Step.BEGINS, Role.DATE);
        }
        if (Wording.isNote(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SUBTITLE) | bit(State.Step.BEGINS, Role.SPEAKER);
        }
        if (Guard.isDateInBrackets(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SPLITTER) | bit(State.Step.BEGINS, Role.SUBTITLE);
        }
        if (k < HEAD_LINES && Guard.isYearInBrackets(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.NOTE) | bit(State.Step.BEGINS, Role.SUBTITLE);
        }
        if (k < HEAD_LINES && Guard.isSpreadName(view, k)) {
            boolean name = k > 0 && SpeakerLine.letterspaced(view.text[k]).isPresent();
            mask |= bit(State.Step.BEGINS, Role.NOTE);
            mask |= name ? bit(State.Step.BEGINS, Role.TITLE) | HEADING : 0;
        }
        if (Guard.isBareAddress(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SPEAKER);
        }
        if (Guard.isSentence(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SPLITTER) | bit(State.Step.BEGINS, Role.SUBTITLE);
            mask |= bit(State.Step.BEGINS, Role.TITLE);
        }
        if (Guard.addressesNobody(view, k) || HeadBounds.isKindAndColon(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SALUTATION);
        }
        if (Guard.isRemark(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.HEADING) | bit(State.Step.BEGINS, Role.RUN_IN);
        }
        if (Wording.isCheckBox(view, k)) {
            mask |= LEFT_OUT | OF_FRONT | bit(State.Step.BEGINS, Role.HEADING);
        }
        if (Guard.isNextHeading(view, k)
                || Guard.isOfCollection(view, k)
                || ItemBounds.isOfCount(view, k)
                || PageSigns.isOfDocument(view, k)) {
            mask |= LEFT_OUT;
        }
        if (HeadBounds.isWiderThanTitle(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.TITLE) | bit(State.Step.BEGINS, Role.SPEAKER);
            mask |= bit(State.Step.BEGINS, Role.SIGNATURE);
            mask |= Guard.isNumbered(view, k) ? 0 : HEADING;
        }
        mask |= PageSigns.isIssuer(view, k) ? HEADING : 0;
        if (HeadBounds.isLineOfSite(view, k)
                || HeadBounds.isNameOfSite(view, k)
                || HeadBounds.isToReader(view, k)
                || HeadBounds.isAboveTitleOfSeries(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.TITLE);
        }
        if (Guard.isOpen(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SUBTITLE);
        }
        if (HeadBounds.isFieldRow(view, k) || HeadBounds.isDivider(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.TITLE) | bit(State.Step.BEGINS, Role.SUBTITLE);
        }
        if (Verses.isOne(view, k)) {
            mask |= ~(bit(State.Step.BEGINS, Role.BODY) | bit(State.Step.BEGINS, Role.NOISE));
        }
        if (Wording.isDuty(view, k) || Guard.isNumbered(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SIGNATURE);
        }
        if (Wording.isDuty(view, k)) {
            mask |= OF_FRONT | OF_END;
        }
        if (Wording.isRegards(view, k)) {
            mask |= ~(bit(State.Step.BEGINS, Role.BODY) | bit(State.Step.BEGINS, Role.NOTE));
        }
        if (Wording.isAnnouncement(view, k)) {
            mask |= OF_FRONT | OF_END;
        }
        if (Wording.isHandling(view, k)) {
            mask |= OF_FRONT | bit(State.Step.BEGINS, Role.HEADING);
        }
        if (Wording.isReporter(view, k) || Guard.isOfMinutes(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SPEAKER);
        }
        if (Guard.isOfMinutes(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.DATE) | bit(State.Step.BEGINS, Role.TITLE);
            mask |= Guard.isClause(view, k) ? 0 : bit(State.Step.BEGINS, Role.HEADING);
        }
        if (ItemBounds.isItem(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.TITLE) | bit(State.Step.BEGINS, Role.SUBTITLE);
            mask |= bit(State.Step.GOES_ON, Role.TITLE) | bit(State.Step.BEGINS, Role.NOTE);
        }
        if (ItemBounds.endsItems(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.HEADING);
        }
        if (ItemBounds.isArticle(view, k)) {
            mask |= OF_FRONT | OF_END | LEFT_OUT;
        }
        if (Wording.isOfDuties(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.HEADING);
        }
        if (ItemBounds.countsOn(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.HEADING) | bit(State.Step.BEGINS, Role.RUN_IN);
        }
        if (ItemBounds.isOfList(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.SIGNATURE);
        }
        if (!outlined && ItemBounds.isPointOfText(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.HEADING);
        }
        if (!outlined && (Guard.isAboveShortSentence(view, k) || Guard.isLoneSentence(view, k))) {
            mask |= bit(State.Step.BEGINS, Role.HEADING);
        }
        if (Wording.isAnnouncement(view, k)
                || k < HEAD_LINES && Guard.isSpeakerInBrackets(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.NOTE) | bit(State.Step.BEGINS, Role.SUBTITLE);
        }
        if (k > 0 && k < HEAD_LINES && Guard.isSpeakerInBrackets(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.BODY);
        }
        if (k > 0 && NameRows.isOne(view, k)) {
            mask |= OF_FRONT | bit(State.Step.BEGINS, Role.HEADING);
        } else if (k > 0 && NameRows.isOne(view, k + 1)) {
            mask |= OF_FRONT | OF_END;
        }
        if (Guard.isBlank(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.NOISE) | INTERRUPTS;
        }
        if (Wording.isCopyTo(view, k)) {
            mask |= bit(State.Step.BEGINS, Role.BODY) | bit(State.Step.BEGINS, Role.SALUTATION);
            mask |= bit(State.Step.BEGINS, Role.NOISE);
        }
        return mask;
    }

    private static int directed(Directive directive, int k) {
        if (directive == Directive.JOIN && k > 0) {
            return GOES_ON | bit(State.Step.BEGINS, Role.TITLE);
        }
        Role role = directive.role() == Role.MARK ? Role.NOTE : directive.role();
        return bit(State.Step.BEGINS, role);
    }
}
