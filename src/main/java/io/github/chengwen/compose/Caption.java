package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.TableBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line above a table that names it, 表1　… or words that end with 表 (E-72), and the line below a
 * picture, 图1　….
 */
final class Caption {

    private static final Pattern OF_TABLE =
            Pattern.compile("附?表\\s*[0-9一二三四五六七八九十]{1,3}[^。；，]{0,40}|[^。；，：]{2,30}表");

    private static final Pattern OF_PICTURE =
            Pattern.compile("附?图\\s*[0-9一二三四五六七八九十]{1,3}[^。；，]{0,40}");

    private Caption() {}

    /** What a block is that names the table that follows it, or the picture before it. */
    static Optional<ParagraphRole> role(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        String text = block.passage().text();
        if (!(block instanceof Paragraph || block instanceof Note)) {
            return Optional.empty();
        }
        if (index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof TableBlock
                && OF_TABLE.matcher(text).matches()) {
            return Optional.of(ParagraphRole.TABLE_CAPTION);
        }
        return isOfPicture(blocks, index)
                ? Optional.of(ParagraphRole.PICTURE_CAPTION)
                : Optional.empty();
    }

    /** Whether a block stands below a picture and names it. */
    static boolean isOfPicture(List<Block> blocks, int index) {
        return index > 0
                && index < blocks.size()
                && blocks.get(index - 1) instanceof PictureBlock
                && OF_PICTURE.matcher(blocks.get(index).passage().text()).matches();
    }
}
