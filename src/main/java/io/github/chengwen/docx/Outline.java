package io.github.chengwen.docx;

import io.github.chengwen.model.Document;
import io.github.chengwen.model.Heading;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which built-in heading carries what, so that heading k always means outline level k (D-31).
 *
 * <p>In a file of its own a document's title has no level and 一、 is heading 1. In a collection
 * every title is heading 1, and what is under it moves down by one.
 *
 * @param collection whether several documents share the file
 * @param raised headings that stand higher than the form of their number says, such as 1. directly
 *     under 一、 (S-25)
 */
record Outline(boolean collection, SortedSet<Raised> raised) {

    /** A form of number at a depth above its own. */
    record Raised(int level, int depth) implements Comparable<Raised> {
        @Override
        public int compareTo(Raised other) {
            int byLevel = Integer.compare(level, other.level);
            return byLevel != 0 ? byLevel : Integer.compare(depth, other.depth);
        }
    }

    static Outline of(List<Document> documents) {
        SortedSet<Raised> raised = new TreeSet<>();
        documents.stream()
                .flatMap(document -> document.blocks().stream())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.depth() < heading.level())
                .forEach(heading -> raised.add(new Raised(heading.level(), heading.depth())));
        return new Outline(documents.size() > 1, raised);
    }

    /** The style of a document's title. */
    String titleStyle() {
        return collection ? headingId(1) : "Title";
    }

    /** The style of a heading that is a paragraph of its own. */
    String style(Heading heading) {
        return heading.depth() < heading.level()
                ? raisedId(new Raised(heading.level(), heading.depth()))
                : headingId(rank(heading.level()));
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
