package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.io.Disk;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.record.Commit;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Ledger;
import io.github.chengwen.watch.record.LedgerEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ledger still knows after it was written anew. */
class LedgerTest {

    private static final int MANY = 5_100;

    @TempDir(factory = InMemory.class)
    Path folder;

    private Ledger read(boolean leave) throws IOException {
        return Ledger.read(folder.resolve("ledger.jsonl"), quick(), Set.of(), leave);
    }

    /** Does not wait for a medium. */
    private Disk quick() {
        return new Recorder(folder) {
            @Override
            public void append(Path file, byte[] bytes) throws IOException {
                Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        };
    }

    private static Path name(int number) {
        return Path.of("讲话" + number + ".txt");
    }

    private static Stat stat(int number) {
        return new Stat(number, "2024-12-01T08:00:00Z", "inode " + number);
    }

    private static LedgerEntry entry(int number, Ending ending) {
        return new LedgerEntry(
                Long.toString(1000 + number, 36),
                new DraftName(name(number)),
                stat(number),
                new Commit(ending, "", "hash" + number, "profile", 0, List.of()),
                "2024-12-01T16:00+08:00");
    }

    /** An inbox that may only be read holds all the drafts that ever came. */
    @ParameterizedTest
    @EnumSource
    void allDraftsThatStayInTheInboxAreKnownAfterwards(Ending ending) throws Exception {
        Ledger ledger = read(true);
        ledger.rewrite();
        for (int i = 0; i < MANY; i++) {
            ledger.record(entry(i, ending));
        }
        ledger.rewrite();
        Ledger again = read(true);

        for (int i = 0; i < MANY; i++) {
            assertThat(again.isDone(name(i), stat(i))).as(name(i).toString()).isTrue();
        }
        assertThat(again.isDamaged()).isFalse();
    }

    @Test
    void ofADraftThatWasDoneAgainTheLastLineCounts() throws Exception {
        Ledger ledger = read(true);
        ledger.rewrite();
        for (int i = 0; i < MANY; i++) {
            ledger.record(entry(i, Ending.FAILED));
        }
        LedgerEntry changed =
                new LedgerEntry(
                        "zzzz",
                        new DraftName(name(0)),
                        stat(7),
                        new Commit(Ending.FAILED, "", "new", "profile", 0, List.of()),
                        "2024-12-02T16:00+08:00");
        ledger.record(changed);
        ledger.rewrite();
        Ledger again = read(true);

        assertThat(again.isDone(name(0), stat(7))).isTrue();
        assertThat(again.isDone(name(0), stat(0))).isFalse();
        assertThat(Files.readAllLines(folder.resolve("ledger.jsonl"))).hasSize(MANY);
    }

    /** A note in the outbox may be about earlier bytes of a draft of that name. */
    @Test
    void aNoteDoesNotMakeADraftInTheInboxNew() throws Exception {
        Ledger ledger = read(true);
        ledger.rewrite();
        ledger.record(entry(1, Ending.FAILED));
        Commit earlier = new Commit(Ending.PUBLISHED, "", "earlier", "profile", 0, List.of());
        ledger.rebuild(
                LedgerEntry.ofNote(new DraftName(name(1)), earlier, "2024-11-01T16:00+08:00"));

        assertThat(ledger.isDone(name(1), stat(1))).isTrue();
    }

    /**
     * Where drafts are taken away, only the last ones are known: the outbox tells of the others.
     */
    @Test
    void elsewhereTheFileStaysShort() throws Exception {
        Ledger ledger = read(false);
        ledger.rewrite();
        for (int i = 0; i < MANY; i++) {
            ledger.record(entry(i, Ending.PUBLISHED));
        }
        ledger.rewrite();

        assertThat(Files.readAllLines(folder.resolve("ledger.jsonl"))).hasSize(5_000);
    }
}
