package io.github.chengwen.docx;

import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledNote;
import io.github.chengwen.compose.styled.StyledParagraph;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import java.util.List;

/** {@code footnotes.xml}: the rule above footnotes, and the notes by their numbers (D-62). */
final class NotesPart {

    /** The rule of a page, and that of notes which go on from the page before. */
    static final List<Integer> RULES = List.of(-1, 0);

    private static final List<String> RULE_NAMES = List.of("separator", "continuationSeparator");

    /** As high as the rule and its blanks are in the PDF, in twips. */
    private static final int RULE_PITCH = 124;

    private NotesPart() {}

    static List<StyledNote> notes(StyledDocument document) {
        return document.articles().stream()
                .flatMap(List::stream)
                .flatMap(StyledParagraph::allNotes)
                .toList();
    }

    static byte[] write(List<StyledNote> notes, WordParagraph paragraphs) {
        return WordXml.part(
                "footnotes",
                xml -> {
                    for (int i = 0; i < RULES.size(); i++) {
                        rule(RULE_NAMES.get(i), RULES.get(i), xml);
                    }
                    for (StyledNote note : notes) {
                        xml.open("footnote").attribute("id", Integer.toString(note.number()));
                        paragraphs.write(note.paragraph(), xml);
                        xml.close();
                    }
                });
    }

    private static void rule(String name, int id, WordXml xml) {
        xml.open("footnote").attribute("type", name).attribute("id", Integer.toString(id));
        Property height =
                Property.on("spacing")
                        .with("before", 0)
                        .with("after", 0)
                        .with("line", RULE_PITCH)
                        .with("lineRule", "exact");
        xml.open("p").properties("pPr", List.of(height));
        xml.open("r").empty(Property.on(name)).close().close().close();
    }
}
