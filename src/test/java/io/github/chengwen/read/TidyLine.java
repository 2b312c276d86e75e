package io.github.chengwen.read;

import io.github.chengwen.testing.MarkedBlock;
import java.util.List;
import java.util.Set;

/**
 * A line of a tidy draft, which is one block.
 *
 * @param text without the white space around it
 * @param types what it may be as a whole; nothing where its opening must be read as a heading
 * @param lead how many characters of it may be read as a heading that the rest follows; 0 for none
 */
record TidyLine(String text, Set<String> types, int lead) {

    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    static TidyLine of(String text, String... types) {
        return new TidyLine(text, Set.of(types), 0);
    }

    static TidyLine heading(String text) {
        return new TidyLine(text, HEADINGS, 0);
    }

    /** A paragraph that opens with its heading. */
    static TidyLine runIn(String lead, String rest) {
        return new TidyLine(lead + rest, Set.of(), lead.length());
    }

    /** A paragraph whose opening is a heading to some and text to others. */
    static TidyLine weak(String lead, String rest) {
        return new TidyLine(lead + rest, Set.of("body"), lead.length());
    }

    /** How many of the blocks that were read, from an index on, are this line; 0 where none are. */
    int take(List<MarkedBlock> read, int from) {
        if (is(read, from, text, types)) {
            return 1;
        }
        boolean parted =
                lead > 0
                        && is(read, from, text.substring(0, lead), HEADINGS)
                        && is(read, from + 1, text.substring(lead), Set.of("body"));
        return parted ? 2 : 0;
    }

    private static boolean is(
            List<MarkedBlock> read, int index, String words, Set<String> allowed) {
        return index < read.size()
                && allowed.contains(read.get(index).type())
                && read.get(index).text().equals(MarkedBlock.of("", words).text());
    }
}
