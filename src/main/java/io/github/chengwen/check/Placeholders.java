package io.github.chengwen.check;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;

/** Placeholders (N-06: kept and reported), and phrases that templates and chatbots leave behind. */
final class Placeholders implements ParagraphRule {

    private static final PrefilteredPattern PLACEHOLDER =
            PrefilteredPattern.of(
                    "XxＸｘ×*＊_＿（([【○◯△□▲~～12",
                    "(?:"
                            // XX, ＸＸ, ××, ****
                            + "(?<![A-Za-z0-9])[XＸ]{2,}(?![A-Za-z0-9])"
                            + "|(?<![A-Za-z0-9])[xｘ]{2,}(?![A-Za-z0-9])"
                            + "|(?:19|20)[XxＸｘ×*＊]{2}(?=年)|20[0-9][XxＸ×](?=年)"
                            // not the masked digits of a telephone number
                            + "|(?<![0-9×])×{2,}(?![0-9×])|(?<![0-9*＊])[*＊]{2,}(?![0-9*＊])"
                            // 十届X次, ×市, 张*
                            + "|(?<=[\\u4e00-\\u9fff、，（“])[XＸ×](?=[\\u4e00-\\u9fff&&[^光射线轴型波染]、，。）])"
                            + "|^[XＸ×](?=[市县区省局])"
                            + "|(?<=[\\u4e00-\\u9fff])[*＊](?=[\\u4e00-\\u9fff、，。])"
                            + "|(?<=[\\u4e00-\\u9fff，。；、])×(?=[\\u4e00-\\u9fff]|[0-9](?![0-9.]*[%％]))"
                            // 共____人, ＿＿
                            + "|_{2,}|＿+"
                            // （  ）, 【】
                            + "|[（(\\[【][ \\u3000]+[）)\\]】]"
                            + "|(?<![二一九])[○◯△□▲]{2,}(?![一二三四五六七八九○])"
                            // ～年5月
                            + "|(?<![0-9一二三四五六七八九])[~～](?=年))");

    private static final PrefilteredPattern LEFTOVER =
            PrefilteredPattern.of(
                    "（(【[此待请作以下希您你单点",
                    "(?:[（(【\\[](?:此处|这里|在此)[^）)】\\]]{1,40}[）)】\\]]"
                            + "|此处省略|此处略去"
                            // what Word shows in a field that nobody has filled
                            + "|(?:单击|点击)(?:或点击|或轻触)?(?:此处|这里|以)[^。，；]{0,6}(?:输入|选择)[^。，；]{0,6}"
                            + "|[（(【\\[]?(?:待补充|待填写|待核实|待定稿)[^）)】\\]，。；]{0,12}[）)】\\]]?"
                            // not in a sentence: 如有不满意之处，请填写反馈表，我们将改进。
                            + "|(?<![，。；\\u4e00-\\u9fff])[（(【\\[]?请(?:填写|补充)[^）)】\\]，。；]{0,12}(?:[）)】\\]]|$)"
                            // not a label at the start of a line: 【活动主题】
                            + "|(?<!^)[\\[【](?:(?:你的|您的)?(?:单位|姓名|时间|地点|日期|职务|会议|活动|领导|公司|部门|学校)(?:名称|姓名|全称)?"
                            + "|(?:具体|插入|填写)[^\\]】]{0,12})[\\]】]"
                            + "|作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:模型|助手)"
                            + "|(?:以下|下面)是(?:我)?(?:为您|为你)(?:撰写|准备|生成|起草)[^。]{0,40}"
                            + "|希望(?:以上内容|这篇|这份)[^。]{0,20}对(?:您|你)有(?:所)?帮助"
                            + "|(?:您|你)可以根据(?:实际|具体)(?:情况|需要)[^。]{0,20}(?:修改|调整|补充))");

    @Override
    public void check(Prose prose, Findings findings) {
        Search.report(prose, PLACEHOLDER, Code.PLACEHOLDER, findings);
        Search.report(prose, LEFTOVER, Code.TEMPLATE_LEFTOVER, findings);
    }
}
