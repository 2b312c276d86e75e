package io.github.chengwen.compose;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a line in the list of attachments stands to the left of the name (E-26): turn-over lines
 * begin under the name, and every further number under the first.
 *
 * @param above the words of the first line to whose right a further line begins: 附件：, or nothing
 * @param opening the line's own words before the name: 附件：, 附件：1. or 2.
 */
record AttachmentItem(String above, String opening) {

    private static final Pattern LABEL =
            Pattern.compile(
                    "附[ \\u3000]*件?[ \\u3000]*[0-9一二三四五六七八九十]{0,3}[ \\u3000]*[：:][ \\u3000]*");

    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,2}[ \\u3000]*[.．、][ \\u3000]*|[\\u2488-\\u249B][ \\u3000]*");

    /** What a block is in a list; nothing for other blocks and for a label that stands alone. */
    static Optional<AttachmentItem> at(List<Block> blocks, int block) {
        if (!(blocks.get(block) instanceof Attachment)) {
            return Optional.empty();
        }
        String text = blocks.get(block).passage().text();
        String label = opening(LABEL, text);
        String number = opening(NUMBER, text.substring(label.length()));
        String opening = label + number;
        if (opening.isEmpty() || opening.length() == text.length()) {
            return Optional.empty();
        }
        return Optional.of(
                new AttachmentItem(label.isEmpty() ? labelAbove(blocks, block) : "", opening));
    }

    private static String labelAbove(List<Block> blocks, int block) {
        for (int i = block - 1; i >= 0 && blocks.get(i) instanceof Attachment; i--) {
            String label = opening(LABEL, blocks.get(i).passage().text());
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }

    private static String opening(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.group() : "";
    }
}
