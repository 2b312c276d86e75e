package io.github.chengwen.input.docx;

import io.github.chengwen.input.number.NumberForm;
import io.github.chengwen.input.number.NumberLevel;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.input.xml.XmlCursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The lists of a file. Lists of one definition count on from one another, unless one says that it
 * starts anew.
 */
final class Numbering {

    /** A level as the file has it. */
    private record Level(NumberLevel level, String format, Optional<String> style) {}

    /** A definition; those that only name a style take their levels from that style's list. */
    private static final class Definition {
        private final Level[] levels = new Level[NumberList.LEVELS];
        private Optional<String> style = Optional.empty();
    }

    /** A list: its definition, and levels of its own. */
    private static final class Instance {
        private String definition = "";
        private final Map<Integer, Integer> starts = new TreeMap<>();
        private final Map<Integer, Level> levels = new HashMap<>();
    }

    /**
     * The number of a paragraph.
     *
     * @param text as it is written, without what parts it from the text; empty for a bullet
     * @param unknown the name of a form that is not known
     */
    record ListNumber(String text, boolean bullet, Optional<String> unknown) {}

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, NumberList> counters = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Styles styles;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    static Numbering none() {
        return new Numbering(Styles.none());
    }

    static Numbering read(byte[] part, Styles styles) throws XMLStreamException {
        Numbering numbering = new Numbering(styles);
        XmlCursor xml = Names.cursor(part);
        if (xml.nextChild(0)) {
            int root = xml.depth();
            while (xml.nextChild(root)) {
                switch (xml.name()) {
                    case "w:abstractNum" -> numbering.addDefinition(xml);
                    case "w:num" -> numbering.addInstance(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    private void addDefinition(XmlCursor xml) throws XMLStreamException {
        Definition definition = new Definition();
        definitions.put(xml.attribute("abstractNumId").orElse(""), definition);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "w:numStyleLink" -> definition.style = xml.attribute("val");
                case "w:lvl" -> {
                    int at = index(xml);
                    definition.levels[at] = level(xml, at);
                }
                default -> {}
            }
        }
    }

    private static int index(XmlCursor xml) {
        return Math.max(0, Math.min(NumberList.LEVELS - 1, xml.number("ilvl").orElse(0)));
    }

    private static Level level(XmlCursor xml, int index) throws XMLStreamException {
        String format = "decimal";
        String pattern = "";
        int start = 0;
        int restart = index;
        boolean legal = false;
        Optional<String> style = Optional.empty();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "w:start" -> start = xml.number("val").orElse(0);
                case "w:numFmt" -> format = xml.attribute("val").orElse(format);
                case "w:lvlText" -> pattern = xml.attribute("val").orElse("");
                case "w:lvlRestart" -> restart = xml.number("val").orElse(index);
                case "w:isLgl" -> legal = Names.isOn(xml);
                case "w:pStyle" -> style = xml.attribute("val");
                default -> {}
            }
        }
        NumberForm form = NumberForm.named(format).orElse(NumberForm.DECIMAL);
        return new Level(new NumberLevel(form, pattern, start, restart, legal), format, style);
    }

    private void addInstance(XmlCursor xml) throws XMLStreamException {
        Instance instance = new Instance();
        instances.put(xml.attribute("numId").orElse(""), instance);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "w:abstractNumId" -> instance.definition = xml.attribute("val").orElse("");
                case "w:lvlOverride" -> {
                    int at = index(xml);
                    int override = xml.depth();
                    while (xml.nextChild(override)) {
                        switch (xml.name()) {
                            case "w:startOverride" ->
                                    xml.number("val").ifPresent(n -> instance.starts.put(at, n));
                            case "w:lvl" -> instance.levels.put(at, level(xml, at));
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
    }

    /** The number of the next paragraph of a list; empty where the list has none such. */
    Optional<ListNumber> next(NumberingRef ref, Optional<String> paragraphStyle) {
        String id = ref.list().orElse("0");
        Instance instance = instances.get(id);
        if (id.equals("0") || instance == null) {
            return Optional.empty();
        }
        String definitionId = resolved(instance.definition);
        Definition definition = definitions.get(definitionId);
        if (definition == null) {
            return Optional.empty();
        }
        int asked = ref.level().or(() -> levelOf(definition, paragraphStyle)).orElse(0);
        int index = Math.max(0, Math.min(NumberList.LEVELS - 1, asked));
        Level own = level(definition, instance, index);
        NumberList list = counters.computeIfAbsent(definitionId, any -> new NumberList());
        if (used.add(id)) {
            instance.starts.forEach(list::restart);
        }
        String text = list.next(levels(definition, instance), index);
        if (own.level().form() == NumberForm.BULLET) {
            return Optional.of(new ListNumber("", true, Optional.empty()));
        }
        boolean known = NumberForm.named(own.format()).isPresent();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new ListNumber(
                                text.strip(),
                                false,
                                known ? Optional.empty() : Optional.of(own.format())));
    }

    /** The definition that has the levels, behind styles that stand for it. */
    private String resolved(String id) {
        String at = id;
        Set<String> seen = new HashSet<>();
        while (seen.add(at)) {
            Optional<Instance> next =
                    Optional.ofNullable(definitions.get(at))
                            .flatMap(definition -> definition.style)
                            .flatMap(style -> styles.numbering(style).list())
                            .map(instances::get);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get().definition;
        }
        return at;
    }

    private static Optional<Integer> levelOf(Definition definition, Optional<String> style) {
        for (int i = 0; style.isPresent() && i < NumberList.LEVELS; i++) {
            Level level = definition.levels[i];
            if (level != null && level.style().equals(style)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<NumberLevel> levels(Definition definition, Instance instance) {
        NumberLevel[] levels = new NumberLevel[NumberList.LEVELS];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = level(definition, instance, i).level();
        }
        return List.of(levels);
    }

    private static Level level(Definition definition, Instance instance, int index) {
        Level own = instance.levels.get(index);
        if (own != null) {
            return own;
        }
        Level level = definition.levels[index];
        return level != null
                ? level
                : new Level(
                        new NumberLevel(NumberForm.NONE, "", 1, index, false),
                        "none",
                        Optional.empty());
    }
}
