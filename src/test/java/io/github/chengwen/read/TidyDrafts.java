package io.github.chengwen.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Drafts as a careful person types them: one block a line, nothing broken, nothing glued. The kinds
 * differ in what their lines are; {@link TidyLayout} decides how they stand.
 */
final class TidyDrafts {

    private static final List<String> KINDS =
            List.of(
                    "speech",
                    "notice",
                    "plan",
                    "minutes",
                    "letter",
                    "report",
                    "names",
                    "table",
                    "attached",
                    "rules",
                    "host",
                    "short",
                    "verse",
                    "briefing");

    private static final String[] NOTE = {"note", "noise", "body", "subtitle"};

    private final TidyWords words;
    private final TidyHeadings headings;
    private final List<TidyLine> lines = new ArrayList<>();

    private TidyDrafts(long seed) {
        this.words = new TidyWords(seed);
        this.headings = new TidyHeadings(words, lines);
    }

    /** So many drafts, the kinds in turn. */
    static List<TidyDraft> first(int count) {
        return LongStream.range(0, count).mapToObj(TidyDrafts::of).toList();
    }

    static TidyDraft of(long seed) {
        return new TidyDrafts(seed).draft(seed);
    }

    private TidyDraft draft(long seed) {
        String kind = KINDS.get((int) (seed % KINDS.size()));
        switch (kind) {
            case "speech" -> speech();
            case "notice" -> notice();
            case "plan" -> plan();
            case "minutes" -> minutes();
            case "letter" -> letter();
            case "report" -> report();
            case "names" -> names();
            case "table" -> table();
            case "attached" -> attached();
            case "rules" -> rules();
            case "host" -> host();
            case "short" -> shortNotice();
            case "verse" -> verse();
            default -> briefing();
        }
        return new TidyDraft(kind + " " + seed, lines, TidyLayout.of(lines, words));
    }

    private void add(String text, String... types) {
        lines.add(TidyLine.of(text, types));
    }

    private void bodies(int count) {
        for (int i = 0; i < count; i++) {
            add(paragraph(), "body");
        }
    }

    private String paragraph() {
        int size = words.either(1, 2, 2, 3, 3, 4, 5, 8, 12);
        return size == 1 ? words.sentence() : words.sentences(size);
    }

    private void speech() {
        add(words.either(words.one("title speech"), words.one("title motto")), "title");
        if (words.chance(25)) {
            add(words.one("subtitle"), "subtitle");
        }
        boolean dateFirst = words.chance(30);
        if (dateFirst && words.chance(60)) {
            add(words.one("date"), "date");
        }
        if (words.chance(60)) {
            add(words.one("speaker"), "speaker");
        }
        if (!dateFirst && words.chance(60)) {
            add(words.one("date"), "date");
        }
        if (words.chance(90)) {
            add(words.one("salutation"), "salutation");
        }
        bodies(words.between(1, 3));
        headings.text();
        if (words.chance(60)) {
            bodies(1);
        }
        if (words.chance(40)) {
            add(words.either("谢谢大家！", "我的发言完了，谢谢大家。", "谢谢！"), "body");
        }
    }

    private void notice() {
        if (words.chance(25)) {
            add(words.one("number note"), NOTE);
        }
        add(words.one("title notice"), "title");
        add(words.one("organs"), "salutation");
        add(words.either("现将有关事项通知如下。", paragraph()), "body");
        if (words.chance(70)) {
            headings.text();
        } else {
            bodies(words.between(1, 3));
        }
        if (words.chance(50)) {
            add("特此通知。", "body");
        }
        attachments();
        signed();
        if (words.chance(25)) {
            add(words.one("source"), NOTE);
        }
        if (words.chance(20)) {
            add(words.one("copy"), NOTE);
        }
    }

    private void attachments() {
        int count = words.either(0, 0, 1, 2, 3);
        List<String> names = words.run("attachment", count);
        if (count == 1) {
            add("附件：" + names.get(0), "attachment");
        }
        for (int i = 1; count > 1 && i <= count; i++) {
            String number = i + words.either(".", "．");
            add((i == 1 ? "附件：" : "") + number + names.get(i - 1), "attachment");
        }
    }

    private void signed() {
        if (words.chance(80)) {
            add(words.one("signature"), "signature");
            add(words.one("sign date"), "sign_date");
        }
    }

    private void plan() {
        add(words.one("title plan"), "title");
        bodies(words.between(1, 2));
        headings.twoLevels();
        if (words.chance(30)) {
            attachments();
        }
        if (words.chance(40)) {
            signed();
        }
    }

    private void minutes() {
        add(words.one("title minutes"), "title");
        words.run("label", words.between(3, 8)).forEach(this::label);
        if (words.chance(50)) {
            add("会议由副县长高建平主持，十六个单位的负责同志参加了会议。", "body");
        }
        if (words.chance(50)) {
            headings.text();
        } else {
            bodies(words.between(2, 6));
        }
        if (words.chance(30)) {
            signed();
        }
    }

    /** What the head of minutes says: to some of them a date or a name, to others text. */
    private void label(String label) {
        if (label.contains("时间：")) {
            add(label, "body", "note", "date");
        } else if (label.startsWith("主持人：")) {
            add(label, "body", "note", "speaker");
        } else if (label.indexOf('：') > 0) {
            add(label, "body", "note");
        } else {
            add(label, "body");
        }
    }

    private void letter() {
        add(words.one("title letter"), "title");
        add(words.one("letter to"), "salutation");
        if (words.chance(40)) {
            add(words.either("你们好！", "您好！", "大家好！"), "body", "salutation");
        }
        bodies(words.between(2, 5));
        if (words.chance(50)) {
            add("此致", "body", "note");
            add(words.either("敬礼！", "敬礼"), "body", "note");
        }
        signed();
    }

    private void report() {
        add(words.one("title report"), "title");
        if (words.chance(30)) {
            add(words.one("speaker"), "speaker");
        }
        if (words.chance(30)) {
            add(words.one("date"), "date");
        }
        bodies(words.between(1, 2));
        headings.text();
        if (words.chance(30)) {
            signed();
        }
    }

    /** A tab parts cells, and so do two ideographic spaces or more. */
    private void row(String gap, String... cells) {
        add(String.join(gap, cells), "body");
    }

    private void names() {
        add(words.one("title list"), "title");
        String gap = words.either("\t", "　　", "　", "    ");
        for (int group = words.between(1, 3); group > 0; group--) {
            lines.add(
                    new TidyLine(
                            words.either("一等奖（6名）", "先进个人", "办公室", "第一组"),
                            Set.of("h1", "h2", "h3", "h4", "body"),
                            0));
            int columns = words.between(2, 4);
            for (int i = words.between(2, 6); i > 0; i--) {
                row(gap, words.run("name", columns).toArray(String[]::new));
            }
        }
    }

    private void rows() {
        int columns = words.between(2, 5);
        row("\t", words.run("column", columns).toArray(String[]::new));
        for (int i = words.between(3, 8); i > 0; i--) {
            List<String> cells = new ArrayList<>();
            cells.add(words.either(words.one("unit"), words.one("name"), String.valueOf(i)));
            for (int c = 1; c < columns; c++) {
                cells.add(words.either(words.one("cell"), words.one("name"), words.one("post")));
            }
            row("\t", cells.toArray(String[]::new));
        }
    }

    private void table() {
        add(words.either(words.one("title notice"), words.one("title list")), "title");
        if (words.chance(70)) {
            bodies(words.between(1, 2));
        }
        rows();
        if (words.chance(60)) {
            bodies(1);
            if (words.chance(40)) {
                rows();
                bodies(1);
            }
        }
        if (words.chance(50)) {
            signed();
        }
    }

    private void attached() {
        add(words.one("title notice"), "title");
        add(words.one("organs"), "salutation");
        bodies(words.between(1, 2));
        String first = words.one("title plan");
        add("附件：" + first, "attachment");
        add(words.one("signature"), "signature");
        add(words.one("sign date"), "sign_date");
        add(words.either("附件", "附件1", "附件："), "attachment");
        add(first, "title");
        bodies(1);
        headings.twoLevels();
    }

    private void rules() {
        add(words.one("title rules"), "title");
        int article = 1;
        List<String> chapters = words.run("chapter", words.either(0, 3, 4, 5));
        String gap = words.either("　", " ", "");
        for (int i = 0; i < Math.max(1, chapters.size()); i++) {
            if (!chapters.isEmpty()) {
                lines.add(
                        TidyLine.heading("第" + HanNumber.of(i + 1) + "章" + "　" + chapters.get(i)));
            }
            for (int k = words.between(1, 4); k > 0; k--, article++) {
                String number = "第" + HanNumber.of(article) + "条" + (gap.isEmpty() ? "　" : gap);
                add(number + paragraph(), "body");
                if (words.chance(25)) {
                    headings.items("（一）");
                }
            }
        }
    }

    private void host() {
        add(words.one("title host"), "title");
        if (words.chance(50)) {
            add(words.one("date"), "date");
        }
        add(words.one("salutation"), "salutation");
        for (int i = words.between(3, 7); i > 0; i--) {
            bodies(words.between(1, 2));
            if (words.chance(60)) {
                add(words.one("stage"), "body", "note", "noise");
            }
        }
        add("今天的会议到此结束，散会。", "body");
    }

    private void shortNotice() {
        add(words.either(words.one("title notice"), "通知", "通 知", "停水通知"), "title");
        if (words.chance(80)) {
            add(words.one("organs"), "salutation");
        }
        String pool = words.either("field", "event", "event 20", "item");
        if (words.chance(70)) {
            add(words.either("现将有关事项通知如下：", "请按以下分工做好准备工作。", words.sentence()), "body");
        }
        words.run(pool, words.between(3, 8)).forEach(this::label);
        if (words.chance(60)) {
            add("特此通知。", "body");
        }
        signed();
    }

    private void verse() {
        add(words.either(words.one("title motto"), "在新春联欢会上的祝酒词"), "title");
        if (words.chance(50)) {
            add(words.one("speaker"), "speaker");
        }
        if (words.chance(50)) {
            add(words.one("salutation"), "salutation");
            bodies(1);
        }
        String pool = words.either("verse", "verse comma", "slogan");
        words.run(pool, 8).forEach(line -> add(line, "body"));
        if (words.chance(50)) {
            bodies(1);
        }
    }

    private void briefing() {
        add(words.one("title motto"), "title");
        add(words.one("subtitle"), "subtitle");
        bodies(words.between(1, 2));
        headings.bare();
        if (words.chance(50)) {
            bodies(1);
        }
    }
}
