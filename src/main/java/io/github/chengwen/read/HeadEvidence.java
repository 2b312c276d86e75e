package io.github.chengwen.read;

import static io.github.chengwen.read.Scale.HINT;
import static io.github.chengwen.read.Scale.LIKELY;
import static io.github.chengwen.read.Scale.SURE;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks for a line being part of a head: a title, a subtitle, a mark, a name, a date. */
final class HeadEvidence {

    /** A title is not longer. */
    static final int LONGEST_TITLE = 60;

    /** A speaker stands this near below the title at most, in lines. */
    static final int HEAD_LINES = 5;

    /** So many blank lines part texts, not paragraphs. */
    private static final int WIDE_GAP = 3;

    /** A title that ends in ！ or ？ is not longer. */
    private static final int LONGEST_EXCLAMATION = 30;

    /** No title has more, in lines. */
    private static final int MOST_LINES = 3;

    private static final int SHORTEST_MOTTO = 6;

    private final List<DraftLine> lines;
    private final List<Optional<SpeakerLine>> speakers;
    private final TextBounds bounds;

    /** Lines of which it is known whether they are {@link #isPlain(int) plain}, and those. */
    private final BitSet asked = new BitSet();

    private final BitSet plain = new BitSet();

    /**
     * @param speakers the name on each line, where it holds one and nothing else
     */
    HeadEvidence(List<DraftLine> lines, List<Optional<SpeakerLine>> speakers, TextBounds bounds) {
        this.lines = lines;
        this.speakers = speakers;
        this.bounds = bounds;
    }

    /** For a line without a number that divides nothing and is not of a page. */
    void add(int index, Map<Role, Integer> scores) {
        String text = lines.get(index).text();
        if (TitleLines.isSubtitle(text) || isOccasionUnderMotto(index)) {
            scores.put(Role.SUBTITLE, SURE);
        } else if (mayBeTitle(text) && mayOpen(index) && !scores.containsKey(Role.NOTE)) {
            scores.put(
                    Role.TITLE,
                    TitleLines.isUnlikely(text)
                                    || isRow(index)
                                    || isIssuer(index)
                                    || isOverList(index)
                                    || isOfMany(index)
                            ? -SURE
                            : title(index, text));
        }
        if (index < HEAD_LINES
                && TitleLines.isUnlikely(text)
                && (!Chars.endsSentence(text) || !isUnderTitle(index))) {
            // what somebody wrote above the text he sends
            scores.putIfAbsent(Role.NOTE, 0);
        }
        if (TitleLines.isMark(text)) {
            scores.put(Role.MARK, SURE + HINT);
        }
        if (DateLines.matches(text)) {
            scores.put(Role.DATE, SURE);
        }
        speaker(index, text, scores);
    }

    /** True where a title stands above: a sentence is then the text's. */
    private boolean isUnderTitle(int index) {
        return lines.subList(0, index).stream()
                .anyMatch(line -> TitleLines.likeness(line.text()) > 1);
    }

    /** True for a line that is a name, with or without a post. */
    boolean isName(int index) {
        return speakers.get(index).isPresent();
    }

    private void speaker(int index, String text, Map<Role, Integer> scores) {
        Optional<SpeakerLine> found = speakers.get(index);
        if (found.isEmpty()) {
            if (index > 0 && TailLines.isOrgan(text) && !isRow(index)) {
                boolean underTitle = TitleLines.likeness(lines.get(index - 1).text()) > 0;
                scores.put(Role.SPEAKER, underTitle ? LIKELY + HINT : HINT + 1);
            }
            return;
        }
        int score = found.get().post().isEmpty() ? LIKELY + 1 : LIKELY + HINT;
        scores.put(Role.SPEAKER, isNearTitle(index) ? score : score - LIKELY);
        if (scores.containsKey(Role.TITLE)) {
            scores.put(Role.TITLE, 1);
        }
    }

    /** A name belongs to a head only a few lines below a title. */
    private boolean isNearTitle(int index) {
        if (index < HEAD_LINES) {
            return true;
        }
        for (int i = index - HEAD_LINES; i < index; i++) {
            String above = lines.get(i).text();
            boolean head =
                    TitleLines.likeness(above) > 0 && speakers.get(i).isEmpty()
                            || TitleLines.isSubtitle(above)
                            || divides(above);
            if (head) {
                return true;
            }
        }
        return false;
    }

    /** One clause or two, no longer than a title; 收官之战，全力以赴！ is one. */
    private static boolean mayBeTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && text.indexOf('。') < 0
                && !Chars.endsClause(text)
                && (!Chars.endsSentence(text) || text.length() <= LONGEST_EXCLAMATION);
    }

    /** No title stands below the last paragraph, unless something is attached there. */
    private boolean mayOpen(int index) {
        return !bounds.isBelow(index) || bounds.isAttached(index);
    }

    /** An organ with the date under it signs what stands above. */
    private boolean isIssuer(int index) {
        return TailLines.isOrgan(lines.get(index).text())
                && index + 1 < lines.size()
                && DateLines.isBare(lines.get(index + 1).text());
    }

    /** 一等奖（3名） between the title of a list, or a row of it, and its next row. */
    private boolean isOverList(int index) {
        return index > 0
                && index + 1 < lines.size()
                && TitleLines.likeness(lines.get(index).text()) == 0
                && isOfList(index + 1)
                && (index == 1
                        || isOfList(index - 1)
                        || TitleLines.likeness(lines.get(index - 1).text()) > 0);
    }

    private boolean isOfList(int index) {
        return lines.get(index).isRow() || NameRows.isOne(lines, index);
    }

    /** More lines than a title has, none of which sounds like one: verse, or a list. */
    private boolean isOfMany(int index) {
        if (index == 0 || TailLines.isAttachment(lines.get(index - 1).text())) {
            return false;
        }
        int from = index;
        while (from > 0 && index - from < MOST_LINES && isPlain(from - 1)) {
            from--;
        }
        int to = index;
        while (to < lines.size() && to - index <= MOST_LINES && isPlain(to)) {
            to++;
        }
        return to - from > MOST_LINES;
    }

    private boolean isPlain(int index) {
        if (!asked.get(index)) {
            asked.set(index);
            plain.set(index, isPlain(lines.get(index).text()) && speakers.get(index).isEmpty());
        }
        return plain.get(index);
    }

    private static boolean isPlain(String text) {
        return mayBeTitle(text)
                && TitleLines.likeness(text) == 0
                && !TitleLines.isUnlikely(text)
                && !TitleLines.isMark(text)
                && !TitleLines.isSubtitle(text)
                && !TailLines.isOrgan(text)
                && !TailLines.isNote(text)
                && !TailLines.isAttachment(text)
                && Numbered.of(text).isEmpty()
                && !WebFurniture.matches(text)
                && SplitterLine.of(text).isEmpty()
                && !DateLines.matches(text);
    }

    /** A line of two columns above or below another. */
    private boolean isRow(int index) {
        return isColumns(index) && (isColumns(index - 1) || isColumns(index + 1));
    }

    private boolean isColumns(int index) {
        return index >= 0 && index < lines.size() && TitleLines.isColumns(lines.get(index).text());
    }

    private int title(int index, String text) {
        int score = 1 + 2 * TitleLines.likeness(text);
        boolean first = index == 0 || divides(lines.get(index - 1).text());
        if (first) {
            score += HINT;
        }
        if (TitleLines.likeness(text) > 1 && standsApart(index)) {
            score += LIKELY;
        }
        boolean spaceAround = lines.get(index).blankBefore() || isBlankAfter(index);
        if (opensHead(index + 1)) {
            score += HINT;
        }
        if (index + 1 < lines.size() && TitleLines.isSubtitle(lines.get(index + 1).text())) {
            score += LIKELY;
        }
        if (index > 0 && TailLines.isAttachmentMark(lines.get(index - 1).text())) {
            score += LIKELY;
        }
        return spaceAround ? score + 1 : score;
    }

    /** True for 第二篇 and for a row of stars. */
    private static boolean divides(String line) {
        return SplitterLine.of(line).isPresent() || WebFurniture.isRule(line);
    }

    /** Below a blank line and above addressees, or below more blank lines than part paragraphs. */
    private boolean standsApart(int index) {
        return lines.get(index).blankBefore() && addressesBelow(index)
                || lines.get(index).blanks() >= WIDE_GAP;
    }

    private boolean addressesBelow(int index) {
        return index + 1 < lines.size() && Salutations.isSpeech(lines.get(index + 1).text());
    }

    /** True where a line is what stands under a title: a name, a date, the addressees. */
    private boolean opensHead(int index) {
        if (index >= lines.size()) {
            return false;
        }
        String text = lines.get(index).text();
        return speakers.get(index).isPresent()
                || DateLines.matches(text)
                || Salutations.isSpeech(text);
    }

    /** 在……上的讲话 under a motto that names no kind of speech (S-02). */
    private boolean isOccasionUnderMotto(int index) {
        if (index == 0 || !TitleLines.isOccasion(lines.get(index).text())) {
            return false;
        }
        String above = lines.get(index - 1).text();
        return above.length() >= SHORTEST_MOTTO
                && mayBeTitle(above)
                && TitleLines.likeness(above) == 0
                && !TitleLines.isMark(above)
                && SplitterLine.of(above).isEmpty()
                && !Clutter.isWebLine(above)
                && !TailLines.isNote(above)
                && !TailLines.isOrgan(above)
                && !TitleLines.isOfCollection(above)
                && !TitleLines.isUnlikely(above)
                && speakers.get(index - 1).isEmpty();
    }

    private boolean isBlankAfter(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).blankBefore();
    }
}
