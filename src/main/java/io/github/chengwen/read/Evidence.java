package io.github.chengwen.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** A heading without a number is not longer. */
    private static final int LONGEST_BARE_HEADING = 26;

    private static final Pattern ATTACHED_LIST = Pattern.compile("^附\\s*件\\s*[：:]\\s*(?:1|１|一)");

    private final List<DraftLine> lines;
    private final Map<Integer, Role> numbered;

    Evidence(List<DraftLine> lines) {
        this.lines = lines;
        this.numbered = HeadingJudge.judge(lines);
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
        if (looksLikeHeading(index)) {
            scores.put(Role.HEADING, HINT + 1);
        }
        whole(text, scores);
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

    private void whole(String text, Map<Role, Integer> scores) {
        if (Clutter.isWebLine(text)) {
            scores.put(Role.NOISE, SURE);
        }
        if (SplitterLine.of(text).isPresent()) {
            scores.put(Role.SPLITTER, SURE + HINT);
        }
        if (TailLines.isNote(text)) {
            scores.put(Role.NOTE, SURE);
        }
        if (Salutations.isSpeech(text)) {
            scores.put(Role.SALUTATION, SURE);
        } else if (Salutations.isVocative(text) || Salutations.isOrgans(text)) {
            scores.put(Role.SALUTATION, LIKELY + HINT);
        }
    }

    private void head(int index, String text, Map<Role, Integer> scores) {
        if (numbered.containsKey(index)) {
            return;
        }
        if (TitleLines.isSubtitle(text)) {
            scores.put(Role.SUBTITLE, SURE);
        } else if (text.length() <= LONGEST_TITLE && !endsLikeText(text)) {
            scores.put(Role.TITLE, title(index, text));
        }
        if (TitleLines.isMark(text)) {
            scores.put(Role.MARK, SURE + HINT);
        }
        if (DateLines.matches(text)) {
            scores.put(Role.DATE, SURE);
        }
        SpeakerLine.of(text).ifPresent(s -> scores.put(Role.SPEAKER, s.post().isEmpty() ? 5 : 6));
    }

    private int title(int index, String text) {
        int score = 1 + 2 * TitleLines.likeness(text);
        boolean first = index == 0 || SplitterLine.of(lines.get(index - 1).text()).isPresent();
        if (first) {
            score += HINT;
        }
        boolean spaceAround = lines.get(index).blankBefore() || isBlankAfter(index);
        return spaceAround ? score + 1 : score;
    }

    private void tail(int index, String text, Map<Role, Integer> scores) {
        if (TailLines.isAttachment(text)) {
            scores.put(Role.ATTACHMENT, SURE);
        }
        if (DateLines.isBare(text)) {
            scores.put(Role.SIGN_DATE, SURE);
        }
        if (text.length() <= 30 && !endsLikeText(text) && !numbered.containsKey(index)) {
            boolean dated =
                    index + 1 < lines.size() && DateLines.isBare(lines.get(index + 1).text());
            boolean likely = TailLines.isSignature(text);
            if (dated || likely) {
                scores.put(Role.SIGNATURE, (dated ? LIKELY : 0) + (likely ? LIKELY : HINT));
            }
        }
    }

    /** A short line without a stop between full paragraphs: a heading without a number. */
    private boolean looksLikeHeading(int index) {
        String text = lines.get(index).text();
        if (index == 0
                || index + 1 >= lines.size()
                || numbered.containsKey(index)
                || text.length() > LONGEST_BARE_HEADING
                || Chars.endsSentence(text)
                || endsLikeText(text)) {
            return false;
        }
        String above = lines.get(index - 1).text();
        String below = lines.get(index + 1).text();
        boolean aboveOver =
                Chars.endsSentence(above) || "：:；".indexOf(above.charAt(above.length() - 1)) >= 0;
        return aboveOver
                && below.length() > LONGEST_BARE_HEADING
                && Chars.firstSentenceEnd(below) > 0;
    }

    /** 2．…… under 附件：1．……: the list of attachments goes on (E-26). */
    private boolean isAttached(int index) {
        int above = index - 1;
        while (above >= 0
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
