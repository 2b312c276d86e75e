package io.github.chengwen.read;

import java.util.List;
import java.util.Set;

/** The headings of a tidy draft and the paragraphs under them. */
final class TidyHeadings {

    private static final String[] POOLS = {
        "heading 4",
        "heading 6",
        "heading 10",
        "heading 11",
        "heading 12",
        "heading 15",
        "heading 18",
        "heading 20",
        "heading 22",
        "heading 32",
        "heading 44"
    };

    private final TidyWords words;
    private final List<TidyLine> lines;

    TidyHeadings(TidyWords words, List<TidyLine> lines) {
        this.words = words;
        this.lines = lines;
    }

    /** The middle of a draft, in one of the ways of dividing it. */
    void text() {
        switch (words.between(0, 9)) {
            case 0, 1, 2 -> oneLevel();
            case 3, 4 -> twoLevels();
            case 5 -> runIns("一、");
            case 6 -> runIns(words.either("（一）", "1."));
            case 7 -> points();
            case 8 -> items(words.either("1.", "（1）", "（一）", "1、"));
            default -> bodies(words.between(1, 5));
        }
    }

    private void bodies(int count) {
        for (int i = 0; i < count; i++) {
            int size = words.either(1, 1, 2, 3, 4, 6, 10);
            lines.add(TidyLine.of(words.sentences(size), "body"));
        }
    }

    /** The number of a form, such as 一、 or （1）. */
    private static String number(String form, int value) {
        boolean han = form.contains("一");
        return han
                ? form.replace("一", HanNumber.of(value))
                : form.replace("1", String.valueOf(value));
    }

    private static String type(String form) {
        return switch (form) {
            case "一、" -> "h1";
            case "（一）" -> "h2";
            case "（1）" -> "h4";
            default -> "h3";
        };
    }

    private List<String> parallel() {
        return words.run(words.either(POOLS), words.between(2, 5));
    }

    private void oneLevel() {
        String form = words.either("一、", "一、", "（一）", "1.");
        List<String> names = parallel();
        for (int i = 0; i < names.size(); i++) {
            lines.add(TidyLine.of(number(form, i + 1) + names.get(i), type(form)));
            bodies(words.either(1, 1, 2, 3, 5));
        }
    }

    void twoLevels() {
        List<String> names = parallel();
        for (int i = 0; i < names.size(); i++) {
            lines.add(TidyLine.of(number("一、", i + 1) + names.get(i), "h1"));
            if (words.chance(30)) {
                bodies(1);
            }
            if (words.chance(50)) {
                runIns("（一）");
            } else {
                List<String> below = parallel();
                for (int k = 0; k < below.size(); k++) {
                    lines.add(TidyLine.of(number("（一）", k + 1) + below.get(k), "h2"));
                    bodies(words.either(1, 1, 2));
                }
            }
        }
    }

    private void runIns(String form) {
        List<String> leads = words.run("lead", words.between(2, 5));
        for (int i = 0; i < leads.size(); i++) {
            String rest = words.sentences(words.between(1, 4));
            lines.add(TidyLine.runIn(number(form, i + 1) + leads.get(i), rest));
        }
    }

    /** 一是…, 第一，…: headings to some, text to others. */
    private void points() {
        String form = words.either("一是", "一要", "第一，");
        List<String> leads = words.run("lead", words.between(2, 4));
        for (int i = 0; i < leads.size(); i++) {
            String lead = number(form, i + 1) + leads.get(i);
            lines.add(TidyLine.weak(lead, words.sentences(words.between(1, 3))));
        }
    }

    /** A list of one sentence or clause a line. */
    void items(String form) {
        List<String> items = words.run("item", words.between(2, 5));
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            String item = items.get(i);
            String text = last ? item.substring(0, item.length() - 1) + "。" : item;
            lines.add(TidyLine.of(number(form, i + 1) + text, "body", type(form)));
        }
    }

    /** Short lines without a number, each over paragraphs. */
    void bare() {
        for (String name : words.run("bare", words.between(2, 4))) {
            lines.add(new TidyLine(name, Set.of("h1", "h2", "h3", "h4"), 0));
            lines.add(TidyLine.of(words.sentences(words.between(2, 6)), "body"));
            if (words.chance(40)) {
                bodies(1);
            }
        }
    }
}
