package io.github.chengwen.read.search;

import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Numeral;
import java.util.ArrayList;
import java.util.List;

/** Sentences and headings of labelled drafts, and names, from which tidy drafts are made. */
final class TidyWords {

    private static final String SURNAMES = "钱孙吴冯褚卫蒋沈杨朱秦尤许吕施张孔曹金魏姜";
    private static final String GIVEN = "志文国华建海平春林玉秀德成光荣辉涛敏静慧丽波勇军";
    private static final String[] FIRST =
            "加强组织领导 强化责任落实 突出工作重点 严格监督检查 营造良好氛围 提升服务水平 完善工作机制 转变工作作风 狠抓队伍建设 增强忧患意识 把握总体要求 推进制度创新 筑牢安全防线"
                    .split(" ", -1);
    private static final String[] SECOND =
            "确保取得实效 形成工作合力 推动全面发展 打牢工作基础 不断开创新局面 以优异成绩向大会献礼 为建设美丽家园贡献力量 切实把各项任务抓紧抓实抓出成效"
                    .split(" ", -1);
    private static final String HEAD_NUMBER =
            "^(?:[①-⑳]|第[一二三四五六七八九十]+[章节条]|[一二三四五六七八九十]+[、.]|[（(][一二三四五六七八九十]+[）)]|[0-9０-９]+[.．、])";

    private final Chances chances;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();

    TidyWords(List<LabelledDraft> drafts, Chances chances) {
        this.chances = chances;
        for (LabelledDraft draft : drafts) {
            for (GoldBlock block : draft.gold()) {
                collect(block);
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("各级各部门要切实抓好落实。");
        }
        heads.addAll(List.of(FIRST));
        heads.addAll(List.of(SECOND));
        for (String a : FIRST) {
            for (String b : SECOND) {
                heads.add(a + "，" + b);
            }
        }
    }

    private void collect(GoldBlock block) {
        String text = block.closed();
        if (block.type().equals("body")) {
            for (String sentence : text.split("(?<=[。！？])", -1)) {
                int n = sentence.length();
                boolean whole =
                        n >= 8
                                && n <= 110
                                && sentence.matches(".*[。！？]$")
                                && Chars.isHan(sentence.charAt(0))
                                && sentence.chars().filter(c -> c == '“').count()
                                        == sentence.chars().filter(c -> c == '”').count()
                                && sentence.chars().filter(c -> c == '（').count()
                                        == sentence.chars().filter(c -> c == '）').count();
                int colon = sentence.indexOf('：');
                if (whole
                        && (colon < 0 || colon >= 14)
                        && Numeral.of(sentence).form() == Numeral.NONE
                        && !sentence.matches("^(?:首先|其次|再次|最后|第.|.是|.要|同志|各位|谢谢|附|注).*")) {
                    sentences.add(sentence);
                }
            }
        } else if (block.isHeading()) {
            String words = text.replaceFirst(HEAD_NUMBER, "").replaceFirst("。$", "");
            if (words.length() >= 3
                    && words.length() <= 34
                    && !words.matches(".*[。：:；！？].*|^[—“（0-9.．].*|.*[.．)）]$|^(?:第.|.是|.要).*")) {
                heads.add(words);
            }
        }
    }

    String sentence() {
        return sentences.get(chances.random().nextInt(sentences.size()));
    }

    /** Sentences of about so many characters; all where there is none. */
    List<String> sentencesOf(int length) {
        List<String> like =
                sentences.stream().filter(s -> Math.abs(s.length() - length) <= 3).toList();
        return like.isEmpty() ? sentences : like;
    }

    /** One of several words. */
    String words(String of) {
        return chances.choose(of.split(" ", -1));
    }

    String name() {
        StringBuilder name = new StringBuilder();
        name.append(SURNAMES.charAt(chances.random().nextInt(SURNAMES.length())));
        for (int i = chances.of(.33) ? 1 : 0; i < 2; i++) {
            name.append(GIVEN.charAt(chances.random().nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    String paragraph(int low, int high) {
        int length = chances.between(low, high);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(sentences.get(chances.random().nextInt(sentences.size())));
        }
        return text.toString();
    }

    /** A heading of about so many characters; 0 for any. */
    String head(int length) {
        if (length > 0) {
            List<String> like =
                    heads.stream().filter(h -> Math.abs(h.length() - length) <= 1).toList();
            if (!like.isEmpty()) {
                return like.get(chances.random().nextInt(like.size()));
            }
        }
        return heads.get(chances.random().nextInt(heads.size()));
    }
}
