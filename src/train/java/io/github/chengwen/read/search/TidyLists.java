package io.github.chengwen.read.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists, tables, verse and stage directions of a tidy draft. */
final class TidyLists {

    private static final String[] NUMBERS = "一 二 三 四".split(" ", -1);

    private final Chances chances;
    private final TidyWords words;
    private final TidyPage page;
    private final String place;

    TidyLists(Chances chances, TidyWords words, TidyPage page, String place) {
        this.chances = chances;
        this.words = words;
        this.page = page;
        this.place = place;
    }

    void list() {
        String way = words.words("post two item");
        int count = chances.between(3, 9);
        for (int i = 0; i < count; i++) {
            switch (way) {
                case "post" -> {
                    String[] labels = {"组　长：", "副组长：", "成　员："};
                    String label = i < 3 || chances.of(.3) ? labels[Math.min(i, 2)] : "";
                    page.add(
                            "body",
                            label
                                    + words.name()
                                    + chances.choose("　", "　　", "  ")
                                    + place
                                    + words.words("教育局局长 水利局局长 财政局副局长 公安局政委"),
                            "note");
                }
                case "two" ->
                        page.add(
                                "body",
                                words.name() + "　" + words.name() + "　" + words.name(),
                                "note");
                default -> page.add("body", (i + 1) + "." + words.sentence(), "h3", "h1", "h2");
            }
        }
    }

    void table() {
        int columns = chances.between(3, 5);
        String separator = chances.choose("\t", "\t", "\t", "    ", "　　");
        List<String> names =
                new ArrayList<>(
                        List.of("序号 单位 姓名 职务 联系电话 任务 责任人 时间 地点 备注 金额（万元） 完成时限".split(" ", -1)));
        Collections.shuffle(names, chances.random());
        page.add("body", String.join(separator, names.subList(0, columns)), "note", "noise");
        for (int i = 1, rows = chances.between(3, 9); i <= rows; i++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(
                        chances.choose(
                                "" + i,
                                words.name(),
                                place + "第" + i + "中学",
                                chances.between(1, 12) + "月底前",
                                chances.between(1, 900) + "." + chances.between(0, 9),
                                words.head(6),
                                words.head(8)));
            }
            page.add("body", String.join(separator, cells), "note", "noise");
        }
        if (chances.of(.4)) {
            page.add("body", words.paragraph(20, 100));
        }
    }

    /** Names in rows, under groups that are named. */
    void groups() {
        String[] groups =
                chances.of(.5)
                        ? "综合组 保障组 宣传组 医务组 车辆组 后勤科 人事科 财务室".split(" ", -1)
                        : "特等奖（2名） 一等奖（4名） 二等奖（8名） 三等奖（12名） 优秀奖 组织奖（5个） 道德模范 劳动模范 甲班 第五小队 业务部"
                                .split(" ", -1);
        String space = chances.choose("　", "　　", "  ", "、");
        int first = chances.between(0, groups.length - 4);
        for (int g = first, last = first + chances.between(2, 4); g < last; g++) {
            page.add("body", groups[g], "h1", "h2", "h3", "h4");
            for (int row = chances.between(1, 3); row > 0; row--) {
                List<String> names = new ArrayList<>();
                for (int k = chances.between(2, 5); k > 0; k--) {
                    names.add(words.name());
                }
                page.add("body", String.join(space, names), "note");
            }
        }
    }

    /** Who sees to what, without a stop at the end. */
    void duties() {
        boolean stops = chances.of(.2);
        for (int i = chances.between(3, 7); i > 0; i--) {
            String organ =
                    words.words("区财政局 区民政局 市审计局 镇综治办 各村民小组 县教育局 区文旅局 市场监管所 交警大队 团区委 妇联 物业公司");
            String duty =
                    words.words(
                            "牵头资金的筹措和拨付 组织志愿者上岗 做好沿线车辆疏导 准备展板和音响设备 落实值班人员和应急物资 抓好环境卫生整治 对接媒体做好报道 核对参会人员名册 检查电路和消防通道 汇总各组进展情况");
            page.add("body", organ + chances.choose("负责", "") + duty + (stops ? "；" : ""));
        }
    }

    /** Lines of verse, with commas and stops or without. */
    void verse(int count) {
        String[] lines =
                ("月光洒在窗前 老屋的灯还亮着 母亲缝着远行的衣裳 一针一线都是牵挂 山路弯弯通向远方 少年背起书包出发 江水日夜不停地流 带走了落叶和时光"
                                + " 我们在田埂上奔跑 稻浪在身后起伏 听那战鼓声声 看那红旗漫卷 迈开大步向前走 心中装着家和国")
                        .split(" ", -1);
        String marks = chances.choose("", "，", "，", "！");
        int first = chances.between(0, lines.length - 1);
        for (int i = 0; i < count; i++) {
            boolean end = i + 1 == count || chances.of(.3);
            String mark = marks.isEmpty() ? "" : end && !marks.equals("！") ? "。" : marks;
            page.add("body", lines[(first + i) % lines.length] + mark);
        }
    }

    /** A poem below its title, and a toast that has one. */
    void poem(String meeting) {
        page.add("title", chances.choose(words.head(8), "新春祝酒词", "致" + meeting));
        if (chances.of(.5)) {
            page.add("speaker", words.name());
        }
        if (chances.of(.5)) {
            page.add("salutation", chances.choose("各位来宾：", "朋友们："));
            page.add("body", words.paragraph(20, 80));
        }
        verse(chances.between(4, 9));
        if (chances.of(.5)) {
            page.add("body", words.paragraph(20, 80));
        }
    }

    /** A list of names alone. */
    void namesAlone(String organ) {
        page.add(
                "title",
                chances.choose(place, "", organ) + words.words("表彰名单 获奖名单 参会人员名单 考察组成员 值勤安排"));
        groups();
    }

    /** What is to be done, one thing a line, the last with a stop. */
    void items() {
        int count = chances.between(3, 7);
        for (int i = 1; i <= count; i++) {
            page.add("body", words.head(chances.between(6, 14)) + (i == count ? "。" : "；"));
        }
    }

    /** What happens on the stage between two paragraphs. */
    void stage() {
        page.add(
                "body",
                chances.choose(
                        "（鸣炮，奏乐）",
                        "（宣读完毕）",
                        "（颁奖，合影）",
                        "（请起立）",
                        "（放映宣传片）",
                        "（发言结束后）",
                        "（热烈鼓掌）",
                        "（代表上台领奖）"),
                "noise",
                "note");
    }

    /** Headings too long for one line, each with a paragraph. */
    void longHeadings() {
        String type = chances.choose("h1", "h2", "h3");
        for (int i = 0, count = chances.between(2, 4); i < count; i++) {
            String number =
                    switch (type) {
                        case "h1" -> NUMBERS[i] + "、";
                        case "h2" -> "（" + NUMBERS[i] + "）";
                        default -> (i + 1) + ".";
                    };
            String head = words.head(0) + "，" + words.head(0) + "，" + words.head(0);
            page.heading(type, number + head);
            page.add("body", words.paragraph(20, 120));
        }
    }
}
