package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.Keep;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.TableRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The end of a document that never stands alone on a page: signature and date, the list of
 * attachments just above them and the notes just below, and the text that goes with them (E-26,
 * E-29, E-33, G-10). Where there is none, the last row of the text does not stand alone (G-11).
 */
final class ClosingKeeps {

    /** Longer text fills more than one row; in halves of a character (P-06, E-23). */
    private static final int ROW = 2 * 26;

    private static final int LAST_HALF_WIDTH = 0xFF;

    /** Its last rows share a page with the closing that follows. */
    private static final Keep CARRIED = new Keep(true, Keep.Lines.PAIRS);

    /** It shares a page with the block after it. */
    private static final Keep MEMBER = new Keep(true, Keep.Lines.ALL);

    /** It ends the closing. */
    private static final Keep LAST = new Keep(false, Keep.Lines.ALL);

    /** It ends a document without a closing, with more than one row on its last page. */
    private static final Keep ENDING = new Keep(false, Keep.Lines.PAIRS);

    private final List<Block> blocks;
    private final boolean[] members;

    /** The text that stays on the first page below a head (G-13); −1 for none. */
    private final int opening;

    private ClosingKeeps(List<Block> blocks, boolean[] members, int opening) {
        this.blocks = blocks;
        this.members = members;
        this.opening = opening;
    }

    /**
     * What every block of a document shares a page with.
     *
     * @param headed whether a red head stands above them: text has to begin below it (G-13), so
     *     that a closing does not take the first paragraph along
     */
    static List<Keep> of(List<Block> blocks, boolean headed) {
        boolean[] members = new boolean[blocks.size()];
        for (int i = 0; i < members.length; i++) {
            Block block = blocks.get(i);
            members[i] =
                    block instanceof Signature
                            || block instanceof SignDate
                            || isNote(block) && i > 0 && members[i - 1];
        }
        for (int i = members.length - 2; i >= 0; i--) {
            members[i] |= blocks.get(i) instanceof Attachment && members[i + 1];
        }
        ClosingKeeps closing = new ClosingKeeps(blocks, members, headed ? opening(blocks) : -1);
        return IntStream.range(0, members.length).mapToObj(closing::keep).toList();
    }

    /** An attached text does not go with the signature above it. */
    private static boolean isNote(Block block) {
        return block instanceof Note
                || block instanceof OfficialElement element
                        && element.kind() != Kind.ATTACHMENT_LABEL
                        && element.kind() != Kind.ATTACHMENT_TITLE;
    }

    private static int opening(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> isText(blocks.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private Keep keep(int block) {
        if (members[block]) {
            return isMember(block + 1) ? MEMBER : LAST;
        }
        if (!isText(blocks.get(block)) || block == opening) {
            return Keep.NONE;
        }
        if (block == blocks.size() - 1) {
            return ENDING;
        }
        boolean beforeShort = isMember(block + 2) && !isMember(block + 1) && isShort(block + 1);
        return isMember(block + 1) || isLoneRow(block + 1) || beforeShort ? CARRIED : Keep.NONE;
    }

    /** 谢谢大家！ at the very end takes two rows of the text along (G-11). */
    private boolean isLoneRow(int block) {
        return block == blocks.size() - 1 && isText(blocks.get(block)) && isShort(block);
    }

    private boolean isMember(int block) {
        return block < members.length && members[block];
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph
                || block instanceof RunInParagraph
                || block instanceof TableRow;
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
