package io.github.chengwen.layout;

import io.github.chengwen.compose.styled.HangingIndent;
import io.github.chengwen.compose.styled.ParagraphRole;
import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.TabStops;
import io.github.chengwen.diag.Code;
import io.github.chengwen.memory.Memory;
import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import java.util.List;
import java.util.Optional;

/**
 * The rows of paragraphs, wherever they stand in the draft: a paragraph that has not changed is not
 * cut and justified again.
 */
public final class RowMemory {

    private final Memory<Key, Rows> rows;

    private RowMemory(Memory<Key, Rows> rows) {
        this.rows = rows;
    }

    /** All that the rows of a paragraph depend on. */
    record Key(
            ParagraphRole role,
            ParagraphStyle look,
            List<StyledLine> lines,
            Optional<Length> rightIndent,
            Optional<HangingIndent> hanging,
            Optional<TabStops> tabStops,
            Compatibility compatibility,
            boolean squeezes,
            int width,
            int charPitch) {

        /** Of the words only: looks are many fields, and the same for all paragraphs of a kind. */
        @Override
        public int hashCode() {
            int hash = width;
            for (StyledLine line : lines) {
                hash = 31 * hash + line.runs().get(0).text().hashCode();
                hash = 31 * hash + line.runs().get(line.runs().size() - 1).text().hashCode();
            }
            return hash;
        }
    }

    /**
     * What is to be told of a paragraph.
     *
     * @param argument of the message
     */
    record Remark(Code code, String argument) {}

    /**
     * Rows that have no place in the draft yet.
     *
     * @param remarks in their order
     */
    record Rows(List<Row> rows, List<Remark> remarks) {

        Rows {
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /** One for a draft that is being written. */
    public static RowMemory empty() {
        return new RowMemory(Memory.empty());
    }

    /** One that sets every paragraph anew. */
    public static RowMemory none() {
        return new RowMemory(Memory.none());
    }

    /** Begins another layout. */
    public void next() {
        rows.next();
    }

    Memory<Key, Rows> rows() {
        return rows;
    }
}
