package io.github.chengwen.read.lines;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.text.Surnames;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops marks that belong to no sentence: bullets, Markdown, a hyphen or asterisk left at the end.
 *
 * <p>An asterisk that masks a name or a place (张*、*市) is a placeholder and stays.
 */
final class StrayMarks {

    private static final List<Pattern> STRAYS =
            List.of(
                    // a Markdown sign that opens the line; ● and the like are the author's own list
                    Pattern.compile("^(#{1,6}\\s+|[*+]\\s*(?![*＊])|[-–>]\\s+)(?=\\S)"),
                    // Markdown bold, either half
                    Pattern.compile(
                            "(\\*\\*)(?=[^*\\s][^*]*\\*\\*)|(?<=[^*\\s])(\\*\\*)(?=$|[^*])"),
                    // left over after the last stop; 签名：____ is a blank to fill in
                    Pattern.compile("(?<=[。！？…；”])\\s*([-*_#|~=＊]+)$|(?<=[：）])\\s*([-*#|~=＊]+)$"),
                    // alone between two Chinese characters
                    Pattern.compile(
                            "(?<=[\\u4e00-\\u9fff，、。；：])(\\*)(?=[\\u4e00-\\u9fff“《])"
                                    + "(?![*]|[市县区局镇乡村省州年月日某]|同志)"));

    /** Every one of them has one of these. */
    private static final String SIGNS = "#*+-–>_|~=＊";

    private static final String SURNAMES_BEFORE_MASK = Surnames.COMMONEST;

    private StrayMarks() {}

    static Traced clean(Traced line, Diagnostics.Builder diagnostics) {
        if (line.text().chars().allMatch(c -> SIGNS.indexOf(c) < 0)) {
            return line;
        }
        Traced result = line;
        for (Pattern stray : STRAYS) {
            result = clean(result, stray, diagnostics);
        }
        return result;
    }

    private static Traced clean(Traced line, Pattern stray, Diagnostics.Builder diagnostics) {
        String text = line.text();
        Matcher matcher = stray.matcher(text);
        boolean[] drop = new boolean[text.length()];
        boolean any = false;
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (from > 0 && SURNAMES_BEFORE_MASK.indexOf(text.charAt(from - 1)) >= 0) {
                continue;
            }
            String mark = matcher.group().strip();
            if (from == 0 && to == text.length() || mark.isEmpty()) {
                continue;
            }
            any = true;
            diagnostics.add(Code.STRAY_MARK_DROPPED, line.span(from, to), mark);
            java.util.Arrays.fill(drop, from, to, true);
        }
        return any ? line.keepAt(i -> !drop[i]) : line;
    }
}
