package io.github.chengwen.read.search;

import io.github.chengwen.read.form.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other people and programs do to the paragraphs of a draft; the labels follow. */
final class Damage {

    private static final Set<String> HEADS = Set.of("h1", "h2", "h3", "h4");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}\\s*[、．.，,]|[（(〔]\\s*[一二三四五六七八九十]{1,3}\\s*[）)〕]|[0-9０-９]{1,2}\\s*[.．、，,](?![0-9])|[（(]\\s*[0-9０-９]{1,2}\\s*[）)]|[0-9]{1,2}\\s*[）)]|[①-⑳⑴-⒇⒈-⒛])\\s*");

    private final Chances chances;

    Damage(Chances chances) {
        this.chances = chances;
    }

    void cutOff(List<List<GoldBlock>> paragraphs) {
        double share = chances.of(.7) ? .03 : .1;
        for (List<GoldBlock> paragraph : paragraphs) {
            GoldBlock block = Copies.last(paragraph);
            String text = block.text();
            if (block.type().equals("body") && text.length() > 40 && chances.of(share)) {
                boolean stop = chances.of(.5) && (text.endsWith("。") || text.endsWith("！"));
                int end = stop ? text.length() - 1 : chances.between(30, text.length() - 1);
                paragraph.set(
                        paragraph.size() - 1,
                        block.withText(text.substring(0, end)).with(block.also(), false));
            }
        }
    }

    List<List<GoldBlock>> glue(List<List<GoldBlock>> paragraphs) {
        List<List<GoldBlock>> result = new ArrayList<>();
        for (List<GoldBlock> paragraph : paragraphs) {
            if (!result.isEmpty() && chances.of(.8)) {
                GoldBlock above = Copies.last(Copies.last(result));
                GoldBlock block = paragraph.get(0);
                boolean bracket = "（(".indexOf(above.text().charAt(0)) >= 0;
                boolean opens = "（(".indexOf(block.text().charAt(0)) >= 0;
                boolean may =
                        switch (above.type()) {
                            case "date" ->
                                    bracket
                                            && (block.type().equals("salutation")
                                                    || block.type().equals("speaker"));
                            case "salutation" ->
                                    block.type().equals("body")
                                            && paragraph.size() == 1
                                            && above.text().matches(".*[：:]$")
                                            && chances.of(.5);
                            case "speaker" -> block.type().equals("date") && opens;
                            case "title" -> block.type().equals("date") && opens && chances.of(.3);
                            default -> false;
                        };
                if (may) {
                    Copies.last(result).addAll(paragraph);
                    continue;
                }
            }
            result.add(paragraph);
        }
        return result;
    }

    void scan(List<List<GoldBlock>> paragraphs) {
        String stop = chances.choose("·", ".", "", "・", "，", " ");
        double share = chances.choose(.1, .3, .6);
        for (List<GoldBlock> paragraph : paragraphs) {
            for (int b = 0; b < paragraph.size(); b++) {
                GoldBlock block = paragraph.get(b);
                StringBuilder text = new StringBuilder();
                for (char c : block.text().toCharArray()) {
                    if (c == '。' && !block.runIn() && chances.of(share)) {
                        text.append(stop);
                    } else if (c == '0' && chances.of(.15)) {
                        text.append('O');
                    } else if (c == '1' && chances.of(.08)) {
                        text.append('l');
                    } else if (Chars.isHan(c) && chances.of(.01)) {
                        text.append(c).append(' ');
                    } else {
                        text.append(c == '、' && chances.of(.03) ? '.' : c);
                    }
                }
                String scanned = Copies.strip(text.toString());
                if (!scanned.isEmpty()) {
                    paragraph.set(b, block.withText(scanned));
                }
            }
        }
    }

    void spaces(List<List<GoldBlock>> paragraphs) {
        for (List<GoldBlock> paragraph : paragraphs) {
            for (int b = 0; b < paragraph.size(); b++) {
                GoldBlock block = paragraph.get(b);
                StringBuilder text = new StringBuilder();
                String typed = block.text();
                for (int i = 0; i < typed.length(); i++) {
                    char c = typed.charAt(i);
                    boolean mark = "。！？，".indexOf(c) >= 0 && i + 1 < typed.length();
                    text.append(c);
                    if (mark && "”’）".indexOf(typed.charAt(i + 1)) < 0 && chances.of(.25)) {
                        text.append(' ');
                    }
                }
                paragraph.set(b, block.withText(text.toString()));
            }
        }
    }

    /**
     * A paragraph broken off at any place, as a program of a phone or a form does.
     *
     * @param degree 1 for one line end in some paragraphs, 2 for one in each fifteen to forty
     *     characters, 3 for one wherever a clause ends
     * @param blank whether some of the line ends have a blank line below them
     */
    List<String> ragged(String text, int degree, boolean blank) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int n = text.length();
        boolean broken = chances.of(degree == 1 ? .4 : .9);
        double blanks = blank ? chances.choose(.1, .5, 1.0) : 0;
        while (broken && n - from > 8) {
            int at = from + chances.between(5, 40);
            int clause = text.indexOf('，', from + 4) + 1;
            at = clause > 0 && clause - from < 60 && (degree == 3 || chances.of(.3)) ? clause : at;
            if (at > n - 3 || text.charAt(at - 1) == '。') {
                break;
            }
            lines.add(text.substring(from, at));
            if (chances.of(blanks)) {
                lines.add("");
            }
            from = at;
            broken = degree > 1;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static boolean isNumbered(GoldBlock block) {
        return HEADS.contains(block.type()) && NUMBER.matcher(block.text()).find();
    }

    List<List<GoldBlock>> runIn(List<List<GoldBlock>> paragraphs) {
        boolean bare = chances.of(.35);
        double stop =
                bare ? .25 + .75 * chances.random().nextDouble() : chances.random().nextDouble();
        double share = chances.random().nextDouble();
        List<List<GoldBlock>> result = new ArrayList<>();
        for (List<GoldBlock> paragraph : paragraphs) {
            GoldBlock block = paragraph.get(0);
            if (paragraph.size() == 2
                    && block.runIn()
                    && isNumbered(block)
                    && block.text().matches("(?s).*[。！？]$")) {
                String words = block.text();
                words = stop < .25 ? words.substring(0, words.length() - 1) : words;
                words = bare ? NUMBER.matcher(words).replaceFirst("") : words;
                Set<String> also = bare ? HEADS : block.also();
                result.add(new ArrayList<>(List.of(block.withText(words).with(also, false))));
                result.add(new ArrayList<>(List.of(paragraph.get(1))));
                continue;
            }
            if (share < .4 && !result.isEmpty() && paragraph.size() == 1) {
                List<GoldBlock> above = Copies.last(result);
                GoldBlock head = above.get(0);
                if (block.type().equals("body")
                        && block.text().length() > 40
                        && above.size() == 1
                        && isNumbered(head)
                        && !head.type().equals("h1")
                        && !head.text().matches("(?s).*[。：:！？]$")) {
                    above.set(
                            0,
                            new GoldBlock(
                                    head.type(), head.text() + "。", head.also(), List.of(), true));
                    above.add(block);
                    continue;
                }
            }
            result.add(paragraph);
        }
        return result;
    }

    void numbers(List<List<GoldBlock>> paragraphs) {
        String how = chances.choose("strip1", "strip2", "strip", "half", "dot", "chapter", "space");
        String dot = chances.choose(".", "．", "、");
        for (List<GoldBlock> paragraph : paragraphs) {
            GoldBlock block = paragraph.get(0);
            if (!isNumbered(block)) {
                continue;
            }
            String text = block.text();
            String bare = NUMBER.matcher(text).replaceFirst("");
            boolean first = block.type().equals("h1");
            boolean named = !block.runIn() && !bare.matches("(?s).*[。；]$") && !bare.isBlank();
            boolean strip =
                    how.equals("strip1") && first
                            || how.equals("strip2") && block.type().equals("h2")
                            || how.equals("strip");
            String changed = text;
            Set<String> also = block.also();
            if (strip && named) {
                changed = bare;
                also = HEADS;
            } else if (how.equals("half")) {
                changed = text.replace('（', '(').replace('）', ')');
            } else if (how.equals("dot")) {
                changed = text.replaceFirst("^([一二三四五六七八九十0-9]{1,3})[、.．](?![0-9])", "$1" + dot);
            } else if (how.equals("space")) {
                changed = text.replaceFirst("^([一二三四五六七八九十0-9]{1,3}[、.．])(?![0-9])", "$1 ");
            } else if (how.equals("chapter") && first && named) {
                Matcher han = Pattern.compile("^[一二三四五六七八九十]+").matcher(text);
                changed =
                        "第"
                                + (han.find() ? han.group() : "一")
                                + chances.choose("部分", "章")
                                + " "
                                + bare;
                also = HEADS;
            }
            paragraph.set(
                    0, new GoldBlock(block.type(), changed, also, block.joined(), block.runIn()));
        }
    }

    void half(List<List<GoldBlock>> paragraphs) {
        boolean all = chances.of(.6);
        String from = all ? "，：；！？（）" : "，。：；";
        String to = all ? ",:;!?()" : ",.:;";
        for (List<GoldBlock> paragraph : paragraphs) {
            for (int b = 0; b < paragraph.size(); b++) {
                GoldBlock block = paragraph.get(b);
                StringBuilder text = new StringBuilder(block.text());
                int end = block.runIn() ? text.length() - 1 : text.length();
                for (int i = 0; i < end; i++) {
                    int at = from.indexOf(text.charAt(i));
                    if (at >= 0) {
                        text.setCharAt(i, to.charAt(at));
                    }
                }
                paragraph.set(b, block.withText(text.toString()));
            }
        }
    }

    List<List<GoldBlock>> web(List<List<GoldBlock>> paragraphs) {
        int title = 0;
        while (title < paragraphs.size() && !paragraphs.get(title).get(0).type().equals("title")) {
            title++;
        }
        if (title > 2) {
            return paragraphs;
        }
        int head = title + 1;
        while (head < paragraphs.size() && paragraphs.get(head).get(0).type().endsWith("title")) {
            head++;
        }
        WebPage page = new WebPage(chances.random());
        List<List<GoldBlock>> result = new ArrayList<>(paragraphs.subList(0, title));
        noise(page.above(), result);
        result.addAll(paragraphs.subList(title, Math.min(head, paragraphs.size())));
        noise(page.underTitle(), result);
        if (head < paragraphs.size()) {
            result.addAll(paragraphs.subList(head, paragraphs.size()));
        }
        noise(page.below(), result);
        return result;
    }

    private static void noise(List<String> lines, List<List<GoldBlock>> result) {
        lines.forEach(line -> result.add(List.of(GoldBlock.of("noise", line))));
    }
}
