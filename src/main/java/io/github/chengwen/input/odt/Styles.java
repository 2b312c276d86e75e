package io.github.chengwen.input.odt;

import io.github.chengwen.input.number.NumberForm;
import io.github.chengwen.input.number.NumberLevel;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.input.word.StyleTree;
import io.github.chengwen.input.xml.XmlCursor;
import io.github.chengwen.text.Look;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What styles say of hidden text, page breaks, numbers and looks. */
final class Styles {

    /** One style, as far as it says so. */
    private record Style(
            Optional<Boolean> hidden,
            Optional<Boolean> pageBefore,
            Optional<String> list,
            Optional<Look.Align> align,
            Optional<String> ground,
            CharacterStyle characters) {}

    private final StyleTree<Style> styles = new StyleTree<>();
    private final Map<String, List<NumberLevel>> lists = new HashMap<>();
    private final Set<String> hiddenSections = new HashSet<>();

    void read(XmlCursor xml) throws XMLStreamException {
        while (xml.nextDescendant(0)) {
            switch (xml.name()) {
                case "style:style" -> style(xml);
                case "text:list-style", "text:outline-style" -> list(xml);
                case "office:body" -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void style(XmlCursor xml) throws XMLStreamException {
        String name = xml.attribute("name").orElse("");
        Optional<String> parent = xml.attribute("parent-style-name");
        Optional<String> list = xml.attribute("list-style-name");
        boolean page = xml.attribute("master-page-name").filter(m -> !m.isEmpty()).isPresent();
        Optional<Boolean> hidden = Optional.empty();
        Optional<Look.Align> align = Optional.empty();
        Optional<String> ground = Optional.empty();
        CharacterStyle characters = CharacterStyle.NONE;
        Optional<Boolean> before = page ? Optional.of(true) : Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "style:text-properties" -> {
                    hidden = xml.attribute("display").map("none"::equals);
                    characters = CharacterStyle.read(xml);
                }
                case "style:paragraph-properties" -> {
                    Optional<String> told = xml.attribute("break-before");
                    before = told.isPresent() ? told.map("page"::equals) : before;
                    align = xml.attribute("text-align").map(Styles::alignment);
                }
                case "style:table-cell-properties" -> ground = xml.attribute("background-color");
                case "style:section-properties" -> {
                    if (xml.attribute("display").filter("none"::equals).isPresent()) {
                        hiddenSections.add(name);
                    }
                }
                default -> {}
            }
        }
        styles.add(name, parent, new Style(hidden, before, list, align, ground, characters));
    }

    private static Look.Align alignment(String value) {
        return switch (value) {
            case "center" -> Look.Align.CENTRE;
            case "end", "right" -> Look.Align.END;
            default -> Look.Align.START;
        };
    }

    private void list(XmlCursor xml) throws XMLStreamException {
        NumberLevel[] levels = new NumberLevel[NumberList.LEVELS];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new NumberLevel(NumberForm.NONE, "", 1, i, false);
        }
        String name = xml.attribute("name").orElse("");
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int index = xml.number("level").orElse(1) - 1;
            if (index < 0 || index >= levels.length) {
                continue;
            }
            if (xml.name().endsWith("-bullet") || xml.name().endsWith("-image")) {
                levels[index] = new NumberLevel(NumberForm.BULLET, "", 1, index, false);
            } else if (xml.name().endsWith("-number")
                    || xml.name().endsWith("outline-level-style")) {
                levels[index] = level(xml, index);
            }
        }
        lists.put(name, List.of(levels));
    }

    private static NumberLevel level(XmlCursor xml, int index) {
        NumberForm form = form(xml.attribute("num-format").orElse(""));
        int start = xml.number("start-value").orElse(1);
        int shown = Math.max(1, xml.number("display-levels").orElse(1));
        Optional<String> pattern = xml.attribute("num-list-format");
        StringBuilder made = new StringBuilder(xml.attribute("num-prefix").orElse(""));
        for (int i = Math.max(0, index + 1 - shown); i <= index; i++) {
            made.append('%').append(i + 1);
            made.append(i < index ? "." : "");
        }
        made.append(xml.attribute("num-suffix").orElse(""));
        String text = pattern.map(Styles::pattern).orElse(made.toString());
        return new NumberLevel(form, form == NumberForm.NONE ? "" : text, start, index, false);
    }

    /** LibreOffice writes {@code %1%} for the number of a level. */
    private static String pattern(String written) {
        return written.replaceAll("%(\\d{1,2})%", "%$1");
    }

    /** A format is told by its first sign, such as {@code 一, 二, 三, ...}. */
    private static NumberForm form(String format) {
        if (format.isEmpty()) {
            return NumberForm.NONE;
        }
        return switch (format.codePointAt(0)) {
            case 'a' -> NumberForm.LOWER_LETTER;
            case 'A' -> NumberForm.UPPER_LETTER;
            case 'i' -> NumberForm.LOWER_ROMAN;
            case 'I' -> NumberForm.UPPER_ROMAN;
            case '一' -> NumberForm.CHINESE_COUNTING;
            case '壹', '壱' -> NumberForm.CHINESE_LEGAL;
            case '甲' -> NumberForm.IDEOGRAPH_TRADITIONAL;
            case '子' -> NumberForm.IDEOGRAPH_ZODIAC;
            case '①' -> NumberForm.DECIMAL_ENCLOSED_CIRCLE;
            case '１' -> NumberForm.DECIMAL_FULL_WIDTH;
            case '0' -> NumberForm.DECIMAL_ZERO;
            default -> NumberForm.DECIMAL;
        };
    }

    boolean isHidden(String style) {
        return styles.inherited(style, Style::hidden).orElse(false);
    }

    boolean isHiddenSection(String style) {
        return hiddenSections.contains(style);
    }

    boolean beginsPage(String style) {
        return styles.inherited(style, Style::pageBefore).orElse(false);
    }

    /** The list that paragraphs of a style belong to. */
    Optional<String> list(String style) {
        return styles.inherited(style, Style::list).filter(list -> !list.isEmpty());
    }

    Optional<List<NumberLevel>> levels(String list) {
        return Optional.ofNullable(lists.get(list));
    }

    Look.Align align(String style) {
        return styles.inherited(style, Style::align).orElse(Look.Align.START);
    }

    /** The ground of cells of a style as it is written; empty where it says nothing. */
    String ground(String style) {
        return styles.inherited(style, Style::ground).orElse("");
    }

    /** How characters of a style look, as far as it says so; of paragraphs where none is named. */
    CharacterStyle characters(String style) {
        return new CharacterStyle(
                styles.inherited(style, s -> s.characters().size()),
                styles.inherited(style, s -> s.characters().bold()),
                styles.inherited(style, s -> s.characters().face()));
    }
}
