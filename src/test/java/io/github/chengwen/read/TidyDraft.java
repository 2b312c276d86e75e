package io.github.chengwen.read;

import io.github.chengwen.testing.MarkedBlock;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft that needs no repair: every line is a block.
 *
 * @param name kind and seed
 * @param lines its lines as they are to be read
 * @param text the same with indents and blank lines
 */
record TidyDraft(String name, List<TidyLine> lines, String text) {

    List<MarkedBlock> read() {
        return MarkedBlock.of(StructureReader.read(SourceText.of(name, text)).draft());
    }

    /** The first line that is read otherwise than it stands, with what became of it. */
    Optional<String> fault() {
        List<MarkedBlock> read = read();
        int next = 0;
        for (TidyLine line : lines) {
            int taken = line.take(read, next);
            if (taken == 0) {
                List<String> found = new ArrayList<>();
                read.stream()
                        .skip(next)
                        .limit(2)
                        .forEach(block -> found.add(block.type() + " " + block.text()));
                return Optional.of(
                        name + ": “" + line.text() + "” " + line.types() + " was read as " + found);
            }
            next += taken;
        }
        return next == read.size()
                ? Optional.empty()
                : Optional.of(name + ": more than its lines: " + read.get(next));
    }
}
