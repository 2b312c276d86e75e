package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.watch.StartException.Kind;
import io.github.chengwen.watch.folder.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders on another file system than the rest (watch.md §2). */
class OtherDiskTest {

    private static final String DRAFT = Office.draft("在大会上的讲话");

    @TempDir Path here;

    @TempDir(factory = InMemory.class)
    Path there;

    private Office office = new Office(new Folders(Path.of("unused")));

    @BeforeEach
    void openOffice() throws Exception {
        assumeTrue(!Preflight.canRename(here, there), "needs two file systems");
        office = new Office(here.resolve("root"));
    }

    @Test
    void theOutboxMayBeElsewhere() throws Exception {
        Files.createSymbolicLink(office.folders.outbox(), there);
        office.drop("讲话.txt", DRAFT);
        office.serve();

        assertThat(Office.names(there.toRealPath()))
                .containsExactly("讲话.docx", "讲话.pdf", "讲话.result.json");
        assertThat(there.resolve(".chengwen-stage")).isEmptyDirectory();
        assertThat(office.done()).containsExactly("讲话.txt");
    }

    @Test
    void theLedgerIsBuiltAnewFromThereToo() throws Exception {
        Files.createSymbolicLink(office.folders.outbox(), there);
        office.drop("讲话.txt", DRAFT);
        office.serve();
        Files.delete(office.folders.ledger());
        office.drop("讲话.txt", DRAFT);
        office.serve();

        assertThat(Files.readAllLines(office.folders.ledger())).hasSize(2);
        assertThat(Office.names(there.toRealPath())).hasSize(3);
    }

    @Test
    void outputsThatNobodyWaitsForAreRemoved() throws Exception {
        Files.createSymbolicLink(office.folders.outbox(), there);
        Path left = Files.createDirectories(there.resolve(".chengwen-stage/abc"));
        Files.writeString(left.resolve("0"), "半个文件");
        office.serve();

        assertThat(left).doesNotExist();
    }

    /** Stops at every operation; what was staged there must not be left. */
    @Test
    void everyStopEndsInTheSameFiles() throws Exception {
        Files.createSymbolicLink(office.folders.outbox(), there);
        for (int stop = 5; stop < 60; stop += 5) {
            String name = "讲话" + stop + ".txt";
            office.drop(name, DRAFT);
            Medium medium = new Medium(here.resolve("backups" + stop)).stoppingAt(stop);
            try (InboxWatcher watcher = office.on(medium).open()) {
                office.serve(watcher);
            } catch (PowerCut cut) {
                assertThat(medium.hasStopped()).isTrue();
            }
            office.on(new Medium(here.resolve("after" + stop))).serve();
            assertThat(office.done()).contains(name);
            assertThat(there.resolve("讲话" + stop + ".result.json")).exists();
            assertThat(there.resolve(".chengwen-stage")).isEmptyDirectory();
        }
        assertThat(office.done()).hasSize(11);
        assertThat(Office.names(there.toRealPath())).hasSize(33);
    }

    @Test
    void originalsMayNot() throws Exception {
        Files.createSymbolicLink(office.folders.done(), there);

        assertThatThrownBy(office::open)
                .isInstanceOfSatisfying(
                        StartException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.CONFIGURATION))
                .hasMessageContaining("another file system");
    }

    @Test
    void anInboxBehindALinkIsRefused() throws Exception {
        Files.delete(office.folders.inbox());
        Files.createSymbolicLink(office.folders.inbox(), there);

        assertThatThrownBy(office::open)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("nothing is read through one");
        assertThat(there).isEmptyDirectory();
    }
}
