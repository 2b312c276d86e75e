package io.github.chengwen.read.lines;

import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.Numeral;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Heads or feet that a paginated copy repeats beside its page numbers. The first line of that
 * wording away from a page number is the title that they repeat.
 */
final class RunningHeads {

    /** Fewer repeats are chance. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 40;

    /** A head that stands there only once is not longer, and the line that it cuts is longer. */
    private static final int LONGEST_ALONE = 16;

    /** A page is numbered beside lines of text, which are wider, in half cells. */
    private static final int NARROWEST_TEXT = 30;

    private RunningHeads() {}

    /** The indices of the lines that are one. */
    static Set<Integer> in(List<DraftLine> lines) {
        Map<String, Integer> beside = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isCandidate(lines, i)) {
                beside.merge(lines.get(i).text(), 1, Integer::sum);
            }
        }
        Set<Integer> heads = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean repeats = beside.getOrDefault(text, 0) >= FEWEST;
            if (repeats && (isCandidate(lines, i) || !titles.add(text))
                    || isCandidate(lines, i) && interrupts(lines, i)) {
                heads.add(i);
            }
        }
        return heads;
    }

    private static boolean isCandidate(List<DraftLine> lines, int index) {
        String text = lines.get(index).text();
        return text.length() <= LONGEST
                && !Chars.endsSentence(text)
                && !Chars.endsClause(text)
                && !Clutter.isPageNumber(text)
                && Numeral.of(text).form() != Numeral.HAN
                && (isPageNumber(lines, index - 1) || isPageNumber(lines, index + 1));
    }

    /** True in the middle of a sentence, where nothing else than a page can begin. */
    private static boolean interrupts(List<DraftLine> lines, int index) {
        int above = index - 1;
        while (isPageNumber(lines, above)) {
            above--;
        }
        String head = lines.get(index).text();
        if (above < 0 || head.length() > LONGEST_ALONE || head.indexOf('，') >= 0) {
            return false;
        }
        String text = lines.get(above).text();
        return text.length() > LONGEST_ALONE
                && (text.indexOf('，') >= 0 || text.indexOf('。') >= 0)
                && "：:".indexOf(text.charAt(text.length() - 1)) < 0
                && !Chars.endsSentence(text);
    }

    /**
     * True for a line that numbers a page. Digits among short lines or below each other may be
     * cells or a count, and 4/9 alone a date.
     */
    static boolean isPageNumber(List<DraftLine> lines, int index) {
        if (!looksNumbered(lines, index)) {
            return false;
        }
        String text = lines.get(index).text();
        if (Clutter.isPageOfPages(text)) {
            return isCounted(lines, index);
        }
        return !isBare(text)
                || !isBelowOrAboveDigits(lines, index)
                        && (!isShort(lines, index - 1) || !isShort(lines, index + 1));
    }

    private static boolean looksNumbered(List<DraftLine> lines, int index) {
        return index >= 0 && index < lines.size() && Clutter.isPageNumber(lines.get(index).text());
    }

    private static boolean isBare(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean isBelowOrAboveDigits(List<DraftLine> lines, int index) {
        return looksNumbered(lines, index - 1) && isBare(lines.get(index - 1).text())
                || looksNumbered(lines, index + 1) && isBare(lines.get(index + 1).text());
    }

    /** Whether another line has the same number of pages. */
    private static boolean isCounted(List<DraftLine> lines, int index) {
        String pages = pages(lines.get(index).text());
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (i != index && Clutter.isPageOfPages(text) && pages(text).equals(pages)) {
                return true;
            }
        }
        return false;
    }

    private static String pages(String text) {
        return text.substring(text.indexOf('/') + 1).strip();
    }

    private static boolean isShort(List<DraftLine> lines, int index) {
        return index >= 0
                && index < lines.size()
                && Chars.width(lines.get(index).text()) <= NARROWEST_TEXT;
    }
}
