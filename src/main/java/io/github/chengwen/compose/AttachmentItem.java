package io.github.chengwen.compose;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What each block of a document is in a list, by its place; labels alone are left out. */
    static Map<Integer, AttachmentItem> in(Document document) {
        Map<Integer, AttachmentItem> items = new HashMap<>();
        List<Block> blocks = document.blocks();
        String above = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Attachment)) {
                above = "";
                continue;
            }
            String text = blocks.get(i).passage().text();
            String label = opening(LABEL, text);
            String opening = label + opening(NUMBER, text.substring(label.length()));
            if (!opening.isEmpty() && opening.length() < text.length()) {
                items.put(i, new AttachmentItem(label.isEmpty() ? above : "", opening));
            }
            above = label.isEmpty() ? above : label;
        }
        return Map.copyOf(items);
    }

    private static String opening(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.group() : "";
    }
}
