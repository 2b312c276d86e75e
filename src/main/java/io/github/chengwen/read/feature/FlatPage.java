package io.github.chengwen.read.feature;

import io.github.chengwen.read.form.Salutations;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.TitleLines;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that was copied into one line: its line ends became spaces, or nothing. */
final class FlatPage {

    /** Where a page was copied into one line: space at each of its line ends. */
    private static final Pattern SPACE = Pattern.compile("(?<=[^\\s（(])[ 　 ]+(?=[^\\s）)])");

    private static final Pattern SPACE_AFTER_MARK = Pattern.compile("(?<=[。！？：；])[ 　 ]+(?=\\S)");

    /** A line with so many spaces after marks is a page whose line ends became spaces. */
    private static final int FLAT = 4;

    /** So many characters from either end of such a line are of the head or of the page. */
    private static final int END_OF_FLAT = 240;

    private static final int SHORTEST = 400;

    /** The head of a speech, up to the mark behind its salutation, is no longer. */
    private static final int LONGEST_HEAD = 140;

    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_TITLE = 60;
    private static final int LIKELY_TITLE = 2;

    private static final Pattern ADDRESS_OPENS =
            Pattern.compile(
                    "尊敬的|敬爱的|亲爱的|各位|诸位|全体|(?:同志|朋友|同学|老师|女士|先生|乡亲|战友|同事|代表|委员|队员|工友|家长|父老|孩子)们");

    private static final Pattern DATE =
            Pattern.compile(
                    "[（(〔]?\\s*[0-9０-９〇○零一二三四五六七八九十]{2,4}\\s*年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月"
                            + "(?:\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日)?[^）)〕：:。，]{0,6}[）)〕]"
                            + "|[0-9〇○零一二三四五六七八九十]{2,4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");

    /** The first of a count of headings, right behind the words of the heading above it. */
    private static final Pattern FIRST_BELOW_HEADING =
            Pattern.compile("(?<=[\\u4e00-\\u9fff])(?=（一）[\\u4e00-\\u9fff])");

    private FlatPage() {}

    /**
     * The title, the date, the speaker and the salutation of a speech whose line ends were lost,
     * and a heading that has another right behind it: 在……会上的讲话（2024年5月6日）县长 李明同志们：.
     */
    static void glued(String text, SortedSet<Integer> places) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        int end = endOfAddress(head);
        if (end > 0) {
            head(head.substring(0, end), places);
        }
        if (text.indexOf("（二）") > 0) {
            Matcher first = FIRST_BELOW_HEADING.matcher(text);
            while (first.find()) {
                places.add(first.start());
            }
        }
    }

    /** Behind the first colon, or the first exclamation mark, if no sentence ends above it. */
    private static int endOfAddress(String head) {
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '：' || c == ':' || c == '！') {
                return i + 1;
            }
            if (c == '。' || c == '；' || c == '？') {
                return 0;
            }
        }
        return 0;
    }

    private static void head(String head, SortedSet<Integer> places) {
        Matcher address = ADDRESS_OPENS.matcher(head);
        int from = address.find() ? address.start() : 0;
        String listeners = head.substring(from);
        if (from < SHORTEST_TITLE
                || !Salutations.isSpeech(listeners) && !Salutations.isVocative(listeners)) {
            return;
        }
        for (int title = SHORTEST_TITLE; title <= Math.min(from, LONGEST_TITLE); title++) {
            if (TitleLines.likeness(head.substring(0, title)) >= LIKELY_TITLE
                    && isDateOrSpeaker(head.substring(title, from).strip())) {
                places.add(title);
                Matcher date = DATE.matcher(head).region(title, from);
                if (date.find()) {
                    places.add(date.start());
                    places.add(date.end());
                }
                places.add(from);
                places.add(head.length());
                return;
            }
        }
    }

    private static boolean isDateOrSpeaker(String text) {
        String rest = DATE.matcher(text).replaceFirst("").strip();
        return rest.isEmpty() || SpeakerLine.of(rest).isPresent();
    }

    /** The lines of the head and of the foot of a page that was copied into one line. */
    static void cut(String text, SortedSet<Integer> places) {
        int n = text.length();
        if (n < SHORTEST || SPACE_AFTER_MARK.matcher(text).results().count() < FLAT) {
            return;
        }
        Matcher space = SPACE.matcher(text);
        while (space.find()) {
            boolean end = space.start() < END_OF_FLAT || space.end() > n - END_OF_FLAT;
            if (end && !Cuts.isSpread(text, space.start(), space.end())) {
                places.add(space.end());
            }
        }
    }
}
