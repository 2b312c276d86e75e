package io.github.chengwen.check.mark;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;

/** Questions that end with a stop, 难道能坐视不管。, and sentences that only name a question, 要研究如何减少扰民？ */
public final class QuestionMarks implements ParagraphRule {

    private static final String HAN = "[\\u4e00-\\u9fff]";

    private static final PrefilteredPattern ASKED =
            PrefilteredPattern.of(
                    "难岂吗问",
                    "(?:(?<=[。！？；“]|^|^[ \\u3000]{1,4})(?:难道|岂不|岂能)[^。！？“”；]{2,50}|(?<![干要])吗|问[^“”。，]{0,4}[：:，]“[^“”。？！]{0,60}(?:没有|了没|没))(。)");

    private static final PrefilteredPattern NAMED =
            PrefilteredPattern.of(
                    "研弄搞查摸明考",
                    "(?:研究|弄清楚?|搞清楚?|查清|查明|摸清|明确|考虑)[^。！？；，“”]{0,10}?(?:如何|怎样|怎么|何时|何处|哪些|多少|是否)"
                            + HAN
                            + "{1,16}(？)(?="
                            + HAN
                            + ")");

    private static final PrefilteredPattern URGED =
            PrefilteredPattern.of(
                    "大热请谢特", "(?:大家欢迎|热烈欢迎|请批示|请审议|请指正|请审阅|谢谢大家|谢谢各位|请予支持|特此通知|特此报告)(？)");

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher asked = ASKED.in(prose);
        while (asked.find()) {
            report(prose, asked, "？", findings);
        }
        PrefilteredMatcher named = NAMED.in(prose);
        while (named.find()) {
            String sentence = sentence(prose.text(), named.start());
            boolean asks =
                    sentence.contains("请")
                            || sentence.contains("想")
                            || sentence.contains("大家")
                            || sentence.contains("你")
                            || sentence.contains("吗")
                            || sentence.contains("呢");
            if (!asks) {
                boolean goesOn = prose.text().startsWith("并", named.end());
                report(prose, named, goesOn ? "，" : "。", findings);
            }
        }
        PrefilteredMatcher urged = URGED.in(prose);
        while (urged.find()) {
            report(prose, urged, urged.group().startsWith("请") ? "。" : "！", findings);
        }
    }

    /** The sentence up to a place. */
    private static String sentence(String text, int at) {
        int start = at;
        while (start > 0 && "。！？；：".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, at);
    }

    private static void report(
            Prose prose, PrefilteredMatcher matcher, String right, Findings findings) {
        int from = matcher.start(1);
        findings.add(
                Code.WRONG_MARK,
                prose.span(from, from + 1),
                prose.text().substring(from, from + 1),
                right);
    }
}
