package io.github.chengwen.docx;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.Title;
import java.util.List;

/** Where the title block of a document ends (S-10). */
final class TitleBlockEnd {

    private TitleBlockEnd() {}

    /**
     * How many blocks the title block has: the leading titles, subtitles, marks, speakers and
     * dates, with the notes between them, such as a document number.
     */
    static int of(List<Block> blocks) {
        int end = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (standsUnderTitle(block)) {
                end = i + 1;
            } else if (!(block instanceof Note)) {
                break;
            }
        }
        return end;
    }

    private static boolean standsUnderTitle(Block block) {
        return block instanceof Title
                || block instanceof Subtitle
                || block instanceof DraftMark
                || block instanceof Speaker
                || block instanceof DateLine
                || block instanceof Note note && note.isDocumentNumber();
    }
}
