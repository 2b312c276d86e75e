package io.github.chengwen.compose;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.TableBlock;
import java.util.List;
import java.util.regex.Pattern;

/** The line above a table that names it (E-72): 表1　…, or words that end with 表. */
final class TableCaption {

    private static final Pattern FORM =
            Pattern.compile("附?表\\s*[0-9一二三四五六七八九十]{1,3}[^。；，]{0,40}|[^。；，：]{2,30}表");

    private TableCaption() {}

    /** Whether a block names the table that follows it. */
    static boolean is(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        return index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof TableBlock
                && (block instanceof Paragraph || block instanceof Note)
                && FORM.matcher(block.passage().text()).matches();
    }
}
