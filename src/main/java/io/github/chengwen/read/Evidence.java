package io.github.chengwen.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What speaks for each role of a line, seen by itself and beside its neighbours. Scores are whole
 * numbers on one scale: 2 a hint, 4 likely, 8 all but certain; a role without a score is ruled out.
 */
final class Evidence {

    private static final int HINT = 2;
    private static final int LIKELY = 4;
    private static final int SURE = 8;

    /** A title is not longer, nor a line without a stop a paragraph by its length alone. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern ATTACHED_LIST = Pattern.compile("^附\\s*件\\s*[：:]\\s*(?:1|１|一|$)");

    /** So many blank lines part texts, not paragraphs. */
    private static final int WIDE_GAP = 3;

    /** A title that ends in ！ or ？ is not longer. */
    private static final int LONGEST_EXCLAMATION = 30;

    /** 【开场】 and the like, between the parts of minutes or of a script. */
    private static final Pattern BRACKETED_HEADING = Pattern.compile("^【[^】]{1,12}】$");

    private static final int SHORTEST_MOTTO = 6;

    /** A speaker stands this near below the title at most, in lines. */
    private static final int HEAD_LINES = 5;

    private static final int LONGEST_ATTACHED_LIST = 30;

    private final List<DraftLine> lines;
    private final Map<Integer, Role> numbered;
    private final BareHeadings bare;
    private final TextBounds bounds;

    /** The name on each line, where it holds one and nothing else. */
    private final List<Optional<SpeakerLine>> speakers;

    Evidence(List<DraftLine> lines) {
        this.lines = lines;
        this.numbered = HeadingJudge.judge(lines);
        this.bare = new BareHeadings(lines);
        this.bounds = TextBounds.of(lines);
        this.speakers = lines.stream().map(line -> SpeakerLine.of(line.text())).toList();
    }

    Map<Role, Integer> of(int index) {
        DraftLine line = lines.get(index);
        if (line.directive().isPresent()) {
            return Map.of(line.directive().get().role(), SURE);
        }
        String text = line.text();
        Map<Role, Integer> scores = new EnumMap<>(Role.class);
        scores.put(Role.BODY, body(text));
        Role number = numbered.get(index);
        if (number != null && isAttached(index)) {
            scores.put(Role.ATTACHMENT, SURE);
        } else if (number != null) {
            scores.put(number, SURE);
        }
        if (number == null && bare.isSigned(index)) {
            scores.put(Role.HEADING, SURE);
        } else if (number == null && bare.standsOut(index)) {
            scores.put(Role.HEADING, HINT + 1);
        }
        whole(index, text, scores);
        head(index, text, scores);
        tail(index, text, scores);
        return scores;
    }

    private static int body(String text) {
        if (Chars.endsSentence(text) || "：:；;，".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return LIKELY;
        }
        return text.length() > LONGEST_TITLE ? LIKELY : 0;
    }

    private void whole(int index, String text, Map<Role, Integer> scores) {
        if (Clutter.isWebLine(text) || isFieldOfPage(index) || isLink(index)) {
            scores.put(Role.NOISE, SURE);
        } else if (TailLines.isNote(text) || TailLines.isIssue(text)) {
            scores.put(Role.NOTE, SURE);
        }
        if (SplitterLine.of(text).isPresent()) {
            boolean contents =
                    index + 1 < lines.size()
                            && SplitterLine.of(lines.get(index + 1).text()).isPresent();
            scores.put(contents ? Role.NOISE : Role.SPLITTER, SURE + HINT);
        }
        if (BRACKETED_HEADING.matcher(text).matches() && !bare.isSigned(index)) {
            scores.put(index < HEAD_LINES ? Role.NOTE : Role.HEADING, LIKELY + HINT);
        }
        if (Salutations.isSpeech(text) || Salutations.isOpen(text)) {
            scores.put(Role.SALUTATION, SURE);
        } else if (Salutations.isVocative(text)
                || Salutations.isOrgans(text)
                || addressesUnderHead(index, text)) {
            scores.put(Role.SALUTATION, LIKELY + HINT);
        }
    }

    private void head(int index, String text, Map<Role, Integer> scores) {
        if (numbered.containsKey(index)
                || SplitterLine.of(text).isPresent()
                || scores.containsKey(Role.NOISE)) {
            return;
        }
        if (TitleLines.isSubtitle(text) || isOccasionUnderMotto(index)) {
            scores.put(Role.SUBTITLE, SURE);
        } else if (mayBeTitle(text) && mayOpen(index)) {
            scores.put(
                    Role.TITLE,
                    TitleLines.isUnlikely(text) || isRow(index) ? -SURE : title(index, text));
        }
        if (TitleLines.isMark(text)) {
            scores.put(Role.MARK, SURE + HINT);
        }
        if (DateLines.matches(text)) {
            scores.put(Role.DATE, SURE);
        }
        speaker(index, text, scores);
    }

    private void speaker(int index, String text, Map<Role, Integer> scores) {
        Optional<SpeakerLine> found = speakers.get(index);
        if (found.isEmpty()) {
            if (index > 0 && TailLines.isOrgan(text) && !isRow(index)) {
                boolean underTitle =
                        index > 0 && TitleLines.likeness(lines.get(index - 1).text()) > 0;
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
                            || SplitterLine.of(above).isPresent();
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
                && !endsLikeText(text)
                && (!Chars.endsSentence(text) || text.length() <= LONGEST_EXCLAMATION);
    }

    /** No title stands below the last paragraph, unless something is attached there. */
    private boolean mayOpen(int index) {
        return !bounds.isBelow(index)
                || lines.subList(bounds.last(), index).stream()
                        .anyMatch(above -> TailLines.isAttachment(above.text()));
    }

    /** A line of two columns above or below another. */
    private boolean isRow(int index) {
        return isColumns(index) && (isColumns(index - 1) || isColumns(index + 1));
    }

    private boolean isColumns(int index) {
        return index >= 0 && index < lines.size() && TitleLines.isColumns(lines.get(index).text());
    }

    /** 标题：… in the table of a page. */
    private boolean isFieldOfPage(int index) {
        return WebFurniture.isField(lines.get(index).text())
                && (index > 0 && WebFurniture.matches(lines.get(index - 1).text())
                        || index + 1 < lines.size()
                                && WebFurniture.matches(lines.get(index + 1).text()));
    }

    /** One of the other pages that a page names below its text. */
    private boolean isLink(int index) {
        if (!bounds.isBelow(index)) {
            return false;
        }
        return lines.subList(bounds.last(), index).stream()
                .anyMatch(above -> WebFurniture.opensLinks(above.text()));
    }

    private int title(int index, String text) {
        int score = 1 + 2 * TitleLines.likeness(text);
        boolean first = index == 0 || SplitterLine.of(lines.get(index - 1).text()).isPresent();
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
        return spaceAround ? score + 1 : score;
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
                && !Clutter.isWebLine(above)
                && !BRACKETED_HEADING.matcher(above).matches()
                && !TailLines.isNote(above)
                && !TailLines.isOrgan(above)
                && !TitleLines.isOfCollection(above)
                && !TitleLines.isUnlikely(above)
                && speakers.get(index - 1).isEmpty();
    }

    /** A short line with a colon right under a title or a date addresses somebody. */
    private boolean addressesUnderHead(int index, String text) {
        if (index == 0 || text.length() > 40 || !text.endsWith("：") && !text.endsWith(":")) {
            return false;
        }
        String above = lines.get(index - 1).text();
        boolean head =
                TitleLines.likeness(above) > 0
                        || TitleLines.isSubtitle(above)
                        || DateLines.matches(above)
                        || TailLines.isNote(above);
        return head && !Salutations.announces(text) && !numbered.containsKey(index);
    }

    private void tail(int index, String text, Map<Role, Integer> scores) {
        if (TailLines.isAttachment(text)) {
            scores.put(Role.ATTACHMENT, SURE);
        }
        if (DateLines.isBare(text)) {
            scores.put(Role.SIGN_DATE, SURE);
        }
        if (text.length() <= 30
                && !endsLikeText(text)
                && !Chars.endsSentence(text)
                && !numbered.containsKey(index)) {
            boolean dated =
                    index + 1 < lines.size() && DateLines.isBare(lines.get(index + 1).text());
            boolean likely = TailLines.isOrgan(text) || speakers.get(index).isPresent();
            if (dated || likely) {
                int score = (dated ? LIKELY : 0) + (likely ? LIKELY : HINT);
                scores.put(Role.SIGNATURE, dated || endsDocument(index) ? score : 1);
            }
        }
    }

    /** True where no more text of the same document follows. */
    private boolean endsDocument(int index) {
        if (index + 1 == lines.size()) {
            return true;
        }
        String below = lines.get(index + 1).text();
        return Clutter.isWebLine(below)
                || SplitterLine.of(below).isPresent()
                || TailLines.isNote(below)
                || TailLines.isAttachment(below);
    }

    /** 2．…… under 附件：1．……: the list of attachments goes on (E-26). */
    private boolean isAttached(int index) {
        int above = index - 1;
        while (above >= 0
                && index - above <= LONGEST_ATTACHED_LIST
                && numbered.containsKey(above)
                && !endsLikeText(lines.get(above).text())) {
            above--;
        }
        return above >= 0
                && ATTACHED_LIST.matcher(lines.get(above).text()).find()
                && !endsLikeText(lines.get(index).text());
    }

    private static boolean endsLikeText(String text) {
        char last = text.charAt(text.length() - 1);
        return "。；;，,：:、".indexOf(last) >= 0;
    }

    private boolean isBlankAfter(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).blankBefore();
    }
}
