package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are still being written (watch.md §6, 08 and 09). */
class SlowWriterTest {

    private static final String FIRST = Office.draft("在大会上的讲话");
    private static final String REST = "    第一件事，修好水渠。\n".repeat(50);

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void aFileThatGrowsIsNotTaken() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", FIRST);
            for (int i = 0; i < 20; i++) {
                append(office, "讲话.txt", "    再讲一点。\n");
                office.watch(watcher, Duration.ofMillis(2500));
            }
            assertThat(office.outbox()).isEmpty();

            office.serve(watcher);
        }
        check(office, FIRST + "    再讲一点。\n".repeat(20));
    }

    @Test
    void aPauseJustBelowTheStabilityTimeIsBorne() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", FIRST);
            office.watch(watcher, Duration.ofMillis(2900));
            append(office, "讲话.txt", REST);
            office.serve(watcher);
        }
        check(office, FIRST + REST);
    }

    @Test
    void aPreservedModificationTimeDoesNotDeceive() throws Exception {
        Office office = new Office(folder);
        Path file = office.folders.inbox().resolve("讲话.txt");
        FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", FIRST);
            Files.setLastModifiedTime(file, old);
            office.watch(watcher, Duration.ofSeconds(2));
            append(office, "讲话.txt", REST);
            Files.setLastModifiedTime(file, old);
            office.watch(watcher, Duration.ofSeconds(2));
            assertThat(office.outbox()).isEmpty();
            office.serve(watcher);
        }
        check(office, FIRST + REST);
    }

    @Test
    void aPreallocatedFileIsNotTakenBeforeItIsFilled() throws Exception {
        Office office = new Office(folder);
        byte[] whole = (FIRST + REST).getBytes(UTF_8);
        Path file = office.folders.inbox().resolve("讲话.txt");
        try (InboxWatcher watcher = office.open();
                RandomAccessFile writer = new RandomAccessFile(file.toFile(), "rw")) {
            writer.setLength(whole.length);
            for (int at = 0; at < whole.length; at += 500) {
                writer.write(whole, at, Math.min(500, whole.length - at));
                touch(file, at);
                office.watch(watcher, Duration.ofSeconds(2));
            }
            assertThat(office.outbox()).isEmpty();
            office.serve(watcher);
        }
        check(office, FIRST + REST);
    }

    /** The system's clock for files ticks every few milliseconds; the test is faster. */
    private static void touch(Path file, int number) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + number));
    }

    @Test
    void aFileThatIsWrittenAnewIsReadAsItIsInTheEnd() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", REST);
            office.watch(watcher, Duration.ofSeconds(2));
            office.drop("讲话.txt", FIRST);
            office.serve(watcher);
        }
        check(office, FIRST);
    }

    @Test
    void aFileThatIsRenamedIntoTheInboxIsTakenWhole() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt.part", FIRST);
            office.watch(watcher, Duration.ofSeconds(10));
            assertThat(office.outbox()).isEmpty();
            Path inbox = office.folders.inbox();
            Files.move(inbox.resolve("讲话.txt.part"), inbox.resolve("讲话.txt"));
            office.serve(watcher);
        }
        check(office, FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {".~lock.讲话.txt#", "~$讲话.txt"})
    void aFileThatIsOpenInAnEditorIsNotTaken(String sign) throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", FIRST);
            office.drop(sign, "");
            office.watch(watcher, Duration.ofSeconds(60));
            assertThat(office.outbox()).isEmpty();
            assertThat(watcher.status().waiting().get(0).reason()).isEqualTo(Phrase.HELD.with());

            Files.delete(office.folders.inbox().resolve(sign));
            office.serve(watcher);
        }
        check(office, FIRST);
    }

    @Test
    void anEmptyFileIsGivenAMinute() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", "");
            office.watch(watcher, Duration.ofSeconds(50));
            append(office, "讲话.txt", FIRST);
            office.serve(watcher);
            office.drop("空.txt", "");
            office.serve(watcher);
        }
        assertThat(office.done()).containsExactly("讲话.txt");
        assertThat(office.failed()).containsExactly("空.error.json", "空.error.txt", "空.txt");
        assertThat(Office.json(office.folders.failed().resolve("空.error.json")).text("code"))
                .isEqualTo("CW101");
    }

    @Test
    void whoServesOnceDoesNotWaitForAnEmptyFileToBeFilled() throws Exception {
        Office office = new Office(folder).with(Tuning.usual().once().settings());
        office.drop("空.txt", "");
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(5));
        }
        assertThat(office.failed()).containsExactly("空.error.json", "空.error.txt", "空.txt");
    }

    @Test
    void aWriterThatGoesOnAfterTheDraftWasDoneIsNotLost() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", FIRST);
        Path file = office.folders.inbox().resolve("讲话.txt");
        try (InboxWatcher watcher = office.open();
                FileChannel writer = FileChannel.open(file, StandardOpenOption.APPEND)) {
            office.serve(watcher);
            assertThat(office.done()).containsExactly("讲话.txt");
            office.watch(watcher, Duration.ofSeconds(10));

            writer.write(ByteBuffer.wrap(REST.getBytes(UTF_8)));
            office.watch(watcher, Duration.ofSeconds(2));

            assertThat(office.inbox()).containsExactly("讲话.txt");
            office.serve(watcher);
        }
        assertThat(office.outbox()).contains("讲话.docx", "讲话 (2).docx");
        assertThat(office.done()).containsExactly("讲话.txt");
        assertThat(office.folders.done().resolve("讲话.txt")).hasContent(FIRST + REST);
    }

    @Test
    void aWriterMayGoOnAcrossARestart() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", FIRST);
        office.serve();
        Path file = office.folders.done().resolve("讲话.txt");
        Files.writeString(file, REST, StandardOpenOption.APPEND);

        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(2));
            office.serve(watcher);
        }
        assertThat(office.outbox()).contains("讲话.docx", "讲话 (2).docx");
        assertThat(file).hasContent(FIRST + REST);
    }

    @Test
    void aWriterThatGoesOnWhileTheDraftIsSetMakesANewDraft() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", FIRST);
        Path file = office.folders.inbox().resolve("讲话.txt");
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.APPEND)) {
            boolean[] written = {false};
            office.converting(
                    (draft, name) -> {
                        try {
                            if (!written[0]) {
                                written[0] = true;
                                writer.write(ByteBuffer.wrap(REST.getBytes(UTF_8)));
                            }
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                        return Office.RECIPE.converter().convert(draft, name);
                    });
            office.serve();
        }
        new Inventory(office.folders).check(List.of((FIRST + REST).getBytes(UTF_8)));
        assertThat(office.outbox()).contains("讲话.docx", "讲话 (2).docx");
    }

    /** watch.md §6, 09: after the claim, after publication, later, and across a restart. */
    @Test
    void wheneverALateWriterGoesOnNothingIsLost() throws Exception {
        Random random = new Random(9);
        for (int i = 0; i < Faults.times(6, 200); i++) {
            Office office = new Office(folder.resolve("root" + i));
            goOnLate(office, i % 2 == 0, Duration.ofMillis(500L * random.nextInt(110)));
            new Inventory(office.folders).check(List.of((FIRST + REST).getBytes(UTF_8)));
            assertThat(office.outbox()).contains("讲话 (2).docx").hasSize(6);
        }
    }

    private static void goOnLate(Office office, boolean restart, Duration pause) throws Exception {
        office.drop("讲话.txt", FIRST);
        Path file = office.folders.inbox().resolve("讲话.txt");
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.APPEND)) {
            try (InboxWatcher watcher = office.open()) {
                office.serve(watcher);
                office.watch(watcher, pause);
                if (!restart) {
                    writer.write(ByteBuffer.wrap(REST.getBytes(UTF_8)));
                    office.watch(watcher, Duration.ofSeconds(2));
                    office.serve(watcher);
                    return;
                }
            }
            writer.write(ByteBuffer.wrap(REST.getBytes(UTF_8)));
            try (InboxWatcher watcher = office.open()) {
                office.watch(watcher, Duration.ofSeconds(2));
                office.serve(watcher);
            }
        }
    }

    private static void append(Office office, String name, String text) throws IOException {
        Path file = office.folders.inbox().resolve(name);
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static void check(Office office, String text) throws IOException {
        new Inventory(office.folders).check(List.of(text.getBytes(UTF_8)));
        assertThat(office.outbox())
                .containsExactlyInAnyOrder("讲话.docx", "讲话.pdf", "讲话.result.json");
    }
}
