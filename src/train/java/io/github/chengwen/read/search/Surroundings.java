package io.github.chengwen.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What offices and programs put above, below and between the paragraphs of a draft: the head of a
 * bulletin or a telegram, a form, mails, chats, recordings, remarks of those who correct it.
 */
final class Surroundings {

    private static final Set<String> ALMOST_NOISE = Set.of("note");
    private static final Set<String> ALMOST_NOTE = Set.of("noise", "subtitle", "body");
    private static final Set<String> MASTHEAD = Set.of("noise", "title", "subtitle", "body");
    private static final Set<String> ISSUER = Set.of("noise", "signature", "date", "subtitle");

    private final Chances chances;
    private final List<List<GoldBlock>> result = new ArrayList<>();

    Surroundings(Chances chances) {
        this.chances = chances;
    }

    List<List<GoldBlock>> of(String way, List<List<GoldBlock>> paragraphs) {
        switch (way) {
            case "bulletin" -> bulletin(paragraphs);
            case "telegram" -> telegram(paragraphs);
            case "export" -> export(paragraphs);
            case "mail" -> mail(paragraphs);
            case "chat" -> chat(paragraphs);
            case "recording" -> recording(paragraphs);
            case "review" -> review(paragraphs);
            default -> throw new IllegalArgumentException(way);
        }
        return result;
    }

    private void add(String type, Set<String> also, String text) {
        result.add(List.of(new GoldBlock(type, text, also, List.of(), false)));
    }

    private void noise(String text) {
        add("noise", Set.of(), text);
    }

    private void maybe(double chance, String type, Set<String> also, String text) {
        if (chances.of(chance)) {
            add(type, also, text);
        }
    }

    private String place() {
        return chances.choose("禾丰县", "清水镇", "石门市", "大河区", "远砺集团", "松台街道", "望江乡");
    }

    private String office() {
        return place()
                + chances.choose("委办公室", "政府办公室", "党政办公室", "宣传部", "政策研究室", "水利局办公室", "工作专班");
    }

    private String name() {
        return chances.choose("周", "林", "何", "沈", "许", "易", "单", "仇", "柏", "欧阳")
                + chances.choose("远", "明", "雨晴", "建国", "小禾", "一帆", "文清", "秋");
    }

    private String day() {
        int year = 2004 + chances.between(0, 21);
        int month = chances.between(1, 12);
        int day = chances.between(1, 28);
        return switch (chances.between(0, 4)) {
            case 0 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
            case 1 -> year + "/" + month + "/" + day;
            case 2 -> year + "." + month + "." + day;
            default -> year + "年" + month + "月" + day + "日";
        };
    }

    private String clock() {
        String hour =
                String.format(
                        Locale.ROOT, "%02d:%02d", chances.between(7, 22), chances.between(0, 59));
        return chances.of(.3)
                ? hour + String.format(Locale.ROOT, ":%02d", chances.between(0, 59))
                : hour;
    }

    private String rule() {
        return chances.choose("────────────", "——————————", "============", "----------", "***", "※※※※※");
    }

    private String wide() {
        return chances.choose("　　", "          ", "　　　　　　");
    }

    private void bulletin(List<List<GoldBlock>> paragraphs) {
        maybe(.3, "note", ALMOST_NOTE, chances.choose("内部资料　注意保存", "内部参考", "机密★六个月", "内部刊物　请勿外传"));
        String mast = chances.choose("工作简报", "情况专报", "水利要情", "双增活动快报", "调研通讯", "政务信息", "防汛动态");
        String spread = String.join(chances.choose(" ", "　", "  "), mast.split(""));
        add("note", MASTHEAD, chances.of(.5) ? spread : place() + mast);
        int issue = chances.between(1, 60);
        add(
                "note",
                ALMOST_NOTE,
                chances.choose(
                        "第" + issue + "期",
                        "（第" + issue + "期）",
                        "2024年第" + issue + "期（总第" + (issue + 40) + "期）",
                        "第" + issue + "期　春耕专刊",
                        "增刊" + issue));
        String date = day();
        add(
                "note",
                ISSUER,
                chances.choose(
                        office() + wide() + date,
                        office() + "编" + wide() + date,
                        office() + "编印" + wide() + date));
        maybe(.5, "noise", Set.of(), rule());
        if (chances.of(.35)) {
            add("noise", Set.of("note", "body", "title", "h1"), chances.choose("本期要目", "【本期导读】", "目　录", "要　目："));
            for (int i = chances.between(1, 3); i > 0; i--) {
                add("noise", Set.of("note", "body"), chances.choose("◆", "●", "· ", "") + topic());
            }
            maybe(.6, "noise", Set.of(), rule());
        }
        maybe(.2, "note", ALMOST_NOTE, "【编者按】" + place() + "的做法有新意，现予刊发，供各单位参考。");
        result.addAll(paragraphs);
        maybe(.4, "noise", Set.of(), rule());
        maybe(.7, "note", Set.of("noise"), "报：" + place() + "委书记、副书记，" + place() + "长");
        maybe(.6, "note", Set.of("noise"), "送：" + place() + "委各部门，各人民团体");
        maybe(.5, "note", Set.of("noise"), "发：各乡镇党委，各直属党组织");
        maybe(.4, "note", Set.of("noise"), chances.choose("（共印80份）", "责任编辑：" + name(), "编辑：" + name() + "　审核：" + name()));
    }

    private String topic() {
        return chances.choose(
                place() + "：一张网管住三百口井",
                "一个渡口的四十年",
                place() + "抓实春耕备耕",
                "老坝口：夜里也有人巡",
                "从“等水来”到“找水用”");
    }

    private void telegram(List<List<GoldBlock>> paragraphs) {
        add(
                "note",
                MASTHEAD,
                chances.choose("传 真 电 报", "明　传　电　报", "内部明电", "发　电", place() + "人民政府电报"));
        String sender = "发电单位" + chances.choose("　", "：", "  ") + office();
        String seal = "签批盖章" + chances.choose("　", "：") + name();
        if (chances.of(.5)) {
            add("note", ALMOST_NOTE, sender + wide() + seal);
        } else {
            add("note", ALMOST_NOTE, sender);
            maybe(.6, "note", ALMOST_NOTE, seal);
        }
        String number = "禾电〔2024〕" + chances.between(1, 80) + "号";
        String grade = "等级" + chances.choose("　", "：") + chances.choose("特急", "加急·明电", "平急");
        if (chances.of(.5)) {
            add("note", ALMOST_NOTE, grade + wide() + number);
        } else {
            add("note", ALMOST_NOTE, grade);
            add("note", ALMOST_NOTE, number);
        }
        maybe(.3, "noise", Set.of(), rule());
        result.addAll(paragraphs);
    }

    /** Fields of a form or of a program that kept the text. */
    private void export(List<List<GoldBlock>> paragraphs) {
        String[] fields = {
            "ID: 0" + chances.between(1000, 9999),
            "文档编号：HF-" + chances.between(100, 999),
            "所属栏目：" + chances.choose("领导讲话", "通知公告", "工作动态"),
            "上传者：admin" + wide() + "上传时间：" + day() + " " + clock(),
            "创建时间 " + day() + " " + clock(),
            "最后修改：" + name() + " " + day() + " " + clock(),
            "author: " + name(),
            "category: 讲话",
            "tags: 春耕,水利",
            "published_at: " + day() + "T" + clock() + ":00",
            "状态：已发布" + wide() + "版本：V" + chances.between(1, 5) + ".0",
            "文件名：" + chances.choose("讲话稿", "通知", "送审") + "-终稿-" + chances.between(101, 1230) + ".docx",
            "Sheet" + chances.between(1, 3),
            "<div class=\"content\">",
            "---"
        };
        int count = chances.between(1, 5);
        int from = chances.between(0, fields.length - 1);
        for (int i = 0; i < count; i++) {
            noise(fields[(from + i * 4) % fields.length]);
        }
        result.addAll(paragraphs);
        if (chances.of(.4)) {
            noise(chances.choose("</div>", "[正文结束]", "共" + chances.between(2, 9) + "页 第1页", "导出时间：" + day() + " " + clock(), "<EOF>"));
        }
    }

    private void mail(List<List<GoldBlock>> paragraphs) {
        String colon = chances.choose("：", ":", ": ");
        maybe(.3, "noise", Set.of(), chances.choose("-----原始邮件-----", "---------- 转发的邮件 ----------"));
        noise("发件人" + colon + name() + chances.choose("", "<office@hefeng.example>"));
        maybe(.7, "noise", Set.of(), chances.choose("发送时间", "日期") + colon + day() + " " + clock());
        noise("收件人" + colon + chances.choose("各科室", name(), "办公室全体"));
        maybe(.5, "noise", Set.of(), "抄送" + colon + name());
        maybe(.8, "noise", Set.of(), "主题" + colon + chances.choose("讲话稿（三稿）", "转发：通知", "请审阅"));
        maybe(.3, "noise", Set.of(), "附件" + colon + "定稿.docx (" + chances.between(18, 90) + " KB)");
        maybe(.3, "noise", Set.of(), rule());
        result.addAll(paragraphs);
        if (chances.of(.6)) {
            maybe(.4, "noise", Set.of(), rule());
            add("noise", ALMOST_NOISE, name() + chances.choose("　", "  ", " | ") + chances.choose("办公室主任", "综合科", "护士长"));
            add(
                    "noise",
                    ALMOST_NOISE,
                    office() + " | 内线 " + chances.between(2001, 8999) + chances.choose("", " | 手机 138****" + chances.between(1000, 9999)));
            maybe(.6, "noise", ALMOST_NOISE, "本邮件及其附件可能含有保密信息，仅供收件人使用。如误收，请删除并告知发件人。");
        }
    }

    private void chat(List<List<GoldBlock>> paragraphs) {
        String[] people = {name(), place() + "-" + name(), chances.between(1, 9) + "组-" + name()};
        maybe(.5, "noise", ALMOST_NOISE, chances.choose("“材料起草群”的聊天记录", "群聊的聊天记录", "—— 以下是新消息 ——"));
        maybe(.3, "noise", Set.of("note", "date"), day());
        String day = chances.of(.4) ? day() + " " : "";
        int next = 0;
        for (List<GoldBlock> paragraph : paragraphs) {
            if (next-- <= 0) {
                noise(people[chances.of(.8) ? 0 : 1] + chances.choose(" ", "  ", "　") + day + clock());
                next = chances.between(2, 12);
            }
            result.add(paragraph);
        }
        for (int i = chances.between(0, 3); i > 0; i--) {
            noise(people[chances.between(1, 2)] + " " + day + clock());
            add("noise", Set.of("note", "body"), chances.choose("收到", "[图片]", "[文件]", "好的，辛苦", "收到，谢谢主任"));
        }
        maybe(.3, "noise", Set.of(), people[2] + "撤回了一条消息");
    }

    private void recording(List<List<GoldBlock>> paragraphs) {
        maybe(.4, "noise", Set.of(), chances.choose("（本文由录音自动转写）", "录音转文字", "[智能转写 仅供参考]"));
        maybe(.4, "noise", Set.of("note", "date"), day() + " " + clock());
        int seconds = chances.between(1, 40);
        String who = chances.choose("发言人1", "发言人 1", "说话人1", "发言人A", "");
        int next = 0;
        for (List<GoldBlock> paragraph : paragraphs) {
            if (next-- <= 0) {
                noise(
                        (who + " " + String.format(Locale.ROOT, chances.choose("00:%02d:%02d", "00:%02d:%02d", "[00:%02d:%02d]"), seconds / 60 % 60, seconds % 60))
                                .strip());
                next = chances.between(0, 4);
            }
            seconds += chances.between(8, 140);
            result.add(paragraph);
        }
    }

    private void review(List<List<GoldBlock>> paragraphs) {
        maybe(.4, "noise", Set.of("note"), "页眉：" + chances.choose("内部资料", place() + "材料", "送审稿"));
        int number = 1;
        String tag = chances.choose("LJ", "zh", "MT", "办");
        for (List<GoldBlock> paragraph : paragraphs) {
            result.add(paragraph);
            if (chances.of(.12)) {
                add(
                        "noise",
                        ALMOST_NOISE,
                        chances.choose("批注 [" + tag + number++ + "]: ", "批注[" + tag + number++ + "]：")
                                + chances.choose("这句再核一下", "数据等统计局", "删？", "“各位”放前面，已改", "语气重了，建议改成“希望”", "保留"));
            }
        }
        maybe(.4, "noise", Set.of(), "修订：插入 " + chances.between(2, 40) + " 处，删除 " + chances.between(2, 40) + " 处");
        maybe(.3, "noise", Set.of(), "页脚：第 1 页");
        maybe(.3, "note", ALMOST_NOTE, chances.choose("已阅。请综合科修改后报我。", "同意。", "请办公室阅办。") + "　" + name() + " " + chances.between(1, 12) + "." + chances.between(1, 28));
        maybe(.2, "note", ALMOST_NOTE, chances.choose("主要领导意见：", "拟办意见：转综合科。", "分管领导意见：同意上报。"));
    }
}
