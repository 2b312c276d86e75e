package io.github.chengwen.input.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The notes of a page: a link of a few signs to a paragraph that has a link back to it, as Word,
 * LibreOffice and others save them.
 */
final class WebNotes {

    /** 1, [1], 〔1〕, *, ①, ii. */
    private static final Pattern SIGN =
            Pattern.compile("[\\[〔（(【]?(?:[0-9]{1,3}|[*†‡]{1,3}|[①-⑳]|[ivxa-z]{1,4})[\\]〕）)】]?");

    /** Of a page that has none. */
    static final WebNotes NONE = new WebNotes();

    private static final String BLOCKS =
            "li, div[id^=ftn], div[id^=edn], div[id^=sdfootnote], div[id^=sdendnote], p, td, dd";

    private static final Set<String> AROUND_NUMBER = Set.of("sup", "span", "b", "strong");

    private final Map<String, Element> names = new HashMap<>();
    private final IdentityHashMap<Element, Note> byLink = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Element> blocks = new IdentityHashMap<>();

    private WebNotes() {}

    /**
     * A note.
     *
     * @param text its paragraphs, parted by line feeds
     * @param foot whether it is no endnote
     */
    record Note(String text, boolean foot) {}

    static WebNotes of(Element body) {
        WebNotes notes = new WebNotes();
        for (Element named : body.select("[id], a[name]")) {
            notes.names.putIfAbsent(named.id().isEmpty() ? named.attr("name") : named.id(), named);
            notes.names.putIfAbsent(named.attr("name"), named);
        }
        for (Element link : body.select("a[href^=#]")) {
            if (SIGN.matcher(link.text().strip()).matches()) {
                notes.add(link);
            }
        }
        return notes;
    }

    private void add(Element link) {
        String name = link.attr("href").substring(1);
        Optional<Element> target = Optional.ofNullable(names.get(name));
        if (name.isEmpty() || target.isEmpty() || blocks.containsKey(block(link))) {
            return;
        }
        Element block = block(target.get());
        List<Element> back =
                block.select("a[href^=#]").stream()
                        .filter(a -> a != link && leadsTo(a.attr("href").substring(1), link))
                        .toList();
        if (back.isEmpty() || block == block(link) || blocks.containsKey(block)) {
            return;
        }
        back.forEach(WebNotes::takeOut);
        String text =
                block.select("p").isEmpty()
                        ? block.text()
                        : String.join("\n", block.select("p").eachText());
        if (!text.isBlank()) {
            boolean end = name.toLowerCase(Locale.ROOT).matches(".*(?:edn|endnote).*");
            byLink.put(link, new Note(text.strip(), !end));
            blocks.put(block, link);
        }
    }

    private static Element block(Element element) {
        Element block = element.closest(BLOCKS);
        Element around = block == null ? null : block.closest("div[id], li[id]");
        boolean ofNote =
                around != null
                        && (around.normalName().equals("li")
                                || around.id().matches("(?:ftn|edn|sdfootnote|sdendnote)\\d+"));
        if (ofNote) {
            return around;
        }
        return block == null ? element : block;
    }

    /** To a link, or what stands closely around it. */
    private static boolean leadsTo(String name, Element link) {
        Element at = link;
        while (at != null) {
            if (!name.isEmpty() && (at.id().equals(name) || at.attr("name").equals(name))) {
                return true;
            }
            at = at.parent();
            if (at == null || !AROUND_NUMBER.contains(at.normalName())) {
                return false;
            }
        }
        return false;
    }

    /** With what holds nothing else. */
    private static void takeOut(Element back) {
        Element at = back;
        Element parent = at.parent();
        while (parent != null
                && AROUND_NUMBER.contains(parent.normalName())
                && parent.text().strip().equals(back.text().strip())) {
            at = parent;
            parent = at.parent();
        }
        at.remove();
    }

    /** What a link refers to. */
    Optional<Note> note(Element link) {
        return Optional.ofNullable(byLink.get(link));
    }

    /** Whether an element is a note that a link refers to. */
    boolean isNote(Element element) {
        return blocks.containsKey(element);
    }
}
