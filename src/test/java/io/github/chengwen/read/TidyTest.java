package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A draft that needs no repair is read as it stands: every line is a block, and the right one. */
final class TidyTest {

    static final int COUNT = 3_000;

    @Test
    void everyTidyDraftIsReadAsItStands() {
        List<String> faults =
                TidyDrafts.first(COUNT).stream()
                        .map(TidyDraft::fault)
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(faults).as("%d of %d drafts", faults.size(), COUNT).isEmpty();
    }
}
