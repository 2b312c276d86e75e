package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Look;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half-width marks among Chinese characters (N-03: half-width marks between Han → full-width; kept
 * inside Latin, addresses and times). One finding a paragraph, or one for the whole document where
 * the author typed half-width marks throughout.
 */
final class HalfWidthMarks implements Rule {

    /** From this many paragraphs on, half-width marks are the author's habit. */
    private static final int HABIT = 6;

    private static final String HALF = ",;:?!().";
    private static final String FULL = "，；：？！（）。";

    /** What may stand before a full stop besides Han. */
    private static final String BEFORE_STOP = "\"”》%％";

    /** Addresses and formulae, which keep their marks. */
    private static final PrefilteredPattern FOREIGN =
            PrefilteredPattern.of(
                    Characters.range('0', '9')
                            + Characters.range('A', 'Z')
                            + Characters.range('a', 'z')
                            + "._-",
                    "(?:https?://|www\\.)[!-~]+|(?<![A-Za-z0-9._-])[A-Za-z0-9._-]++@[A-Za-z0-9.-]+");

    /** The number that opens a heading; the reader reports its form. */
    private static final Pattern NUMBER =
            Pattern.compile("^[ \\u3000]*[(（]?[0-9０-９一二三四五六七八九十]{1,3}[)）]?[ .、,]?");

    private static final Look<List<Change>> CHANGES = Look.of(HalfWidthMarks::changes);

    @Override
    public void check(Article article, Findings findings) {
        List<Marked> all =
                article.written()
                        .map(prose -> new Marked(prose, prose.look(CHANGES)))
                        .filter(marked -> !marked.changes().isEmpty())
                        .toList();
        all.forEach(marked -> marked.correct(findings));
        List<Marked> told = all.stream().filter(marked -> !marked.prose().isDate()).toList();
        if (told.size() >= HABIT) {
            report(told, findings);
        } else {
            told.forEach(marked -> report(List.of(marked), findings));
        }
    }

    /** A mark to replace. */
    private record Change(int index, char mark) {}

    /** A text and the marks to replace in it, in order. */
    private record Marked(Prose prose, List<Change> changes) {

        void correct(Findings findings) {
            for (Change change : changes) {
                String mark = String.valueOf(change.mark());
                int at = change.index();
                findings.correct(Code.HALF_WIDTH_MARK, prose, at, at + 1, mark);
            }
        }
    }

    private static List<Change> changes(Prose prose) {
        String text = prose.text();
        if (text.chars().allMatch(c -> c > '~')) {
            return List.of();
        }
        BitSet foreign = foreign(text);
        BitSet wrong = new BitSet(text.length());
        for (int i = foreign.nextClearBit(0); i < text.length(); i++) {
            if (HALF.indexOf(text.charAt(i)) >= 0 && !foreign.get(i)) {
                wrong.set(i, isAmongChinese(text, i));
            }
        }
        levelBrackets(text, foreign, wrong);
        List<Change> changes = new ArrayList<>();
        wrong.stream()
                .mapToObj(i -> new Change(i, FULL.charAt(HALF.indexOf(text.charAt(i)))))
                .forEach(changes::add);
        addQuotes(text, changes);
        changes.sort(Comparator.comparingInt(Change::index));
        return changes;
    }

    /** Treats the two brackets of a pair alike. */
    private static void levelBrackets(String text, BitSet foreign, BitSet wrong) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == '(' || mark == '（') {
                open.push(i);
            } else if ((mark == ')' || mark == '）') && !open.isEmpty()) {
                int partner = open.pop();
                boolean kept =
                        foreign.get(partner) || foreign.get(i) || isForeign(text, partner, i);
                boolean full = !kept && (isFull(text, partner, wrong) || isFull(text, i, wrong));
                wrong.set(partner, full && text.charAt(partner) == '(');
                wrong.set(i, full && mark == ')');
            }
        }
    }

    /** Whether brackets hold Latin text only: ERP (Enterprise Resource Planning). */
    private static boolean isForeign(String text, int open, int close) {
        return Characters.isAsciiWord(Characters.at(text, skip(text, open, -1)))
                && text.substring(open, close).chars().allMatch(c -> c <= '~');
    }

    private static boolean isFull(String text, int bracket, BitSet wrong) {
        return wrong.get(bracket) || FULL.indexOf(text.charAt(bracket)) >= 0;
    }

    private static BitSet foreign(String text) {
        BitSet foreign = new BitSet(text.length());
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            foreign.set(0, number.end());
        }
        PrefilteredMatcher matcher = FOREIGN.in(text);
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
                    (Characters.isHan(before) || BEFORE_STOP.indexOf(before) >= 0)
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

    /** The index of the nearest character that is not a space. */
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

    /** Whether a bracket is that of a list number such as 1) or a), which has no partner. */
    private static boolean isListNumber(String text, int i) {
        int start = i;
        while (start > 0 && Characters.isAsciiWord(text.charAt(start - 1))) {
            start--;
        }
        char before = Characters.at(text, start - 1);
        return i - start >= 1 && i - start <= 2 && before != '(' && before != '（';
    }

    /** Adds the straight quotes of a Chinese paragraph, in pairs. */
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

    /** Reports all but date lines, which are always set with full-width brackets. */
    private static void report(List<Marked> texts, Findings findings) {
        Set<String> marks = new LinkedHashSet<>();
        int count = 0;
        for (Marked marked : texts) {
            for (Change change : marked.changes()) {
                marks.add(marked.prose().text().substring(change.index(), change.index() + 1));
                count++;
            }
        }
        int first = texts.get(0).changes().get(0).index();
        findings.add(
                Code.HALF_WIDTH_MARK,
                texts.get(0).prose().span(first, first + 1),
                String.valueOf(count),
                String.join(" ", marks));
    }
}
