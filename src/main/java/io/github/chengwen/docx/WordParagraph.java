package io.github.chengwen.docx;

import io.github.chengwen.style.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code w:p}.
 *
 * @param style the id of its style
 * @param startsPage whether a document of a collection begins with it (S-30)
 * @param spaceBefore the blank rows above a title block; zero for every other paragraph
 * @param spaceAfter the blank rows below a title block; zero for every other paragraph
 */
record WordParagraph(
        String style,
        boolean startsPage,
        Length spaceBefore,
        Length spaceAfter,
        List<WordRun> runs) {

    WordParagraph {
        runs = List.copyOf(runs);
    }

    static WordParagraph of(String style, WordRun... runs) {
        return new WordParagraph(style, false, Length.ZERO, Length.ZERO, List.of(runs));
    }

    WordParagraph startingPage() {
        return new WordParagraph(style, true, spaceBefore, spaceAfter, runs);
    }

    WordParagraph withSpaceBefore(Length space) {
        return new WordParagraph(style, startsPage, space, spaceAfter, runs);
    }

    WordParagraph withSpaceAfter(Length space) {
        return new WordParagraph(style, startsPage, spaceBefore, space, runs);
    }

    /** The properties of a paragraph that has nothing but its style. */
    static List<Property> style(String id) {
        return List.of(Property.of("pStyle", id));
    }

    void write(WordXml xml) {
        List<Property> properties = new ArrayList<>(style(style));
        if (startsPage) {
            properties.add(Property.on("pageBreakBefore"));
        }
        Property spacing = spacing();
        if (!spacing.attributes().isEmpty()) {
            properties.add(spacing);
        }
        xml.open("p").properties("pPr", properties);
        runs.forEach(run -> run.write(xml));
        xml.close();
    }

    /** Only what differs: the rest of the spacing stays the style's. */
    private Property spacing() {
        Property spacing = Property.on("spacing");
        if (!spaceBefore.equals(Length.ZERO)) {
            spacing = spacing.with("before", spaceBefore.twips());
        }
        if (!spaceAfter.equals(Length.ZERO)) {
            spacing = spacing.with("after", spaceAfter.twips());
        }
        return spacing;
    }
}
