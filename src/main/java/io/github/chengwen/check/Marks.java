package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks where none belongs: twice, between quotations in a row, at the start (N-04). */
final class Marks implements Rule {

    private static final Pattern NEEDLESS = Pattern.compile("(?<=[》”])、(?=[《“])");

    private static final Pattern DOUBLED =
            Pattern.compile(
                    "[，、；：][，、；：。？！]+|。[，、；：？！]+|。。(?!。)|(?<!。)。。(?!。)"
                            + "|[？！][，、；：。]+"
                            + "|(?<=。”)[，。；]|(?<=，”)[，。；]");

    private static final Pattern AT_START = Pattern.compile("^[，。、；：？！）》”’]+");

    @Override
    public void check(Article article, Findings findings) {
        article.written()
                .forEach(
                        prose -> {
                            checkNeedless(prose, findings);
                            checkDoubled(prose, findings);
                            Search.report(prose, AT_START, Code.MARK_AT_START, findings);
                        });
    }

    private static void checkNeedless(Prose prose, Findings findings) {
        Matcher matcher = NEEDLESS.matcher(prose.text());
        int count = 0;
        int first = 0;
        while (matcher.find()) {
            first = count == 0 ? matcher.start() : first;
            count++;
        }
        if (count > 0) {
            findings.add(Code.NEEDLESS_COMMA, prose.span(first, first + 1), String.valueOf(count));
        }
    }

    private static void checkDoubled(Prose prose, Findings findings) {
        String text = prose.text();
        Matcher matcher = DOUBLED.matcher(text);
        while (matcher.find()) {
            if (matcher.start() == 0 || isEllipsis(text, matcher.start(), matcher.end())) {
                continue;
            }
            boolean afterQuote = text.charAt(matcher.start() - 1) == '”';
            int from = afterQuote ? matcher.start() - 2 : matcher.start();
            findings.add(
                    Code.DOUBLED_MARK,
                    prose.span(from, matcher.end()),
                    text.substring(from, matcher.end()));
        }
    }

    /** 。。。 is an ellipsis that was typed wrongly. */
    private static boolean isEllipsis(String text, int from, int to) {
        return text.substring(from, to).equals("。。")
                && (Characters.at(text, from - 1) == '。' || Characters.at(text, to) == '。');
    }
}
