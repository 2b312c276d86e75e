package io.github.chengwen.docx.styles;

import io.github.chengwen.compose.styled.StyledDocument;
import io.github.chengwen.compose.styled.StyledParagraph;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which built-in heading carries what, so that heading k always means outline level k (D-31).
 *
 * <p>In a file of its own a document's title has no level and 一、 is heading 1. In a collection
 * every title is heading 1, and what is under it moves down by one.
 *
 * @param collection whether several documents share the file
 * @param raised headings that stand higher than the form of their number says, such as 1. directly
 *     under 一、 (S-25: the form gives the look, the nesting the depth)
 * @param tables whether the file has tables
 * @param notes whether it has footnotes
 */
public record Outline(
        boolean collection, NavigableSet<Raised> raised, boolean tables, boolean notes) {

    /** A form of number at a depth above its own. */
    record Raised(int level, int depth) implements Comparable<Raised> {
        @Override
        public int compareTo(Raised other) {
            int byLevel = Integer.compare(level, other.level);
            return byLevel != 0 ? byLevel : Integer.compare(depth, other.depth);
        }
    }

    public static Outline of(StyledDocument document) {
        Outline bare = new Outline(document.isCollection(), new TreeSet<>(), false, false);
        NavigableSet<Raised> raised = new TreeSet<>();
        document.articles().stream()
                .flatMap(List::stream)
                .flatMap(paragraph -> bare.raised(paragraph).stream())
                .forEach(raised::add);
        boolean tables =
                document.articles().stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                paragraph ->
                                        paragraph.table().isPresent()
                                                || paragraph.picture().isPresent());
        boolean notes =
                document.articles().stream()
                        .flatMap(List::stream)
                        .anyMatch(paragraph -> paragraph.allNotes().findAny().isPresent());
        return new Outline(document.isCollection(), raised, tables, notes);
    }

    private Optional<Raised> raised(StyledParagraph paragraph) {
        int level = paragraph.role().level();
        return paragraph
                .outline()
                .filter(entry -> level > 0 && entry.level() < rank(level))
                .map(entry -> new Raised(level, entry.level() - rank(0)));
    }

    /** The style of a document's title. */
    public String titleStyle() {
        return collection ? headingId(1) : "Title";
    }

    /** The style of a heading that is a paragraph of its own. */
    public String headingStyle(StyledParagraph heading) {
        return raised(heading).map(this::raisedId).orElse(headingId(rank(heading.role().level())));
    }

    /** The style of a heading that opens a paragraph, where it is a paragraph of its own (D-32). */
    public String leadStyle(int level) {
        return headingId(rank(level));
    }

    /** The number k of the built-in heading for what has this level or depth in its document. */
    int rank(int level) {
        return collection ? level + 1 : level;
    }

    static String headingId(int rank) {
        return "Heading" + rank;
    }

    String raisedId(Raised raised) {
        return "CWHeading" + rank(raised.level()) + "Outline" + rank(raised.depth());
    }
}
