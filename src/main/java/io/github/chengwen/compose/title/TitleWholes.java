package io.github.chengwen.compose.title;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stays on one line of a title whatever its words: names, numbers, quotations (S-41). */
final class TitleWholes {

    private static final String DIGITS = "[0-9〇○一二三四五六七八九十百千]+";
    private static final String NUMBER = "[一二三四五六七八九十]+";

    private static final Pattern WHOLE =
            Pattern.compile(
                    String.join(
                            "|",
                            "[《“（][^》”）]*[》”）]",
                            "[0-9〇○一二三四五六七八九十]+年(?:[0-9一二三四五六七八九十]+月)?" + "(?:[0-9一二三四五六七八九十]+日)?",
                            // A count stays with what is counted: 第二次会议, 第十一届委员会.
                            "第" + DIGITS + "[次届期个]\\p{IsHan}?",
                            "(?:成立|诞辰|胜利|建[党军国校])?" + DIGITS + "周年",
                            DIGITS + "次\\p{IsHan}?",
                            DIGITS + "[年项个]",
                            NUMBER + "届(?:" + NUMBER + "[次中]\\p{IsHan})?(?:全会)?",
                            "[0-9]+(?:[.][0-9]+)?[%％]?\\p{IsHan}?",
                            "[A-Za-z0-9]{2,}",
                            "[书市县区省局部州镇乡院][记长]\\p{IsHan}{2,3}(?=在|同志)",
                            "^\\p{IsHan}{2,3}同志(?=在)",
                            "\\p{IsHan}·\\p{IsHan}{2,8}(?=在|同志)",
                            "(?:中共|(?<=^|[在 ]))[\\p{IsHan}&&[^在全]]{2,4}?[省市县区州旗镇乡]"
                                    + "(?=第|[0-9十]|\\p{IsHan}{0,4}(?:委|政府|人大|政协|办公))"));

    private TitleWholes() {}

    /** Forbids every break inside of them. */
    static void forbidInside(String title, int[] costs) {
        Matcher whole = WHOLE.matcher(title);
        while (whole.find()) {
            Arrays.fill(costs, whole.start() + 1, whole.end(), TitleBreaks.FORBIDDEN);
        }
    }
}
