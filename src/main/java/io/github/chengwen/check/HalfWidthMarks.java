package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Half-width marks among Chinese characters (N-03); one finding a paragraph. */
final class HalfWidthMarks implements Rule {

    private static final String HALF = ",;:?!().";
    private static final String FULL = "，；：？！（）。";

    /** Addresses and formulae keep theirs. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?:https?://|www\\.)[!-~]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");

    /** The reader has its own word on the number that opens a heading. */
    private static final Pattern NUMBER =
            Pattern.compile("^[ \\u3000]*[(（]?[0-9０-９一二三四五六七八九十]{1,3}[)）]?[ .、,]?");

    @Override
    public void check(Article article, Findings findings) {
        article.written().forEach(prose -> check(prose, findings));
    }

    /** A mark to replace. */
    private record Change(int index, char mark) {}

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        if (text.chars().allMatch(c -> c > '~')) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        BitSet foreign = foreign(text);
        for (int i = foreign.nextClearBit(0); i < text.length(); i++) {
            int mark = HALF.indexOf(text.charAt(i));
            if (mark >= 0 && !foreign.get(i) && isAmongChinese(text, i)) {
                changes.add(new Change(i, FULL.charAt(mark)));
            }
        }
        addQuotes(text, changes);
        report(prose, changes, findings);
    }

    private static BitSet foreign(String text) {
        BitSet foreign = new BitSet(text.length());
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            foreign.set(0, number.end());
        }
        Matcher matcher = FOREIGN.matcher(text);
        while (matcher.find()) {
            foreign.set(matcher.start(), matcher.end());
        }
        return foreign;
    }

    private static boolean isAmongChinese(String text, int i) {
        char mark = text.charAt(i);
        int before = Characters.at(text, skip(text, i, -1));
        int after = Characters.at(text, skip(text, i, 1));
        boolean atEnd = after == 0;
        return switch (mark) {
            case '.' ->
                    Characters.isHan(before)
                            && (atEnd || Characters.isWide(after))
                            && Characters.at(text, i + 1) != '.'
                            && Characters.at(text, i - 1) != '.';
            case '(' -> Characters.isWide(after) || Characters.isWide(before) && !atEnd;
            case ')' ->
                    (Characters.isWide(before) || Characters.isWide(after))
                            && !isListNumber(text, i);
            default ->
                    Characters.isWide(before) && before != '…'
                            || Characters.isHan(after) && before != 0 && !isSpaced(text, i);
        };
    }

    /** The nearest character that is not a space. */
    private static int skip(String text, int i, int step) {
        int at = i + step;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at;
    }

    private static boolean isSpaced(String text, int i) {
        return Characters.at(text, i - 1) == ' ';
    }

    /** 1) and a) have no partner. */
    private static boolean isListNumber(String text, int i) {
        int start = i;
        while (start > 0 && Characters.isAsciiWord(text.charAt(start - 1))) {
            start--;
        }
        char before = Characters.at(text, start - 1);
        return i - start >= 1 && i - start <= 2 && before != '(' && before != '（';
    }

    /** Straight quotes of a Chinese paragraph, in pairs. */
    private static void addQuotes(String text, List<Change> changes) {
        List<Integer> quotes = new ArrayList<>();
        boolean chinese = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quotes.add(i);
                chinese |=
                        Characters.isWide(Characters.at(text, i - 1))
                                || Characters.isHan(Characters.at(text, i + 1));
            }
        }
        if (!chinese || quotes.size() % 2 != 0) {
            return;
        }
        for (int k = 0; k < quotes.size(); k++) {
            changes.add(new Change(quotes.get(k), k % 2 == 0 ? '“' : '”'));
        }
    }

    private static void report(Prose prose, List<Change> changes, Findings findings) {
        if (changes.isEmpty()) {
            return;
        }
        Set<String> marks = new LinkedHashSet<>();
        int first = prose.text().length();
        for (Change change : changes) {
            int at = change.index();
            marks.add(prose.text().substring(at, at + 1));
            first = Math.min(first, at);
            findings.correct(
                    Code.HALF_WIDTH_MARK, prose, at, at + 1, String.valueOf(change.mark()));
        }
        Span place = prose.span(first, first + 1);
        String count = String.valueOf(changes.size());
        // A date line is set with full-width brackets whatever the draft has.
        if (!prose.isDate()) {
            findings.add(Code.HALF_WIDTH_MARK, place, count, String.join(" ", marks));
        }
    }
}
