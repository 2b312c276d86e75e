package io.github.chengwen.read.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a tidy draft and their blocks, as they are written one after the other. */
final class TidyPage {

    static final Set<String> ANY_HEAD = Set.of("h1", "h2", "h3", "h4");
    private static final String[] NUMBERS = "一 二 三 四 五 六 七 八 九 十".split(" ", -1);

    private final Chances chances;
    private final TidyWords words;
    private final int near;
    private final List<String> lines = new ArrayList<>();
    private final List<GoldBlock> gold = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param near how long its headings are, about; 0 for any length
     */
    TidyPage(Chances chances, TidyWords words, int near) {
        this.chances = chances;
        this.words = words;
        this.near = near;
    }

    List<String> lines() {
        return lines;
    }

    List<GoldBlock> gold() {
        return gold;
    }

    void add(String type, String text, String... also) {
        lines.add(text);
        gold.add(new GoldBlock(type, text, Set.of(also), List.of(), false));
    }

    void heading(String type, String text) {
        lines.add(text);
        gold.add(new GoldBlock(type, text, ANY_HEAD, List.of(), false));
    }

    void runIn(String type, String head, String text) {
        lines.add(head + text);
        gold.add(new GoldBlock(type, head, ANY_HEAD, List.of(), true));
        gold.add(GoldBlock.of("body", text));
    }

    void sections(int count, boolean deep) {
        String way = deep ? words.words("flat flat flat two run three bare") : "flat";
        String stop = chances.of(.15) ? "。" : "";
        for (int i = 0; i < count; i++) {
            heading("h1", NUMBERS[i] + "、" + words.head(near) + stop);
            if (way.equals("flat")) {
                for (int p = Integer.parseInt(words.words("1 1 1 2 3")); p > 0; p--) {
                    add(
                            "body",
                            words.paragraph(
                                    Integer.parseInt(words.words("8 15 30")),
                                    Integer.parseInt(words.words("40 120 220"))));
                }
                continue;
            }
            if (chances.of(.4)) {
                add("body", words.paragraph(20, 90));
            }
            for (int j = 0, subs = chances.between(2, 4); j < subs; j++) {
                String number = way.equals("bare") ? "" : "（" + NUMBERS[j] + "）";
                if (way.equals("run")) {
                    runIn("h2", number + words.head(0) + "。", words.paragraph(40, 180));
                    continue;
                }
                heading("h2", number + words.head(near));
                if (way.equals("two") || way.equals("bare")) {
                    add("body", words.paragraph(20, 180));
                    continue;
                }
                for (int q = 1, points = chances.between(2, 3); q <= points; q++) {
                    if (chances.of(.5)) {
                        runIn("h3", q + "." + words.head(0) + "。", words.paragraph(30, 120));
                    } else {
                        heading("h3", q + "." + words.head(near));
                        add("body", words.paragraph(20, 140));
                    }
                }
            }
        }
    }
}
