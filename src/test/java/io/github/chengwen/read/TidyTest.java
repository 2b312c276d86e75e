package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A draft that needs no repair is read as it stands: every line is a block, and the right one.
 *
 * <p>{@link TidyFigure} prints more of them, kind by kind.
 */
@Tag("slow")
final class TidyTest {

    static final int COUNT = 5_000;

    @Test
    void everyTidyDraftIsReadAsItStands() {
        List<String> faults =
                TidyDrafts.first(COUNT).stream()
                        .map(TidyDraft::fault)
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(faults).isEmpty();
    }
}
