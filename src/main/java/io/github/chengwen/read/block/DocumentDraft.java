package io.github.chengwen.read.block;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Splitter;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document while its lines are placed. */
final class DocumentDraft {

    private static final Pattern LABEL =
            Pattern.compile("附[\\s\\u3000]*件[\\s\\u3000]*[0-9０-９一二三四五六七八九十]{0,2}[：:]?");

    private final Optional<Splitter> splitter;
    private final Optional<Traced> divider;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Traced> lines = new ArrayList<>();

    DocumentDraft() {
        this.splitter = Optional.empty();
        this.divider = Optional.empty();
    }

    DocumentDraft(Splitter splitter, Traced line) {
        this.splitter = Optional.of(splitter);
        this.divider = Optional.of(line);
    }

    void add(Block block, Traced line) {
        blocks.add(block);
        lines.add(line);
    }

    Optional<Splitter> splitter() {
        return splitter;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Traced> lines() {
        return lines;
    }

    boolean isEmpty() {
        return blocks.isEmpty() && splitter.isEmpty();
    }

    /** The dividing line, if it has no words of its own and nothing stands under it. */
    Optional<Traced> bareDivider() {
        boolean bare = blocks.isEmpty() && splitter.filter(s -> s.title().isEmpty()).isPresent();
        return bare ? divider : Optional.empty();
    }

    /** True once something other than the title block stands in it. */
    boolean hasText() {
        return blocks.stream().anyMatch(block -> !isHead(block));
    }

    /** Whether 附件1 stands alone in a line and no text below it: what follows is attached (E-34). */
    boolean endsWithLabel() {
        int last = blocks.size() - 1;
        while (last >= 0
                && (blocks.get(last) instanceof Note || blocks.get(last) instanceof Title)) {
            last--;
        }
        return last >= 0
                && blocks.get(last) instanceof Attachment attachment
                && LABEL.matcher(attachment.passage().text()).matches();
    }

    private static boolean isHead(Block block) {
        return block instanceof Title
                || block instanceof Subtitle
                || block instanceof DraftMark
                || block instanceof Speaker
                || block instanceof DateLine
                || block instanceof TableRow
                || block instanceof TableBlock
                || block instanceof Note;
    }

    Span firstSpan() {
        return blocks.isEmpty()
                ? splitter.map(s -> s.passage().extent()).orElse(Span.NONE)
                : blocks.get(0).passage().extent();
    }
}
