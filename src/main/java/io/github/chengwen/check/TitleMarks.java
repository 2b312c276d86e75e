package io.github.chengwen.check;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Attachment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of titles, honours, questions and names of attachments (GB/T 15834, GB/T 9704): 歌曲“红旗飘飘”,
 * 《书香家庭》评选, 问：“能不能办。”, 附件：1.回执；.
 */
final class TitleMarks implements ParagraphRule {

    /** Works have titles in 《》. */
    private static final PrefilteredPattern WORK =
            PrefilteredPattern.of(
                    "“",
                    "“([^“”《》，。；：]{2,20})”(?=一书|一文|一诗|一曲|一剧|一歌|《)"
                            + "|(?<=长篇小说|短篇小说|报告文学|纪录片|微电影|电视剧|歌舞剧|情景剧|民族歌剧|实景演出|散文集|诗集|舞剧|话剧|歌曲|电影|画册|专著|课文|小品|图书|著作)“([^“”《》，。；：]{2,20})”(?=[，。；、一的等])");

    /** Honours, campaigns and brands are no works. */
    private static final PrefilteredPattern HONOUR =
            PrefilteredPattern.of(
                    "《",
                    "《([^《》]{2,14}(?<!法|条例|规定|办法|方案|意见|通知|规划|纲要|计划|决定|报告|公约|准则|标准|规范|章程|宣言|倡议书|公开信|手册|指南|细则))》(?=评选|评比|活动|专项行动|行动|品牌(?!栏目|节目|课程|图书|活动)|荣誉|年度人物|颁奖|创建|示范岗|标兵|先锋岗|奖章)"
                            + "|(?<=评为|授予|荣获|获评|命名为|评为全[省市县国]|评为[省市县区]级?|获全[省市县国])《([^《》]{2,14}(?<!证|证书|批复|许可|通知书|认定书|奖状|决定))》(?=[，。；、]|称号|荣誉)");

    /** A question that ends with a stop. */
    private static final PrefilteredPattern QUESTION =
            PrefilteredPattern.of(
                    "问",
                    "问(?:道|我|他|她|你|我们)?[：:，]“[^“”]{0,60}?(?:能不能|可不可以|是不是|有没有|会不会|好不好|行不行|要不要|怎么|怎样|为什么|为啥|什么时候|多少|哪里|哪儿|吗|凭什么)[^“”。？！]{0,40}(。)”");

    /** 关于印发《办法》的通知 within 《》. */
    private static final PrefilteredPattern NESTED =
            PrefilteredPattern.of("《", "《[^《》〈〉。；]{0,30}(《[^《》。；]{2,40}》)[^《》。；]{0,12}》");

    private static final Pattern ATTACHMENT =
            Pattern.compile(
                    "^[ 　]*附件(:)|^[ 　]*(?:附件[：:][ 　]*)?[0-9]{1,2}(、)|[^，。；、!！?？;](；|。|;|，|、)[ 　]*$");

    @Override
    public boolean reads(Prose prose) {
        return !prose.isApparatus() || prose.block() instanceof Attachment;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        if (prose.block() instanceof Attachment) {
            checkAttachment(prose, findings);
        } else {
            checkText(prose, findings);
        }
    }

    private static void checkText(Prose prose, Findings findings) {
        PrefilteredMatcher work = WORK.in(prose);
        while (work.find()) {
            String title = work.group(1) == null ? work.group(2) : work.group(1);
            report(prose, work.start(), work.end(), "《" + title + "》", findings);
        }
        PrefilteredMatcher honour = HONOUR.in(prose);
        while (honour.find()) {
            String name = honour.group(1) == null ? honour.group(2) : honour.group(1);
            report(prose, honour.start(), honour.end(), "“" + name + "”", findings);
        }
        PrefilteredMatcher question = QUESTION.in(prose);
        while (question.find()) {
            report(prose, question.start(1), question.end(), "？”", findings);
        }
        PrefilteredMatcher nested = NESTED.in(prose);
        while (nested.find()) {
            String inner = nested.group(1);
            String right = "〈" + inner.substring(1, inner.length() - 1) + "〉";
            report(prose, nested.start(1), nested.end(1), right, findings);
        }
    }

    /** The name of an attachment has no stop behind it, its number a point. */
    private static void checkAttachment(Prose prose, Findings findings) {
        Matcher matcher = ATTACHMENT.matcher(prose.text());
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                report(prose, matcher.start(1), matcher.end(1), "：", findings);
            } else if (matcher.group(2) != null) {
                report(prose, matcher.start(2), matcher.end(2), ".", findings);
            } else {
                int from = Math.max(0, matcher.start(3) - 1);
                String right = prose.text().substring(from, matcher.start(3));
                report(prose, from, matcher.end(3), right, findings);
            }
        }
    }

    private static void report(Prose prose, int from, int to, String right, Findings findings) {
        findings.add(
                Code.WRONG_MARK, prose.span(from, to), prose.text().substring(from, to), right);
    }
}
