package io.github.chengwen.testing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What wrapping takes from a draft, so that nobody could tell how it stood before. Asks the wrapper
 * and the text, never the reader.
 */
public final class WrapLoss {

    private static final Pattern SENTENCE =
            Pattern.compile(".*(?:[\\u4e00-\\u9fff][.]|[。！？!?…])[”’」』）)》]*");

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:第[一二三四五六七八九十百]+[编章节条篇，]|[一二三四五六七八九十]+、"
                            + "|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]+[.．、)）]|[①-⑳]).*");

    /** A draft of fewer broken paragraphs shows nothing of a width. */
    private static final int FEWEST = 2;

    private WrapLoss() {}

    /** What is lost, in a word; empty where the draft can be told from what is left of it. */
    public static String of(Rewrapper wrapper, String text) {
        boolean apart = wrapper.indented() || wrapper.spaced();
        List<String> lines = text.lines().map(String::strip).toList();
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            List<String> rows = rows(wrapper, lines.get(i));
            if (losesSpace(rows, lines.get(i))) {
                return "white space";
            }
            broken += rows.size() > 1 && isProse(lines.get(i)) ? 1 : 0;
            String last = rows.get(rows.size() - 1);
            boolean below = i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
            if (!apart && rows.subList(0, rows.size() - 1).stream().anyMatch(WrapLoss::isSentence)
                    || !apart && below && isFull(wrapper, last, lines.get(i + 1))) {
                return "where a paragraph ends";
            }
        }
        return broken < FEWEST ? "that it was wrapped" : "";
    }

    /** The rows of a line; the first without its indent. */
    private static List<String> rows(Rewrapper wrapper, String line) {
        List<String> rows = wrapper.wrap(line).lines().toList();
        boolean inset = rows.get(0).startsWith("　　") && !line.startsWith("　");
        return inset
                ? Stream.concat(Stream.of(rows.get(0).substring(2)), rows.stream().skip(1)).toList()
                : rows;
    }

    private static boolean losesSpace(List<String> rows, String line) {
        return !String.join("", rows).equals(line)
                || rows.stream().skip(1).anyMatch(row -> row.startsWith("　"));
    }

    private static boolean isProse(String line) {
        return (line.indexOf('，') >= 0 || line.indexOf('。') >= 0)
                && line.indexOf('　') < 0
                && line.indexOf('\t') < 0;
    }

    /** Whether the wrapper would have ended this row, had its paragraph gone on with the line. */
    private static boolean isFull(Rewrapper wrapper, String row, String below) {
        boolean list = isSentence(row) && ITEM.matcher(below).matches();
        return !list && wrapper.wrap(row + below).lines().findFirst().orElse("").equals(row);
    }

    private static boolean isSentence(String row) {
        return SENTENCE.matcher(row).matches();
    }
}
