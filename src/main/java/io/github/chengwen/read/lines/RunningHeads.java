package io.github.chengwen.read.lines;

import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.TailLines;
import io.github.chengwen.read.form.TitleLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Heads or feet that a paginated copy repeats beside its page numbers. The first line of that
 * wording away from a page number is the title that they repeat.
 */
public final class RunningHeads {

    /** Fewer repeats are chance. */
    private static final int FEWEST = 2;

    private static final int LONGEST = 40;

    /** A head that stands there only once is not longer, and the line that it cuts is longer. */
    private static final int LONGEST_ALONE = 16;

    /** A page is numbered beside lines of text, which are wider, in half cells. */
    private static final int NARROWEST_TEXT = 30;

    /** A title that its pages repeat is one of the first lines. */
    private static final int TOP = 3;

    /** How the names of books and papers end, which stand over their pages. */
    private static final Pattern NAME_OF_PAPER =
            Pattern.compile(
                    ".*(?:讲话|发言|稿|报告|方案|办法|规定|规则|细则|制度|章程|条例|规划|计划|总结|纪要|通知|意见|汇编|文集|选编|选辑|文件|材料|简报|通讯"
                            + "|学刊|学报|手册|读本|教材|年鉴|公报|论文|[0-9一二三四五六七八九十]+[期号卷辑])");

    private static final int SHORTEST_PAGE = 4;
    private static final int LONGEST_PAGE = 80;

    private RunningHeads() {}

    /** The indices of the lines that are one. */
    public static Set<Integer> in(List<DraftLine> lines) {
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
            int count = beside.getOrDefault(text, 0);
            boolean repeats = count >= FEWEST || count == 1 && isAtTop(lines, i);
            if (repeats && (isCandidate(lines, i) || !titles.add(text))
                    || count > 0 && isAboveTitle(lines, i)
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

    /**
     * Whether the first line that pages repeat stands above a title of other words: it is the head
     * of the first page, set off by a blank line or the name of an organ, and no line of the title.
     */
    private static boolean isAboveTitle(List<DraftLine> lines, int index) {
        if (index > 0 || lines.size() < 2) {
            return false;
        }
        DraftLine below = lines.get(1);
        boolean apart = below.blankBefore() || TailLines.isOrgan(lines.get(0).text());
        return apart
                && TitleLines.likeness(below.text()) > 0
                && !below.text().startsWith("关于")
                && !below.text().equals(lines.get(0).text());
    }

    /** Whether one of the first lines has the words of a line below. */
    private static boolean isAtTop(List<DraftLine> lines, int index) {
        String text = lines.get(index).text();
        return lines.stream().limit(Math.min(TOP, index)).anyMatch(l -> l.text().equals(text));
    }

    /** True for the name of a paper or an organ, or a part of a title. */
    private static boolean isName(List<DraftLine> lines, int index) {
        String head = lines.get(index).text();
        return TailLines.isOrgan(head)
                || NAME_OF_PAPER.matcher(head).matches()
                || lines.stream()
                        .limit(Math.min(TOP, index))
                        .anyMatch(line -> line.text().contains(head));
    }

    /** True for a name in the middle of a sentence, which only a page can bring there. */
    private static boolean interrupts(List<DraftLine> lines, int index) {
        int above = index - 1;
        while (isPageNumber(lines, above)) {
            above--;
        }
        int length = lines.get(index).text().length();
        if (above < 0 || length > LONGEST_ALONE || !isName(lines, index)) {
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
    public static boolean isPageNumber(List<DraftLine> lines, int index) {
        if (!looksNumbered(lines, index)) {
            return false;
        }
        String text = lines.get(index).text();
        if (Clutter.isPageOfPages(text)) {
            return isCounted(lines, index);
        }
        return !isBare(text)
                || isFootOfPage(lines, index)
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

    /**
     * Whether digits stand below a text and above a blank line, and others that count on from them
     * do the same: the feet of pages. Numbers of chapters stand below blank lines.
     */
    private static boolean isFootOfPage(List<DraftLine> lines, int index) {
        if (!isFoot(lines, index)) {
            return false;
        }
        int number = Integer.parseInt(lines.get(index).text());
        int last = Math.min(lines.size() - 1, index + LONGEST_PAGE);
        for (int i = Math.max(0, index - LONGEST_PAGE); i <= last; i++) {
            if (Math.abs(i - index) >= SHORTEST_PAGE
                    && isFoot(lines, i)
                    && Integer.parseInt(lines.get(i).text()) - number
                            == Integer.signum(i - index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFoot(List<DraftLine> lines, int index) {
        return index > 0
                && looksNumbered(lines, index)
                && isBare(lines.get(index).text())
                && !lines.get(index).blankBefore()
                && (index + 1 == lines.size() || lines.get(index + 1).blankBefore());
    }

    private static boolean isShort(List<DraftLine> lines, int index) {
        return index >= 0
                && index < lines.size()
                && Chars.width(lines.get(index).text()) <= NARROWEST_TEXT;
    }
}
