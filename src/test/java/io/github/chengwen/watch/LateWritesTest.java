package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts whose writer goes on after they were finished (watch.md §4, partial writes). */
class LateWritesTest {

    private static final String FIRST = Office.draft("在大会上的讲话");
    private static final String REST = "    第一件事，修好水渠。\n";

    @TempDir(factory = InMemory.class)
    Path folder;

    private Office office = new Office(new Folders(Path.of("unused")));

    @BeforeEach
    void openOffice() throws Exception {
        office = new Office(folder.resolve("root"));
    }

    /** The writer still holds the file, wherever it has been moved. */
    private void goOn(Path file, String text) throws IOException {
        Files.writeString(office.folders.root().resolve(file), text, StandardOpenOption.APPEND);
    }

    private void serveAgain() throws Exception {
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(2));
            office.serve(watcher);
        }
    }

    @Test
    void theNotesOfAFailureGoWithTheDraftThatComesBack() throws Exception {
        office.drop("讲话.txt", "");
        try (InboxWatcher watcher = office.open()) {
            office.serve(watcher);
            assertThat(office.failed()).containsExactly("讲话.error.json", "讲话.error.txt", "讲话.txt");

            goOn(Path.of("failed/讲话.txt"), FIRST);
            office.watch(watcher, Duration.ofSeconds(2));
            office.serve(watcher);
        }
        assertThat(office.failed()).isEmpty();
        assertThat(office.done()).containsExactly("讲话.txt");
        assertThat(office.outbox()).contains("讲话.docx");
    }

    @Test
    void aNoteThatSomebodyHasChangedStays() throws Exception {
        office.drop("讲话.txt", "");
        try (InboxWatcher watcher = office.open()) {
            office.serve(watcher);
            goOn(Path.of("failed/讲话.error.txt"), "已经问过作者。");
            goOn(Path.of("failed/讲话.txt"), FIRST);
            office.watch(watcher, Duration.ofSeconds(2));
            office.serve(watcher);
        }
        assertThat(office.failed()).containsExactly("讲话.error.txt");
    }

    @Test
    void aDraftThatFailedComesBackAcrossARestartToo() throws Exception {
        office.drop("讲话.txt", "");
        office.serve();
        goOn(Path.of("failed/讲话.txt"), FIRST);

        serveAgain();

        assertThat(office.failed()).isEmpty();
        assertThat(office.outbox()).contains("讲话.docx");
    }

    @Test
    void soDoesADraftThatWasPutAwayUnderANumber() throws Exception {
        office.drop("讲话.txt", FIRST);
        office.serve();
        office.drop("讲话.txt", Office.draft("另一篇讲话"));
        office.serve();
        goOn(Path.of("done/讲话(2).txt"), REST);

        serveAgain();

        assertThat(office.folders.done().resolve("讲话(2).txt"))
                .hasContent(Office.draft("另一篇讲话") + REST);
        assertThat(office.outbox()).contains("讲话 (3).docx");
    }

    @Test
    void soDoesADuplicate() throws Exception {
        office.drop("讲话.txt", FIRST);
        office.serve();
        office.drop("讲话.txt", FIRST);
        office.serve();
        goOn(Path.of("done/讲话(2).txt"), REST);

        serveAgain();

        assertThat(office.outbox()).contains("讲话 (2).docx");
    }

    /** The machine stopped after the draft was put back and before its notes were removed. */
    @Test
    void notesThatAStopHasLeftAreRemovedAtTheStart() throws Exception {
        office.drop("讲话.txt", "");
        office.serve();
        goOn(Path.of("failed/讲话.txt"), FIRST);
        Files.move(
                office.folders.failed().resolve("讲话.txt"),
                office.folders.inbox().resolve("讲话.txt"));

        office.serve();

        assertThat(office.failed()).isEmpty();
        assertThat(office.outbox()).contains("讲话.docx");
    }

    /** Somebody tidies up in {@code done}: that is another file. */
    @Test
    void aFileThatTookTheDraftsPlaceStaysWhereItIs() throws Exception {
        office.drop("讲话.txt", FIRST);
        Path theirs = Files.writeString(folder.resolve("theirs"), "用户自己的");
        Path done = office.folders.done().resolve("讲话.txt");
        try (InboxWatcher watcher = office.open()) {
            office.serve(watcher);
            Files.move(theirs, done, StandardCopyOption.ATOMIC_MOVE);
            office.watch(watcher, Duration.ofSeconds(5));
        }
        assertThat(done).hasContent("用户自己的");
        assertThat(office.outbox()).hasSize(3); // It was not set, either.
    }

    @Test
    void aDraftThatCannotGoBackHoldsUpNoOther() throws Exception {
        office.with(Tuning.usual().recursive().settings());
        office.drop("通知/讲话.txt", FIRST);
        office.drop("讲话.txt", FIRST);
        Path way = office.folders.inbox().resolve("通知");
        try (Log log = new Log();
                InboxWatcher watcher = office.open()) {
            office.serve(watcher);
            Files.delete(way);
            Files.writeString(way, "x"); // No folder of that name can be made now.
            goOn(Path.of("done/通知/讲话.txt"), REST);
            goOn(Path.of("done/讲话.txt"), REST);
            office.watch(watcher, Duration.ofSeconds(10));

            assertThat(office.outbox()).contains("讲话 (2).docx");
            assertThat(log.lines()).filteredOn(line -> line.contains("done/通知")).hasSize(1);

            Files.delete(way);
            office.watch(watcher, Duration.ofSeconds(2));
            office.serve(watcher);
        }
        assertThat(office.outbox()).contains("通知/讲话 (2).docx");
    }

    /** Whoever may write to the inbox could else have drafts put wherever the service may write. */
    @Test
    void noDraftGoesBackThroughALink() throws Exception {
        office.with(Tuning.usual().recursive().settings());
        office.drop("通知/讲话.txt", FIRST);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (InboxWatcher watcher = office.open()) {
            office.serve(watcher);
            Files.delete(office.folders.inbox().resolve("通知"));
            Files.createSymbolicLink(office.folders.inbox().resolve("通知"), elsewhere);
            goOn(Path.of("done/通知/讲话.txt"), REST);
            office.watch(watcher, Duration.ofSeconds(5));
        }
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(office.folders.done().resolve("通知/讲话.txt")).hasContent(FIRST + REST);
    }
}
