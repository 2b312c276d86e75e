package io.github.chengwen.read.search;

import java.util.List;
import java.util.Set;

/** Writes tidy drafts by rule, of sentences and headings of labelled ones: one block a line. */
final class TidyDrafts {

    private static final String[] NUMBERS = "一 二 三 四 五 六 七 八 九 十".split(" ", -1);

    private final Chances chances;
    private final TidyWords words;

    /** The draft at hand. */
    private TidyPage page;

    private TidyLists lists;

    private String place = "";
    private String organ = "";
    private String meeting = "";

    TidyDrafts(List<LabelledDraft> drafts, long seed) {
        this.chances = new Chances(seed);
        this.words = new TidyWords(drafts, chances);
        this.page = new TidyPage(chances, words, 0);
        this.lists = new TidyLists(chances, words, page, place);
    }

    /** A draft of the number given, which only names it. */
    LabelledDraft next(String name) {
        place = words.words("岚山 沅塘 梧岭 松台 禾丰 浏津 白芷 安茗 柏川 清水 石门 大河") + words.words("县 市 区");
        organ = place + words.words("应急管理局 教育体育局 住房和城乡建设局 水利局 卫生健康局 人民政府 人民政府办公室 总工会 农业农村局");
        meeting =
                words.words("安全生产 经济 教育 防汛 招商引资 基层党建 乡村振兴 环境保护 信访 质量提升 统计 机关作风建设")
                        + words.words("工作会议 推进会 动员大会 现场会 座谈会 部署会 总结表彰大会");
        page =
                new TidyPage(
                        chances,
                        words,
                        Integer.parseInt(
                                words.words("0 0 0 4 6 8 10 11 12 13 14 15 16 18 20 22 24 28")));
        String kind =
                words.words(
                        "speech speech speech speech speech speech speech notice notice notice plan plan minutes minutes script script letter letter list list list table table short short verse verse names names");
        lists = new TidyLists(chances, words, page, place);
        switch (kind) {
            case "speech", "script", "short" -> speech(kind);
            case "notice", "list", "table" -> notice(kind);
            case "plan" -> plan();
            case "verse" -> lists.poem(meeting);
            case "names" -> lists.namesAlone(organ);
            case "minutes" -> minutes();
            default -> letter();
        }
        if (Set.of("speech", "plan", "letter").contains(kind) && chances.of(.15)) {
            footnotes();
        }
        if (Set.of("notice", "speech").contains(kind) && chances.of(.08)) {
            page.add("title", place + words.words("荣誉名单 参会人员名单 表彰名单"));
            for (int i = chances.between(2, 5); i > 0; i--) {
                StringBuilder row = new StringBuilder(words.name());
                for (int k = chances.between(2, 5); k > 0; k--) {
                    row.append('　').append(words.name());
                }
                page.add("body", row.toString(), "note");
            }
        }
        StringBuilder text = new StringBuilder();
        String indent = chances.choose("", "", "", "　　", "    ");
        String gap = chances.of(.25) ? "\n\n" : "\n";
        boolean all = chances.of(.2);
        int g = 0;
        for (String line : page.lines()) {
            String type = page.gold().get(g).type();
            boolean inset =
                    Set.of("body", "attachment").contains(type)
                            || TidyPage.ANY_HEAD.contains(type)
                            || all && Set.of("salutation", "signature", "note").contains(type);
            text.append(inset ? indent : "").append(line).append(gap);
            g += page.gold().get(g).runIn() ? 2 : 1;
        }
        return new LabelledDraft(name, text.toString(), page.gold());
    }

    private String day(String form) {
        return form.replace("Y", "" + chances.between(1998, 2025))
                .replace("M", "" + chances.between(1, 12))
                .replace("D", "" + chances.between(1, 28));
    }

    private void speech(String kind) {
        String title =
                chances.choose(
                        "在"
                                + chances.choose("全" + place.substring(2), place, "")
                                + meeting
                                + "上的"
                                + words.words("讲话 讲话 致辞 发言 动员讲话 总结讲话 报告 表态发言"),
                        place + meeting + words.words("讲话稿 主持词 发言材料"),
                        chances.of(.3) ? words.head(0) : "在" + place + meeting + "上的讲话");
        page.add("title", title);
        if (chances.of(.15)) {
            page.add("subtitle", "——在" + place + meeting + "上的讲话");
        }
        String post = words.words("县委书记 市长 局长 副县长 党组书记、局长 校长 董事长") + chances.choose("　", " ", "");
        String speaker = chances.choose("", post, organ + "局长　") + words.name();
        if (speaker.length() <= 3 && chances.of(.3)) {
            speaker = String.join(chances.choose(" ", "　"), speaker.split("", -1));
        }
        String date = day(chances.choose("（Y年M月D日）", "Y年M月D日", "（Y年M月D日上午）", "Y-M-D", "Y.M.D"));
        if (date.endsWith("日）") && chances.of(.2)) {
            date = date.replace("）", "　" + place + "会议中心）");
        }
        boolean dateFirst = chances.of(.4);
        boolean withDate = chances.of(.75);
        if (withDate && dateFirst) {
            page.add("date", date);
        }
        if (chances.of(.65)) {
            page.add("speaker", chances.of(.1) ? "（" + speaker + "）" : speaker);
        }
        if (withDate && !dateFirst) {
            page.add("date", date);
        }
        if (chances.of(.92)) {
            page.add(
                    "salutation",
                    chances.choose(
                            "同志们：",
                            "各位领导、同志们：",
                            "各位代表，同志们：",
                            "尊敬的各位领导、各位来宾：",
                            "老师们、同学们：",
                            "各位领导，各位来宾，女士们、先生们：",
                            "同志们、朋友们："));
        }
        switch (kind) {
            case "speech" -> {
                if (chances.of(.2)) {
                    page.add("body", chances.choose("大家好！", "大家上午好！", "你们好！"));
                }
                page.add("body", words.paragraph(30, 160));
                int points = chances.between(2, 6);
                if (chances.of(.5)) {
                    page.add("body", "下面，我讲" + NUMBERS[points - 1] + "点意见。");
                }
                if (chances.of(.1)) {
                    lists.longHeadings();
                } else {
                    page.sections(points, true);
                }
                if (chances.of(.08)) {
                    lists.verse(chances.between(2, 4));
                }
                if (chances.of(.7)) {
                    page.add("body", "同志们，" + words.paragraph(30, 120));
                }
                if (chances.of(.3)) {
                    page.add("body", chances.choose("谢谢大家！", "我的讲话完了，谢谢大家。"));
                }
            }
            case "short" -> {
                int length = Integer.parseInt(words.words("12 16 20 24 28 32 36 40"));
                List<String> from = words.sentencesOf(length);
                for (int i = chances.between(4, 12); i > 0; i--) {
                    page.add("body", from.get(chances.random().nextInt(from.size())));
                }
                page.add("body", chances.choose("谢谢大家！", "谢谢！", "我的发言完毕。"));
            }
            default -> {
                page.add("body", "现在开会。今天的会议主要有" + NUMBERS[chances.between(1, 4)] + "项议程。");
                for (int i = chances.between(4, 10); i > 0; i--) {
                    page.add(
                            "body",
                            chances.choose(
                                            "下面，请N同志讲话，大家欢迎！",
                                            "请N同志作经验介绍。",
                                            "首先，请N同志传达文件精神。",
                                            "下面进行第二项议程，请N同志宣读表彰决定。",
                                            "让我们用热烈的掌声，请N同志作指示。")
                                    .replace("N", words.name()));
                    if (chances.of(.5)) {
                        page.add("body", words.paragraph(15, 80));
                    }
                    if (chances.of(.2)) {
                        lists.stage();
                    }
                }
                page.add("body", chances.choose("散会。", "会议到此结束，散会！", "今天的会就开到这里。"));
            }
        }
    }

    private void notice(String kind) {
        if (chances.of(.3)) {
            page.add(
                    "note",
                    place.charAt(0)
                            + "政办〔"
                            + chances.between(2010, 2025)
                            + "〕"
                            + chances.between(1, 99)
                            + "号",
                    "subtitle",
                    "noise");
        }
        String matter =
                chances.choose(
                        "召开" + meeting,
                        "做好近期重点工作",
                        "成立工作领导小组",
                        "开展专项检查",
                        "调整部分岗位人员分工",
                        "2024年清明节放假");
        page.add(
                "title",
                chances.choose("关于X的通知", organ + "关于X的通知", "关于X有关事项的函", organ + "关于X的通报")
                        .replace("X", matter));
        page.add(
                "salutation",
                chances.choose(
                        "各乡镇人民政府，县直各单位：",
                        "各科室、各直属单位：",
                        "各区县教育局，市直属各学校：",
                        "局属各单位：",
                        "各乡镇党委、政府，各街道办事处，县直各部门："));
        if (chances.of(.85)) {
            page.add(
                    "body",
                    words.paragraph(20, 120)
                            + chances.choose("现将有关事项通知如下：", "", "现就有关事项通知如下。", "具体如下："));
        }
        switch (kind) {
            case "list" -> {
                switch (chances.between(0, 4)) {
                    case 0, 1 -> lists.list();
                    case 2 -> lists.groups();
                    case 3 -> lists.items();
                    default -> lists.duties();
                }
            }
            case "table" -> lists.table();
            default -> {
                if (chances.of(.4)) {
                    for (int i = chances.between(3, 8); i > 0; i--) {
                        page.add(
                                "body",
                                chances.choose(
                                        "时间：" + day("M月D日") + "上午9时",
                                        "地点：" + place + "会议中心二楼",
                                        "参会人员：各单位主要负责人",
                                        "报名截止" + day("M月D日"),
                                        "请准时参加",
                                        "着正装",
                                        "联系人：" + words.name(),
                                        "会期半天",
                                        words.head(8),
                                        words.head(10)),
                                "note",
                                "h1",
                                "h2",
                                "h3",
                                "h4",
                                "date",
                                "speaker");
                    }
                } else {
                    page.sections(chances.between(2, 4), false);
                }
            }
        }
        if (chances.of(.5)) {
            attachments();
        }
        if (chances.of(.9)) {
            page.add("signature", organ);
            page.add("sign_date", day("Y年M月D日"));
        }
        if (chances.of(.15)) {
            page.add("note", "（此件公开发布）", "noise", "body");
        }
    }

    private void attachments() {
        String[] names = "值班表 参会人员名单 任务分工表 安全检查要求 评分标准 报名表 述职报告 推荐表".split(" ", -1);
        int count = chances.between(2, 4);
        switch (chances.between(0, 3)) {
            case 0 -> {
                String form = chances.choose("附件N：", "附件N:", "附表N：", "附件N. ", "附N：");
                for (int i = 1; i <= count; i++) {
                    page.add(
                            "attachment",
                            form.replace("N", "" + i)
                                    + chances.choose(
                                            chances.choose(names),
                                            "《" + chances.choose(names) + "》"));
                }
            }
            case 1 -> {
                String form = chances.choose("N.", "N.", "（N）", "N、");
                page.add("attachment", chances.choose("附件：", "附："));
                for (int i = 1; i <= count; i++) {
                    page.add("attachment", form.replace("N", "" + i) + chances.choose(names));
                }
            }
            case 2 -> page.add("attachment", "附件：" + chances.choose(names));
            default -> {
                page.add("attachment", "附件：1.参会人员名单");
                page.add("attachment", chances.choose("", "　　　") + "2.任务分工表");
            }
        }
    }

    private void plan() {
        page.add(
                "title",
                place
                        + chances.choose("2024年", "")
                        + words.words("安全生产 教育 普法 环境整治 培训")
                        + words.words("工作要点 实施方案 工作计划 工作总结 整治方案"));
        if (chances.of(.2)) {
            page.add("note", chances.choose("（征求意见稿）", "（讨论稿）"), "subtitle", "noise");
        }
        if (chances.of(.8)) {
            page.add("body", words.paragraph(30, 140));
        }
        page.sections(chances.between(2, 5), true);
        if (chances.of(.3)) {
            page.add("signature", organ);
            page.add("sign_date", day("Y年M月D日"));
        }
    }

    private void minutes() {
        page.add("title", place + meeting + "会议纪要");
        StringBuilder names = new StringBuilder(words.name());
        for (int i = chances.between(2, 8); i > 0; i--) {
            names.append('、').append(words.name());
        }
        String[] fields = {
            "时间：" + day("Y年M月D日") + "下午3时",
            "地点：" + chances.choose("县政府三楼会议室", "局机关二楼会议室", "视频会议室"),
            "主持：" + words.name(),
            "参加：" + names,
            "记录：" + words.name()
        };
        for (int i = 0, most = chances.between(2, 5); i < most; i++) {
            page.add(
                    "body",
                    fields[i],
                    "note",
                    "date",
                    "speaker",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "subtitle");
        }
        page.add("body", words.paragraph(30, 120) + chances.choose("现纪要如下：", "会议议定事项如下：", ""));
        page.sections(chances.between(2, 4), false);
    }

    private void letter() {
        page.add("title", words.words("致全体家长的一封信 慰问信 倡议书 感谢信 致广大职工的一封信 贺信"));
        page.add(
                "salutation",
                chances.choose("尊敬的各位家长：", "全体干部职工：", "亲爱的同学们：", "广大市民朋友们：", place + "全体医务工作者："));
        for (int i = chances.between(2, 5); i > 0; i--) {
            page.add("body", words.paragraph(30, 160));
        }
        if (chances.of(.5)) {
            page.add("body", "此致");
            page.add("body", "敬礼！");
        }
        page.add("signature", organ);
        page.add("sign_date", day("Y年M月D日"));
    }

    private void footnotes() {
        String form = chances.choose("〔N〕", "[N]", "C");
        if (chances.of(.6)) {
            page.add("note", chances.choose("注释", "注释：", "注："), "noise", "body");
        }
        for (int i = 1, notes = chances.between(2, 4); i <= notes; i++) {
            String mark = form.replace("N", "" + i).replace("C", "" + (char) ('①' + i - 1));
            page.add(
                    "note",
                    mark
                            + chances.choose("见", "参见", "引自", "")
                            + "《"
                            + words.head(0)
                            + "》"
                            + chances.choose("。", "，第" + chances.between(2, 400) + "页。", ""),
                    "noise",
                    "body");
        }
    }
}
