package io.github.chengwen.docx;

import io.github.chengwen.model.Closing;
import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.AttachmentIndents;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.TabStops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code w:p}.
 *
 * @param style the id of its style
 * @param closing which of its neighbours it shares a page with (G-10)
 * @param startsPage whether a document of a collection begins with it (S-30)
 * @param rightIndent where it depends on the paragraph beside it (E-29)
 * @param hanging where its rows begin, where that depends on its words (E-26)
 * @param columns where its cells begin, of a row of a table
 * @param spaceBefore the blank rows above a title block; zero for every other paragraph
 * @param spaceAfter the blank rows below a title block; zero for every other paragraph
 * @param bookmark at its words, to which the contents of a collection lead (S-31)
 */
record WordParagraph(
        String style,
        Closing.Part closing,
        boolean startsPage,
        Optional<Length> rightIndent,
        Optional<AttachmentIndents> hanging,
        Optional<TabStops> columns,
        Length spaceBefore,
        Length spaceAfter,
        Optional<WordBookmark> bookmark,
        List<WordRun> runs) {

    WordParagraph {
        runs = List.copyOf(runs);
    }

    static WordParagraph of(String style, WordRun... runs) {
        return new WordParagraph(
                style,
                Closing.Part.NONE,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Length.ZERO,
                Length.ZERO,
                Optional.empty(),
                List.of(runs));
    }

    WordParagraph startingPage() {
        return new WordParagraph(
                style,
                closing,
                true,
                rightIndent,
                hanging,
                columns,
                spaceBefore,
                spaceAfter,
                bookmark,
                runs);
    }

    WordParagraph withClosing(Closing.Part part) {
        return new WordParagraph(
                style,
                part,
                startsPage,
                rightIndent,
                hanging,
                columns,
                spaceBefore,
                spaceAfter,
                bookmark,
                runs);
    }

    WordParagraph withRightIndent(Length indent) {
        return new WordParagraph(
                style,
                closing,
                startsPage,
                Optional.of(indent),
                hanging,
                columns,
                spaceBefore,
                spaceAfter,
                bookmark,
                runs);
    }

    WordParagraph withHanging(AttachmentIndents indents) {
        return new WordParagraph(
                style,
                closing,
                startsPage,
                rightIndent,
                Optional.of(indents),
                columns,
                spaceBefore,
                spaceAfter,
                bookmark,
                runs);
    }

    /** A row of a table in place of this one, which turns over under its last cell. */
    WordParagraph inColumns(TabStops stops, List<String> cells) {
        return new WordParagraph(
                style,
                closing,
                startsPage,
                rightIndent,
                Optional.of(new AttachmentIndents(Length.ZERO, stops.last())),
                Optional.of(stops),
                spaceBefore,
                spaceAfter,
                bookmark,
                List.of(WordRun.ofCells(cells)));
    }

    WordParagraph withSpaceBefore(Length space) {
        return new WordParagraph(
                style,
                closing,
                startsPage,
                rightIndent,
                hanging,
                columns,
                space,
                spaceAfter,
                bookmark,
                runs);
    }

    WordParagraph withSpaceAfter(Length space) {
        return new WordParagraph(
                style,
                closing,
                startsPage,
                rightIndent,
                hanging,
                columns,
                spaceBefore,
                space,
                bookmark,
                runs);
    }

    WordParagraph withBookmark(WordBookmark mark) {
        return new WordParagraph(
                style,
                closing,
                startsPage,
                rightIndent,
                hanging,
                columns,
                spaceBefore,
                spaceAfter,
                Optional.of(mark),
                runs);
    }

    /** The properties of a paragraph that has nothing but its style. */
    static List<Property> style(String id) {
        return List.of(Property.of("pStyle", id));
    }

    void write(WordXml xml) {
        List<Property> properties = new ArrayList<>(style(style));
        if (closing == Closing.Part.CARRIED || closing == Closing.Part.MEMBER) {
            properties.add(Property.on("keepNext"));
        }
        if (closing == Closing.Part.MEMBER || closing == Closing.Part.LAST) {
            properties.add(Property.on("keepLines"));
        }
        if (startsPage) {
            properties.add(Property.on("pageBreakBefore"));
        }
        if (closing == Closing.Part.CARRIED || closing == Closing.Part.ENDING) {
            // At least two rows of it go along.
            properties.add(Property.on("widowControl"));
        }
        columns.filter(c -> !c.stops().isEmpty())
                .map(WordParagraph::tabs)
                .ifPresent(properties::add);
        Property spacing = spacing();
        if (!spacing.attributes().isEmpty()) {
            properties.add(spacing);
        }
        rightIndent.map(WordParagraph::right).ifPresent(properties::add);
        hanging.map(WordParagraph::hanging).ifPresent(properties::add);
        if (columns.isPresent()) {
            properties.add(ParagraphProperties.alignment(Alignment.LEFT));
        }
        xml.open("p").properties("pPr", properties);
        bookmark.ifPresent(mark -> xml.empty(mark.start()));
        runs.forEach(run -> run.write(xml));
        bookmark.ifPresent(mark -> xml.empty(mark.end()));
        xml.close();
    }

    private static Property tabs(TabStops columns) {
        Property tabs = Property.on("tabs");
        for (Length stop : columns.stops()) {
            tabs = tabs.holding(Property.of("tab", "left").with("pos", stop.twips()));
        }
        return tabs;
    }

    /** No number of characters, which would count before the twips. */
    private static Property right(Length indent) {
        return Property.on("ind").with("rightChars", 0).with("right", indent.twips());
    }

    private static Property hanging(AttachmentIndents indents) {
        int name = indents.name().twips();
        return Property.on("ind")
                .with("leftChars", 0)
                .with("left", name)
                .with("hangingChars", 0)
                .with("hanging", name - indents.start().twips());
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
