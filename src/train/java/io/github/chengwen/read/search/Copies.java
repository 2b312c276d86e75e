package io.github.chengwen.read.search;

import io.github.chengwen.read.form.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Copies of labelled drafts as other people and programs would have written or broken them. */
final class Copies {

    /** The ways; one that stands twice is taken twice. */
    static final List<String> WAYS =
            List.of(
                    "tidy",
                    "wrap",
                    "wrap",
                    "wrap",
                    "once",
                    "cut-off",
                    "glue",
                    "scan",
                    "ragged",
                    "ragged",
                    "one-line",
                    "flat",
                    "glued",
                    "run-in",
                    "run-in",
                    "run-in",
                    "numbers",
                    "half",
                    "web",
                    "page",
                    "page",
                    "first-line",
                    "head",
                    "head",
                    "bulletin",
                    "telegram",
                    "export",
                    "mail",
                    "chat",
                    "recording",
                    "review");

    private static final Set<String> MAY_BREAK =
            Set.of("body", "h1", "h2", "h3", "h4", "note", "attachment", "salutation");
    private static final Set<String> UNBROKEN =
            Set.of("noise", "doc_break", "signature", "sign_date", "date", "speaker");
    private static final Set<String> INDENTED =
            Set.of("body", "h1", "h2", "h3", "h4", "attachment");

    private final Chances chances;
    private final Damage damage;

    Copies(long seed) {
        this.chances = new Chances(seed);
        this.damage = new Damage(chances);
    }

    /** The paragraphs of a draft: blocks that share a line. */
    private static List<List<GoldBlock>> paragraphs(LabelledDraft draft) {
        List<String> lines = draft.text().lines().map(GoldBlock::close).toList();
        List<String> typed = draft.text().lines().map(String::strip).toList();
        List<List<GoldBlock>> result = new ArrayList<>();
        String before = "";
        for (GoldBlock block : draft.gold()) {
            String closed = block.closed();
            int whole = lines.indexOf(closed);
            GoldBlock shown =
                    block.withText(
                            whole >= 0 && closed.length() <= 200
                                    ? strip(typed.get(whole))
                                    : strip(block.text().replaceAll("[\r\n]+", "")));
            boolean runIn = !result.isEmpty() && last(last(result)).runIn();
            String both = before + closed;
            boolean glued =
                    !before.isEmpty()
                            && !runIn
                            && both.length() < 400
                            && lines.stream().anyMatch(line -> line.contains(both))
                            && !lines.contains(closed);
            if (runIn || glued) {
                last(result).add(shown);
            } else {
                result.add(new ArrayList<>(List.of(shown)));
            }
            before = closed;
        }
        return result;
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Chars.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Chars.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String text(List<GoldBlock> paragraph) {
        StringBuilder all = new StringBuilder();
        paragraph.forEach(b -> all.append(b.text()));
        return all.toString();
    }

    /** How a copy is laid out. */
    private static final class Layout {
        int wrap;
        String indent = "";
        int blank;
        double once;
        int pages;
        boolean indentAll;
        boolean headBlank;
        int pageOnce = -1;

        /** Only the first line of each paragraph is broken off, after so many characters. */
        int firstLine;

        /** Lines are broken off anywhere: 1 seldom, 2 often, 3 wherever a clause ends. */
        int ragged;
    }

    Optional<LabelledDraft> make(LabelledDraft draft, String way) {
        List<List<GoldBlock>> paragraphs = paragraphs(draft);
        Layout layout = new Layout();
        layout.indent = chances.choose("", "　　", "　　", "    ");
        layout.blank = chances.choose(0, 0, 0, 1);
        if (paragraphs.size() > 1 && chances.of(.12)) {
            paragraphs =
                    paragraphs.subList(0, chances.between(2, Math.max(3, paragraphs.size())) - 1);
        }
        switch (way) {
            case "wrap" -> {
                layout.wrap = chances.between(20, 45);
                layout.pages = chances.choose(0, 0, 0, 1, 2, 3, 4, 5);
                layout.indentAll = chances.of(.2);
                layout.blank = layout.blank > 0 && chances.of(.5) ? 0 : layout.blank;
                layout.blank = chances.of(.15) ? 2 : layout.blank;
            }
            case "once" -> layout.once = chances.choose(.03, .1, .3);
            case "first-line" -> layout.firstLine = chances.between(20, 36);
            case "ragged" -> {
                layout.ragged = chances.choose(1, 2, 2, 3);
                layout.blank = chances.choose(0, 1, 1, 2);
            }
            case "tidy" -> layout.headBlank = chances.of(.15);
            case "cut-off" -> damage.cutOff(paragraphs);
            case "glue" -> {
                paragraphs = damage.glue(paragraphs);
                layout.wrap = chances.of(.4) ? chances.between(22, 42) : 0;
            }
            case "scan" -> {
                damage.scan(paragraphs);
                layout.wrap = chances.of(.66) ? chances.between(22, 40) : 0;
                layout.pages = chances.choose(0, 1, 2, 3);
            }
            case "page" -> {
                layout.once = chances.choose(.05, .15);
                layout.pageOnce = chances.choose(0, 1, 2, 3, 4, 5);
                if (chances.of(.4)) {
                    damage.spaces(paragraphs);
                }
            }
            case "run-in" -> {
                paragraphs = damage.runIn(paragraphs);
                layout.wrap = chances.of(.3) ? chances.between(22, 42) : 0;
            }
            case "numbers" -> damage.numbers(paragraphs);
            case "half" -> {
                damage.half(paragraphs);
                layout.wrap = chances.of(.3) ? chances.between(22, 42) : 0;
            }
            case "web" -> paragraphs = damage.web(paragraphs);
            case "head" -> paragraphs = new Heads(chances).of(paragraphs);
            case "bulletin", "telegram", "export", "mail", "chat", "recording", "review" ->
                    paragraphs = new Surroundings(chances).of(way, paragraphs);
            case "one-line" -> {
                return oneLine(draft, paragraphs);
            }
            case "flat" -> {
                return flat(draft, paragraphs, chances.choose(" ", " ", "　"));
            }
            case "glued" -> {
                return flat(draft, paragraphs, "");
            }
            default -> throw new IllegalArgumentException(way);
        }
        return Optional.of(emit(draft.name() + "~" + way, paragraphs, layout));
    }

    private LabelledDraft finish(
            String name, List<String> lines, List<List<GoldBlock>> paragraphs) {
        boolean trailing = chances.of(.2);
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append(trailing ? chances.choose("", " ", "　") : "").append('\n');
        }
        List<GoldBlock> gold = new ArrayList<>();
        for (List<GoldBlock> paragraph : paragraphs) {
            for (GoldBlock block : paragraph) {
                if (!block.closed().isEmpty()) {
                    gold.add(block);
                }
            }
        }
        return new LabelledDraft(name, text.toString(), gold);
    }

    private LabelledDraft emit(String name, List<List<GoldBlock>> paragraphs, Layout layout) {
        List<String> lines = new ArrayList<>();
        List<List<GoldBlock>> all = new ArrayList<>();
        int page = 1;
        int left = layout.pages > 0 ? chances.between(12, 30) : 0;
        for (List<GoldBlock> paragraph : paragraphs) {
            String type = paragraph.get(0).type();
            String text = text(paragraph);
            boolean inset =
                    INDENTED.contains(type)
                            || layout.indentAll
                                    && Set.of("salutation", "signature", "note").contains(type);
            String indent = inset ? layout.indent : "";
            List<String> broken = new ArrayList<>();
            List<GoldBlock> noise = new ArrayList<>();
            if (layout.ragged > 0 && !UNBROKEN.contains(type) && !isRow(text)) {
                broken = damage.ragged(indent + text, layout.ragged, layout.blank > 0);
            } else if (layout.wrap > 0 && !UNBROKEN.contains(type) && !isRow(text)) {
                boolean whole =
                        type.endsWith("title")
                                && Chars.width(text) > 2 * layout.wrap
                                && chances.of(.3);
                broken = whole ? new ArrayList<>(List.of(text)) : fold(text, layout.wrap, indent);
            } else if (layout.once > 0
                    && Chars.width(text) > 60
                    && MAY_BREAK.contains(type)
                    && !isRow(text)
                    && chances.of(layout.once)) {
                int n = text.length();
                int at =
                        chances.of(.66)
                                ? chances.between(20, Math.max(20, n - 5))
                                : Math.min(n - 2, chances.choose(30, 32, 34, 36, 38, 40));
                broken.add(indent + text.substring(0, at));
                if (layout.pageOnce > 0) {
                    String number = pageNumber(layout.pageOnce, page++);
                    if (chances.of(.33)) {
                        broken.add("");
                    }
                    broken.add(number);
                    noise.add(GoldBlock.of("noise", number));
                    if (chances.of(.33)) {
                        broken.add("");
                    }
                } else if (chances.of(layout.pageOnce == 0 ? .6 : .15)) {
                    broken.add("");
                }
                broken.add(text.substring(at));
            } else if (layout.firstLine > 0
                    && text.length() > layout.firstLine + 4
                    && !UNBROKEN.contains(type)
                    && !isRow(text)) {
                int at = layout.firstLine + chances.random().nextInt(2);
                broken.add(indent + text.substring(0, at));
                broken.add(text.substring(at));
            } else {
                broken.add(indent + text);
            }
            for (String line : broken) {
                lines.add(line);
                if (layout.pages > 0 && --left <= 0) {
                    String number = pageNumber(layout.pages, page++);
                    lines.add(number);
                    noise.add(GoldBlock.of("noise", number));
                    left = chances.between(14, 30);
                    if (chances.of(.3)) {
                        lines.add("");
                    }
                }
            }
            all.add(paragraph);
            noise.forEach(block -> all.add(List.of(block)));
            boolean head = Set.of("title", "speaker", "date").contains(type);
            if (layout.blank == 1
                    || layout.blank == 2 && chances.of(.3)
                    || layout.headBlank && head) {
                lines.add("");
            }
        }
        return finish(name, lines, all);
    }

    private static String pageNumber(int form, int page) {
        return switch (form) {
            case 1 -> "- " + page + " -";
            case 2 -> "" + page;
            case 3 -> "— " + page + " —";
            case 4 -> "第" + page + "页";
            default -> "－" + page + "－";
        };
    }

    /** Three cells that wide space parts. */
    private static final Pattern CELLS =
            Pattern.compile("\\S{2,}(?: {2,}|\u3000+)\\S+(?: {2,}|\u3000+)\\S");

    private static boolean isRow(String text) {
        return text.indexOf('\t') >= 0 || CELLS.matcher(text).find();
    }

    private List<String> fold(String text, int cells, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        int width = Chars.width(indent);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int w = Chars.isWide(c) ? 2 : 1;
            if (width + w > 2 * cells && !line.toString().isBlank()) {
                if ("，。、；：！？）》”".indexOf(c) >= 0) {
                    lines.add(line.append(c).toString());
                    line.setLength(0);
                    width = 0;
                    continue;
                }
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.append(c);
            width += w;
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private Optional<LabelledDraft> oneLine(LabelledDraft draft, List<List<GoldBlock>> paragraphs) {
        int body = 0;
        while (body < paragraphs.size() && text(paragraphs.get(body)).length() <= 60) {
            body++;
        }
        boolean tab = paragraphs.stream().anyMatch(p -> text(p).indexOf('\t') >= 0);
        if (body == paragraphs.size() || tab) {
            return Optional.empty();
        }
        int head = Math.max(0, Math.min(body, 3));
        String space = chances.choose("　　", "　　", "    ", "　　　　");
        List<String> lines = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i < head) {
                lines.add(text(paragraphs.get(i)));
            } else {
                rest.append(space).append(text(paragraphs.get(i)));
            }
        }
        lines.add(rest.toString());
        return Optional.of(finish(draft.name() + "~one-line", lines, paragraphs));
    }

    /** All on one line, with a space or nothing where each line ended. */
    private Optional<LabelledDraft> flat(
            LabelledDraft draft, List<List<GoldBlock>> paragraphs, String space) {
        String line =
                paragraphs.stream().map(Copies::text).collect(Collectors.joining(space)).strip();
        boolean tab = line.indexOf('\t') >= 0;
        String way = space.isEmpty() ? "~glued" : "~flat";
        return tab
                ? Optional.empty()
                : Optional.of(finish(draft.name() + way, List.of(line), paragraphs));
    }
}
