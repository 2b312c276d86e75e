package io.github.chengwen.read;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts lines that hold two blocks: a date glued to 同志们：, a date after a title or a name. */
final class Ungluer {

    /** Longer lines are paragraphs; only a salutation may open one. */
    private static final int LONGEST_HEAD = 120;

    /** Above this line an issuer and a date on one line are a note over a title. */
    private static final int LONGEST_OPENING = 8;

    /** A title block has no more parts than this; what follows is text, however it repeats. */
    private static final int MOST_CUTS = 4;

    private Ungluer() {}

    static List<DraftLine> unglue(List<DraftLine> lines, Diagnostics.Builder diagnostics) {
        List<DraftLine> result = new ArrayList<>();
        TextBounds bounds = TextBounds.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            DraftLine rest = lines.get(i);
            int cut = 0;
            if (rest.directive().isEmpty() && !rest.isRow()) {
                cut =
                        i >= LONGEST_OPENING || bounds.isBelow(i)
                                ? TailLines.issueCut(rest.text())
                                : 0;
                cut = cut > 0 ? cut : cutPoint(rest.text());
            }
            for (int cuts = 0; cut > 0 && cuts < MOST_CUTS; cuts++) {
                Traced head = rest.content().sub(0, cut).strip();
                DraftLine next = rest.cut(rest.content().from(cut));
                diagnostics.add(
                        Code.UNGLUED, rest.content().span(), head.text(), shorten(next.text()));
                result.add(rest.withContent(head));
                rest = next;
                cut = cutPoint(rest.text());
            }
            result.add(rest);
        }
        return result;
    }

    /** Where the second block begins; 0 where there is one block only. */
    private static int cutPoint(String text) {
        if (text.length() <= LONGEST_HEAD) {
            Matcher opening = DateLines.OPENING.matcher(text);
            if (opening.matches() && startsHeadBlock(opening.group(2))) {
                return opening.start(2);
            }
            Matcher inner = DateLines.INNER.matcher(text);
            if (inner.matches()
                    && isHead(inner.group(1).strip())
                    && startsHeadBlock(inner.group(3))) {
                return inner.start(2);
            }
            Matcher beside = DateLines.BESIDE.matcher(text);
            if (beside.matches() && !DateLines.matches(text) && isName(beside.group(2))) {
                return beside.start(2);
            }
            Matcher behind = DateLines.BEHIND.matcher(text);
            if (behind.matches() && isSpacedName(behind.group(1))) {
                return behind.start(2);
            }
            Matcher closing = DateLines.CLOSING.matcher(text);
            if (closing.matches() && isHead(closing.group(1)) && !TailLines.isNote(text)) {
                return closing.start(2);
            }
        }
        Matcher salutation =
                Salutations.OPENING.matcher(text.substring(0, Math.min(text.length(), 200)));
        if (salutation.matches() && Salutations.isSpeech(salutation.group(1))) {
            return salutation.start(2);
        }
        return 0;
    }

    private static boolean startsHeadBlock(String rest) {
        return Salutations.isSpeech(rest)
                || SpeakerLine.of(rest).isPresent()
                || Salutations.OPENING.matcher(rest).matches();
    }

    private static boolean isHead(String text) {
        return TitleLines.likeness(text) > 0
                || HeadLabel.end(text, Role.TITLE) > 0
                || SpeakerLine.of(text).isPresent();
    }

    private static boolean isName(String text) {
        return SpeakerLine.of(text).isPresent() || SpeakerLine.letterspaced(text).isPresent();
    }

    /** A name that is surely one: with a post, or with spaces in it. */
    private static boolean isSpacedName(String text) {
        return SpeakerLine.letterspaced(text).isPresent()
                || SpeakerLine.of(text)
                        .filter(found -> !found.post().isEmpty() || hasSpace(text))
                        .isPresent();
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(c -> Chars.isSpace((char) c));
    }

    private static String shorten(String text) {
        String opening = Excerpt.opening(text, 12);
        return opening.equals(text) ? text : opening + "…";
    }
}
