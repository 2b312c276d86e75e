package io.github.chengwen.match;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.date;
import static io.github.chengwen.layout.Sheets.heading;
import static io.github.chengwen.layout.Sheets.runIn;
import static io.github.chengwen.layout.Sheets.salutation;
import static io.github.chengwen.layout.Sheets.signDate;
import static io.github.chengwen.layout.Sheets.signature;
import static io.github.chengwen.layout.Sheets.speaker;
import static io.github.chengwen.layout.Sheets.title;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.Subtitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Documents made by chance, but always the same. */
final class Generated {

    /** What a draft usually consists of. */
    private static final List<String> PLAIN =
            List.of(
                    "坚持", "全市", "人民", "落实", "责任", "我们", "工作", "发展", "要", "的", "和", "是", "干部", "群众",
                    "安全生产", "高质量", "，", "，", "。", "、", "；", "：", "“", "”", "《", "》", "（", "）",
                    "2024年", "12月", "5日", "30%", "1.5亿元", "XX");

    /**
     * What makes rows hard to break. Left out are characters that a face may set narrower than an
     * em although the model does not: № and –.
     */
    private static final List<String> HOSTILE =
            List.of(
                    "国",
                    "工作",
                    "的",
                    "，",
                    "。",
                    "、",
                    "；",
                    "：",
                    "“",
                    "”",
                    "‘",
                    "’",
                    "《",
                    "》",
                    "（",
                    "）",
                    "——",
                    "……",
                    "—",
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
                    "②",
                    "A",
                    "5G",
                    "http://a.cn/b",
                    "www.gov.cn",
                    "a.b@c.cn",
                    "！！",
                    "”。",
                    "》，",
                    "（《",
                    "１０",
                    "℃",
                    "-",
                    "/",
                    "±",
                    "×",
                    "°",
                    "～",
                    "+",
                    "=",
                    "1:2",
                    "16：30",
                    "(一)",
                    "[2024]",
                    "〔2024〕5号",
                    "AI",
                    "the plan",
                    "%",
                    "5‰",
                    "→",
                    "≤",
                    "α",
                    "Ⅲ",
                    "$5",
                    "￥5",
                    "…",
                    "1—3",
                    "1-3",
                    "1～3",
                    "Q&A",
                    "#1",
                    "*",
                    "\"a\"",
                    "'b'");

    private static final List<String> NONSENSE =
            List.of(
                    "“", "”", "‘", "’", "“", "”", "《", "》", "（", "）", "，", "。", "——", "……", "5",
                    "2024年", "a", "AI", "①", "·", "：", "、", "%");

    /** With what a heading ends that opens a paragraph. */
    private static final List<String> LEAD_ENDS =
            List.of(
                    "国。", "5。", "国", "5", "国：", "》。", "”。", "a", "％", "5%", "”", "国——", "“国”。",
                    "“国”", "（国）", "《国》", "国”……", "“5”", "“5G”", "5G。", "’”。", "国、", "（5）", "‘国’。",
                    "“XX”：", "10%。", "2024年", "1.5");

    /** With what the text begins behind it. */
    private static final List<String> LEAD_STARTS =
            List.of(
                    "“国", "”国", "‘国", "’国", "《国", "》国", "（国", "“5", "”5", "“a", "“《国", "“‘国", "”，国",
                    "”。国", "5“国", "a”国", "——“国", "“——国", "……“国", "、“国", "“国”国", "“5”国", "”“国",
                    "》“国", "“2024年", "“5G国", "‘“国", "“XX”国", "（“国", "（2024年）", "《XX》", "“十四五”",
                    "2024年“国", "①“国", "·“国", "％”国", "“（一）", "“国”、“国”", "“国”《国》");

    private Generated() {}

    /** A heading in another face that ends in one of the last columns of a row, before a mark. */
    static Fixture leads() {
        List<Block> made = new ArrayList<>();
        for (String end : LEAD_ENDS) {
            for (String start : LEAD_STARTS) {
                int columns = 21 + made.size() % 9;
                int han = Math.max(1, columns - 5 - end.length());
                String lead = "（一）" + "国".repeat(han) + end;
                made.add(runIn(1 + made.size() % 2, lead, start + "国".repeat(28)));
            }
        }
        return new Fixture("leads", List.of(new Document(Optional.empty(), made)));
    }

    /** Letters and marks that may not be parted, before a word that fills more than a row. */
    static Fixture unbreakable() {
        List<Block> made = new ArrayList<>();
        List<String> starts = List.of("");
        for (int length = 1; length <= 3; length++) {
            starts =
                    starts.stream()
                            .flatMap(s -> Stream.of("a", "“", "（", "、").map(mark -> s + mark))
                            .toList();
            starts.forEach(start -> made.add(body(start + "ABCDEFGHIJKLM".repeat(6))));
        }
        return new Fixture("unbreakable", List.of(new Document(Optional.empty(), made)));
    }

    /** Marks without sense, with changes of face, in which whole rows have no place to break. */
    static Fixture nonsense() {
        Random random = new Random(11);
        List<Block> made = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            made.add(
                    random.nextInt(4) == 0
                            ? body("国" + text(random, NONSENSE, 5, 90))
                            : runIn(
                                    1 + random.nextInt(2),
                                    "（一）" + text(random, NONSENSE, 1, 30),
                                    text(random, NONSENSE, 3, 60)));
        }
        return new Fixture("nonsense", List.of(new Document(Optional.empty(), made)));
    }

    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            all.add(new Fixture("plain-" + i, List.of(document(i, PLAIN, 60))));
        }
        for (int i = 1; i <= 4; i++) {
            all.add(new Fixture("hostile-" + i, List.of(document(i, HOSTILE, 60))));
        }
        all.addAll(pairs());
        for (int rows = 1; rows <= 46; rows++) {
            all.add(new Fixture("signed-" + rows, List.of(signed(rows))));
        }
        all.add(new Fixture("attached", List.of(attached())));
        for (int rows = 17; rows <= 24; rows++) {
            all.add(new Fixture("closing-" + rows, List.of(closing(rows))));
        }
        return all;
    }

    /** A text that ends in a row of its own, without a signature (G-11). */
    private static Document closing(int rows) {
        List<Block> made = new ArrayList<>();
        made.add(body("国".repeat(26 + (rows - 4) * 28)));
        made.add(body("国".repeat(26 + 2 * 28)));
        made.add(body("谢谢大家！"));
        return new Document(Optional.empty(), made);
    }

    /** Attachments with names that fill more than a row, in all forms (E-26). */
    private static Document attached() {
        String name = "全市安全生产工作会议代表名单（第2稿）及座次安排";
        List<String> lines =
                List.of(
                        "附件：" + name.repeat(2),
                        "附件：1." + name.repeat(2),
                        "2." + name,
                        "3．" + name.repeat(3),
                        "10. " + name.repeat(2),
                        "附件1：" + name.repeat(2),
                        "附件2：" + name,
                        "附：1、2024年" + name);
        List<Block> made = new ArrayList<>();
        made.add(body("特此通知。"));
        lines.forEach(line -> made.add(new Attachment(Passage.of(line))));
        return new Document(Optional.empty(), made);
    }

    /** Every kind of block. */
    private static Document document(int seed, List<String> pieces, int blocks) {
        Random random = new Random(seed);
        List<Block> made = new ArrayList<>();
        made.add(title("在全市安全生产工作会议上的讲话"));
        made.add(new Subtitle(Passage.of("——在第三次全体会议上")));
        made.add(speaker("市长　王建国"));
        made.add(date("（2024年12月1日）"));
        made.add(salutation("同志们："));
        for (int i = 0; i < blocks; i++) {
            switch (random.nextInt(8)) {
                case 0 -> made.add(heading(1, "一、" + text(random, pieces, 1, 20)));
                case 1 -> made.add(heading(2, "（一）" + text(random, pieces, 1, 15)));
                case 2 -> made.add(heading(3, "1." + text(random, pieces, 1, 12)));
                case 3 ->
                        made.add(
                                runIn(
                                        1 + random.nextInt(4),
                                        "（一）" + text(random, pieces, 1, 6) + "。",
                                        text(random, pieces, 5, 60)));
                default -> made.add(body("国" + text(random, pieces, 1, 200)));
            }
        }
        made.add(body("特此通知。"));
        made.add(new Attachment(Passage.of("附件：1.名单")));
        made.add(signature("某市人民政府办公室"));
        made.add(signDate("2024年12月1日"));
        made.add(new Note(Passage.of("（此件公开发布）")));
        return new Document(Optional.empty(), made);
    }

    private static String text(Random random, List<String> pieces, int least, int most) {
        StringBuilder out = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            out.append(pieces.get(random.nextInt(pieces.size())));
        }
        return out.toString();
    }

    private static final String MARKS =
            "国a0，。、；：？！“”‘’《》（）〔〕—…·％①℃１～+-/=#&*@%$±×°→≤αⅢ￥()[]{}<>,.:;!?\"'_|^~々〇";

    /** Every mark before every other, among Han and among Latin letters, near the end of a row. */
    private static List<Fixture> pairs() {
        Random random = new Random(14);
        List<Fixture> all = new ArrayList<>();
        List<Block> made = new ArrayList<>();
        for (int a : MARKS.codePoints().toArray()) {
            for (int b : MARKS.codePoints().toArray()) {
                String pair = Character.toString(a) + Character.toString(b);
                for (String context : List.of("国", "ab")) {
                    made.add(
                            body(
                                    "国".repeat(21 + random.nextInt(4))
                                            + "i".repeat(random.nextInt(4))
                                            + context
                                            + pair
                                            + context
                                            + "国国"));
                }
            }
            if (made.size() > 400) {
                all.add(
                        new Fixture(
                                "pairs-" + (all.size() + 1),
                                List.of(new Document(Optional.empty(), made))));
                made = new ArrayList<>();
            }
        }
        return all;
    }

    /** A text of so many rows, then signature and date (T-15). */
    private static Document signed(int rows) {
        List<Block> made = new ArrayList<>();
        int left = rows;
        while (left > 0) {
            int own = Math.min(left, 5);
            made.add(body("国".repeat(26 + (own - 1) * 28)));
            left -= own;
        }
        made.add(signature("某市人民政府办公室"));
        made.add(signDate("2024年12月1日"));
        return new Document(Optional.empty(), made);
    }
}
