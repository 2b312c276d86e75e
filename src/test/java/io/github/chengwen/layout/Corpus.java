package io.github.chengwen.layout;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Documents made by chance, but always the same, full of what makes line breaking hard. */
public final class Corpus {

    private static final List<String> PIECES =
            List.of(
                    "坚持",
                    "全市",
                    "人民",
                    "落实",
                    "责任",
                    "我们",
                    "工作",
                    "发展",
                    "要",
                    "的",
                    "，",
                    "。",
                    "、",
                    "；",
                    "：",
                    "“",
                    "”",
                    "《",
                    "》",
                    "（",
                    "）",
                    "——",
                    "……",
                    "2024年",
                    "12.5%",
                    "3,000亩",
                    "COVID-19",
                    "GB/T 9704",
                    "！",
                    "？",
                    "·",
                    "％",
                    "①",
                    "A",
                    "http://a.cn/b",
                    "！！",
                    "”。",
                    "》，",
                    "（《",
                    "１０",
                    "℃",
                    "-",
                    "/",
                    "　");

    private final Random random;

    public Corpus(long seed) {
        this.random = new Random(seed);
    }

    /** Headings and paragraphs of any length. */
    public Document document(int blocks) {
        List<Block> made = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            switch (random.nextInt(5)) {
                case 0 -> made.add(Sheets.heading(1, "一、" + text(1 + random.nextInt(20))));
                case 1 -> made.add(Sheets.runIn(2, "（一）" + text(5) + "。", text(40)));
                default -> made.add(Sheets.body("国" + text(1 + random.nextInt(200))));
            }
        }
        made.add(Sheets.body("完"));
        return new Document(Optional.empty(), made);
    }

    private String text(int pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return out.toString();
    }
}
