package io.github.chengwen.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Other heads for a speech: a motto for its title, other forms of speaker, date and address. */
final class Heads {

    private static final Set<String> FRONT =
            Set.of("title", "subtitle", "speaker", "date", "salutation");

    /** A title that stands further down is not that of the draft. */
    private static final int TOP = 4;

    private static final int LONGEST_OCCASION = 40;

    private final Chances chances;

    Heads(Chances chances) {
        this.chances = chances;
    }

    List<List<GoldBlock>> of(List<List<GoldBlock>> paragraphs) {
        List<List<GoldBlock>> result = new ArrayList<>();
        boolean motto = chances.of(.6);
        boolean titled = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            List<GoldBlock> paragraph = paragraphs.get(i);
            GoldBlock block = paragraph.get(0);
            boolean alone = paragraph.size() == 1 && FRONT.contains(block.type());
            if (!alone) {
                result.add(paragraph);
                continue;
            }
            switch (block.type()) {
                case "title" -> {
                    boolean occasion = i < TOP && !titled && motto && isOccasion(block.text());
                    titled = true;
                    if (!occasion) {
                        result.add(paragraph);
                        continue;
                    }
                    if (chances.of(.25)) {
                        add(result, "note", Set.of("noise", "subtitle", "body"), series());
                    }
                    add(result, "title", Set.of(), mottoOf());
                    boolean dash = chances.of(.7);
                    add(
                            result,
                            "subtitle",
                            Set.of(),
                            (dash ? chances.choose("——", "—— ", "—") : "") + block.text());
                }
                case "speaker" -> add(result, "speaker", block.also(), speaker(block.text()));
                case "date" -> add(result, "date", block.also(), date(block.text()));
                case "salutation" -> address(result, block);
                default -> result.add(paragraph);
            }
        }
        return result;
    }

    private static void add(
            List<List<GoldBlock>> result, String type, Set<String> also, String text) {
        result.add(new ArrayList<>(List.of(new GoldBlock(type, text, also, List.of(), false))));
    }

    private static boolean isOccasion(String text) {
        return text.startsWith("在") && text.length() <= LONGEST_OCCASION && text.indexOf('\n') < 0;
    }

    private String series() {
        return chances.choose("全县", "集团", "学校", "第三届江河")
                + chances.choose("工作会议", "学习交流", "论坛", "经验交流")
                + chances.choose("材料", "发言", "讲话", "致辞", "典型发言")
                + "之"
                + chances.choose("一", "二", "三", "五");
    }

    private String mottoOf() {
        String half = chances.choose(
                "守住一方水土", "把灯点在路上", "向着春天出发", "让每条河都有姓名", "扎根泥土深处", "在平凡处用力", "听见山那边的声音", "把难事做成小事");
        String other = chances.choose(
                "走好一段长路", "把人放在心上", "带着问题回来", "给每个孩子一张书桌", "答好时代考卷", "于细微处见功夫", "做一个有准备的人", "不负这一季雨水");
        return switch (chances.between(0, 9)) {
            case 0 -> half + "，" + other;
            case 1 -> half + "　" + other;
            case 2 -> half + "  " + other;
            case 3 -> half;
            case 4 -> "“" + half + "”";
            case 5 -> half + "！";
            case 6 -> chances.choose("周明远", "老坝口", "林业站", "青年们") + "：" + half;
            case 7 -> half + "，才能" + other;
            case 8 -> half + chances.choose("？", "吗？");
            default -> "说说“" + other + "”";
        };
    }

    private String speaker(String text) {
        if (text.length() > 24 || text.indexOf('：') >= 0 || text.indexOf('（') >= 0) {
            return text;
        }
        return switch (chances.between(0, 5)) {
            case 0 -> "主讲：" + text;
            case 1 -> "（" + text + "）";
            case 2 -> "讲话人：" + text;
            case 3 -> chances.choose("清水镇第二中学", "禾丰县水利局", "远砺集团") + "　" + text;
            case 4 -> "报告人　" + text;
            default -> text;
        };
    }

    private String date(String text) {
        if (text.length() > 16 || "（(".indexOf(text.charAt(0)) >= 0) {
            return text;
        }
        return switch (chances.between(0, 5)) {
            case 0 -> "（" + text + "）";
            case 1 -> text + "　" + chances.choose("星期三", "上午", "县政府礼堂", "周五下午");
            case 2 -> "（" + text + chances.choose("上午", "　青禾礼堂", "，大操场") + "）";
            default -> text;
        };
    }

    /** Each group of those addressed on a line of its own. */
    private void address(List<List<GoldBlock>> result, GoldBlock block) {
        String text = block.text();
        String words = text.replaceAll("[：:！!，]+$", "");
        boolean speech = words.startsWith("尊敬的") || words.startsWith("各位") || words.endsWith("们");
        if (!speech || words.length() > 60 || words.indexOf('。') >= 0 || chances.of(.4)) {
            result.add(new ArrayList<>(List.of(block)));
            return;
        }
        String[] groups = words.split("[，,、]", -1);
        boolean calls = chances.of(.4);
        for (int i = 0; i < groups.length; i++) {
            String group = i > 0 && chances.of(.3) ? "亲爱的" + groups[i].replaceFirst("^(?:尊敬|亲爱|敬爱)的", "") : groups[i];
            boolean last = i == groups.length - 1;
            String mark = calls ? "！" : last ? chances.choose("：", "：", "！") : "，";
            result.add(
                    new ArrayList<>(
                            List.of(
                                    new GoldBlock(
                                            "salutation",
                                            group + mark,
                                            Set.of(),
                                            last ? List.of() : List.of("salutation"),
                                            false))));
        }
    }
}
