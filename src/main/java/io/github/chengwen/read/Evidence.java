package io.github.chengwen.read;

import static io.github.chengwen.read.Scale.HINT;
import static io.github.chengwen.read.Scale.LIKELY;
import static io.github.chengwen.read.Scale.SURE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What speaks for each role of a line, seen by itself and beside its neighbours, on one {@link
 * Scale}. A role without a score is ruled out.
 */
final class Evidence {

    private static final Pattern ATTACHED_LIST = Pattern.compile("^附\\s*件?\\s*[：:]\\s*(?:1|１|一|$)");

    /** 【开场】 and the like, between the parts of minutes or of a script. */
    private static final Pattern BRACKETED_HEADING = Pattern.compile("^【[^】]{1,12}】$");

    private static final int LONGEST_ATTACHED_LIST = 30;

    private final List<DraftLine> lines;
    private final Map<Integer, Role> numbered;
    private final BareHeadings bare;
    private final TextBounds bounds;
    private final HeadEvidence head;
    private final TailEvidence tail;

    Evidence(List<DraftLine> lines) {
        this.lines = lines;
        this.numbered = HeadingJudge.judge(lines);
        this.bare = new BareHeadings(lines);
        this.bounds = TextBounds.of(lines);
        List<Optional<SpeakerLine>> speakers =
                lines.stream().map(line -> SpeakerLine.of(line.text())).toList();
        this.head = new HeadEvidence(lines, speakers, bounds);
        this.tail = new TailEvidence(lines, speakers);
    }

    Map<Role, Integer> of(int index) {
        DraftLine line = lines.get(index);
        if (line.directive().isPresent()) {
            return Map.of(line.directive().get().role(), SURE);
        }
        if (line.isRow()) {
            return Map.of(Role.ROW, SURE);
        }
        if (NameRows.isOne(lines, index)) {
            return Map.of(Role.BODY, SURE);
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
        boolean plain = !numbered.containsKey(index);
        if (plain && SplitterLine.of(text).isEmpty() && !scores.containsKey(Role.NOISE)) {
            head.add(index, scores);
        }
        if (plain) {
            tail.add(index, scores);
        }
        return scores;
    }

    private static int body(String text) {
        if (Chars.endsSentence(text) || "：:；;，".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return LIKELY;
        }
        return text.length() > HeadEvidence.LONGEST_TITLE ? LIKELY : 0;
    }

    private void whole(int index, String text, Map<Role, Integer> scores) {
        if (Clutter.isWebLine(text)
                || isFieldOfPage(index)
                || bounds.isLink(index)
                || PageWords.crowd(text)
                || bounds.isOutside(index) && PageWords.fill(text)) {
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
        if (BRACKETED_HEADING.matcher(text).matches()
                && !bare.isSigned(index)
                && !scores.containsKey(Role.NOISE)) {
            scores.put(index < HeadEvidence.HEAD_LINES ? Role.NOTE : Role.HEADING, LIKELY + HINT);
        }
        if (Salutations.isSpeech(text)
                || Salutations.isOpen(text)
                || Salutations.isBare(text) && isUnderHead(index)) {
            scores.put(Role.SALUTATION, SURE);
        } else if (Salutations.isVocative(text)) {
            scores.put(Role.SALUTATION, SURE);
        } else if (Salutations.isOrgans(text) || addressesUnderHead(index, text)) {
            scores.put(Role.SALUTATION, isUnderHead(index) ? SURE : LIKELY + HINT);
        }
    }

    /** 标题：… in the table of a page. */
    private boolean isFieldOfPage(int index) {
        return WebFurniture.isField(lines.get(index).text())
                && (index > 0 && WebFurniture.matches(lines.get(index - 1).text())
                        || index + 1 < lines.size()
                                && WebFurniture.matches(lines.get(index + 1).text()));
    }

    /** A short line with a colon right under a title or a date addresses somebody. */
    private boolean addressesUnderHead(int index, String text) {
        return text.length() <= 40
                && (text.endsWith("：") || text.endsWith(":"))
                && isUnderHead(index)
                && !Salutations.announces(text)
                && !numbered.containsKey(index);
    }

    private boolean isUnderHead(int index) {
        if (index == 0) {
            return false;
        }
        String above = lines.get(index - 1).text();
        return TitleLines.likeness(above) > 0
                || TitleLines.isSubtitle(above)
                || DateLines.matches(above)
                || TailLines.isNote(above)
                || head.isName(index - 1);
    }

    /** 2．…… under 附件：1．……: the list of attachments goes on (E-26). */
    private boolean isAttached(int index) {
        int above = index - 1;
        while (above >= 0
                && index - above <= LONGEST_ATTACHED_LIST
                && numbered.containsKey(above)
                && !Chars.endsClause(lines.get(above).text())) {
            above--;
        }
        return above >= 0
                && ATTACHED_LIST.matcher(lines.get(above).text()).find()
                && !Chars.endsClause(lines.get(index).text());
    }
}
