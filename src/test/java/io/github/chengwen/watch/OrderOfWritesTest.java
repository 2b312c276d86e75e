package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to come before what, so that no moment is wrong (watch.md §3, steps 3 and 8). */
class OrderOfWritesTest {

    private static final String DRAFT = Office.draft("在大会上的讲话");

    @TempDir(factory = InMemory.class)
    Path folder;

    /** The note says that the set is whole; after a power cut that must be so, too. */
    @Test
    void theDocumentsAreOnTheMediumBeforeTheirNoteIsThere() throws Exception {
        Office office = new Office(folder);
        Recorder recorder = new Recorder(folder);
        office.drop("讲话.txt", DRAFT);
        office.on(recorder).serve();

        assertThat(recorder.operations())
                .filteredOn(operation -> operation.contains(" outbox"))
                .containsExactly(
                        "link outbox/讲话.docx",
                        "link outbox/讲话.pdf",
                        "sync outbox",
                        "link outbox/讲话.result.json",
                        "sync outbox");
    }

    /** Its writer has written between the last check and the end of the reading. */
    @Test
    void aDraftThatGrowsWhileItIsReadIsNotSetFromHalfOfIt() throws Exception {
        Office office = new Office(folder);
        boolean[] written = {false};
        office.drop("讲话.txt", DRAFT);
        office.on(
                new Recorder(folder) {
                    @Override
                    public byte[] read(Path file, int most) throws IOException {
                        byte[] bytes = super.read(file, most);
                        if (!written[0]) {
                            written[0] = true;
                            Files.writeString(file, "    还有一件事。\n", StandardOpenOption.APPEND);
                        }
                        return bytes;
                    }
                });
        office.serve();

        assertThat(office.outbox()).containsExactly("讲话.docx", "讲话.pdf", "讲话.result.json");
        new Inventory(office.folders).check(List.of((DRAFT + "    还有一件事。\n").getBytes(UTF_8)));
    }
}
