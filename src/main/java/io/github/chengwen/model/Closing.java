package io.github.chengwen.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The end of a document that never stands alone on a page: signature and date, the list of
 * attachments just above them and the notes just below, and the text that goes with them (E-26,
 * E-29, E-33, G-10). Where there is none, the last row of the text does not stand alone (G-11).
 */
public final class Closing {

    /** Longer text fills more than one row; in halves of a character (P-06, E-23). */
    private static final int ROW = 2 * 26;

    private static final int LAST_HALF_WIDTH = 0xFF;

    private final List<Block> blocks;
    private final boolean[] members;

    private Closing(List<Block> blocks, boolean[] members) {
        this.blocks = blocks;
        this.members = members;
    }

    /** What a block has to do with a closing. */
    public enum Part {
        /** Nothing. */
        NONE,
        /** Its last rows share a page with the closing that follows. */
        CARRIED,
        /** It shares a page with the block after it. */
        MEMBER,
        /** It ends the closing. */
        LAST,
        /** It ends a document without a closing, with more than one row on its last page. */
        ENDING
    }

    /** The part of every block of a document. */
    public static List<Part> parts(Document document) {
        List<Block> blocks = document.blocks();
        boolean[] members = new boolean[blocks.size()];
        for (int i = 0; i < members.length; i++) {
            Block block = blocks.get(i);
            members[i] =
                    block instanceof Signature
                            || block instanceof SignDate
                            || block instanceof Note && i > 0 && members[i - 1];
        }
        for (int i = members.length - 2; i >= 0; i--) {
            members[i] |= blocks.get(i) instanceof Attachment && members[i + 1];
        }
        Closing closing = new Closing(blocks, members);
        return IntStream.range(0, members.length).mapToObj(closing::part).toList();
    }

    private Part part(int block) {
        if (members[block]) {
            return isMember(block + 1) ? Part.MEMBER : Part.LAST;
        }
        if (!isText(block)) {
            return Part.NONE;
        }
        if (block == blocks.size() - 1) {
            return Part.ENDING;
        }
        boolean beforeShort = isMember(block + 2) && !isMember(block + 1) && isShort(block + 1);
        return isMember(block + 1) || isLoneRow(block + 1) || beforeShort
                ? Part.CARRIED
                : Part.NONE;
    }

    /** 谢谢大家！ at the very end takes two rows of the text along (G-11). */
    private boolean isLoneRow(int block) {
        return block == blocks.size() - 1 && isText(block) && isShort(block);
    }

    private boolean isMember(int block) {
        return block < members.length && members[block];
    }

    private boolean isText(int block) {
        return blocks.get(block) instanceof Paragraph
                || blocks.get(block) instanceof RunInParagraph
                || blocks.get(block) instanceof TableRow;
    }

    /** A single row is too little to go with a closing: it takes the paragraph before it along. */
    private boolean isShort(int block) {
        return blocks.get(block)
                        .passage()
                        .text()
                        .codePoints()
                        .map(c -> c > LAST_HALF_WIDTH ? 2 : 1)
                        .sum()
                <= ROW;
    }
}
