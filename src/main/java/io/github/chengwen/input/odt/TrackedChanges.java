package io.github.chengwen.input.odt;

import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.input.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The changes of a document, which stand before its body: what was deleted with its words, what was
 * inserted by name only.
 */
final class TrackedChanges {

    private final Story story;
    private final Changes changes;

    /** The changes whose text in the body goes. */
    private final Set<String> gone = new HashSet<>();

    /** The paragraphs of what was deleted, where they are wanted back. */
    private final Map<String, List<String>> back = new HashMap<>();

    TrackedChanges(Story story, Changes changes) {
        this.story = story;
        this.changes = changes;
    }

    /** Reads the list at which the cursor stands. */
    void read(XmlCursor xml) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("text:changed-region")) {
                region(xml, xml.attribute("id").orElse(""));
            }
        }
    }

    private void region(XmlCursor xml, String id) throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        boolean deleted = false;
        boolean inserted = false;
        int region = xml.depth();
        while (xml.nextDescendant(region)) {
            switch (xml.name()) {
                case "text:deletion" -> deleted = true;
                case "text:insertion" -> inserted = true;
                case "text:p", "text:h" -> {
                    StringBuilder text = new StringBuilder();
                    collect(xml, text);
                    paragraphs.add(text.toString());
                }
                default -> {}
            }
        }
        if (!deleted && !inserted) {
            return; // of formatting
        }
        if (changes.drops(inserted, deleted)) {
            gone.add(id);
        } else if (deleted) {
            back.put(id, paragraphs);
        }
        story.change(changes, String.join("", paragraphs));
    }

    /** Whether the text of a change in the body goes. */
    boolean isGone(String id) {
        return gone.contains(id);
    }

    /** The paragraphs that come back at the place of a deletion. */
    List<String> deleted(String id) {
        return back.getOrDefault(id, List.of());
    }

    /** All characters below the element where the cursor stands. */
    static void collect(XmlCursor xml, StringBuilder text) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextContent(parent)) {
            if (xml.isText()) {
                text.append(xml.text());
            } else {
                collect(xml, text);
            }
        }
    }
}
