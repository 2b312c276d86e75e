package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Prose;
import io.github.chengwen.model.Heading;
import java.util.regex.Pattern;

/**
 * Which time the paragraphs of a document tell of: what was reached last year and what is aimed at
 * this year are two numbers of one thing, and both are right.
 */
final class TellingTime {

    /** Headings and short lines behind which another time is told of. */
    private static final Pattern TURN =
            Pattern.compile(
                    "20[0-9]{2}年(?![0-9])|过去[一五]年|下一步|下步|今后|来年|明年|新的一年|打算|工作安排|工作计划|思路|目标|总体要求|工作重点|重点任务|“十[一二三四五六]五”|回顾");

    /** Words by which the number behind them is aimed at. */
    private static final Pattern AIM = Pattern.compile("力争|确保|争取|计划|预计|预期|拟|目标|到20[0-9]{2}年");

    private static final int SHORT = 60;

    private int part;

    /** The number of the part of the document that a paragraph belongs to, in their order. */
    int of(Prose prose) {
        boolean turns =
                prose.block() instanceof Heading
                        || prose.text().length() <= SHORT && prose.text().indexOf('。') < 0;
        if (turns && TURN.matcher(prose.text()).find()) {
            part++;
        }
        return part;
    }

    /** Whether a number is one to be reached: 力争达到, 20家以上. */
    static boolean isAim(String text, int from, int to) {
        int start = from;
        while (start > 0 && "，。；：！？".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.startsWith("以上", to)
                || text.startsWith("左右", to)
                || text.startsWith("以内", to)
                || AIM.matcher(text.substring(start, from)).find();
    }
}
