package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger is lost or damaged (watch.md §6, 19): nothing is published twice. */
class LedgerDamageTest {

    private static final String DRAFT = Office.draft("在大会上的讲话");

    @TempDir(factory = InMemory.class)
    Path folder;

    private Office office = office();
    private byte[] ledger = new byte[0];

    private static Office office() {
        return new Office(new Folders(Path.of("unused")));
    }

    @BeforeEach
    void publishTwoDrafts() throws Exception {
        office = new Office(folder);
        office.drop("讲话.txt", DRAFT);
        office.drop("另一篇.txt", Office.draft("另一篇"));
        office.serve();
        ledger = Files.readAllBytes(office.folders.ledger());
    }

    @Test
    void itIsGone() throws Exception {
        Files.delete(office.folders.ledger());
        theSameAgainIsNoNews("deleted");
    }

    @Test
    void itIsCut() throws Exception {
        Files.write(office.folders.ledger(), Arrays.copyOf(ledger, ledger.length - 20));
        theSameAgainIsNoNews("cut");
    }

    @Test
    void anyBitHasFlipped() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < Faults.times(100, 1000); i++) {
            byte[] flipped = ledger.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(office.folders.ledger(), flipped);
            theSameAgainIsNoNews("flip " + i);
        }
    }

    /** Mending writes the ledger anew, and a draft that failed is a part of it. */
    @Test
    void aDraftThatFailedAndStaysInTheInboxIsNotTriedAgain() throws Exception {
        Office reading =
                new Office(folder.resolve("reading")).with(Tuning.usual().leave().settings());
        reading.drop("图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0");
        reading.serve();
        Files.writeString(reading.folders.ledger(), "damaged\n", StandardOpenOption.APPEND);
        reading.serve();
        reading.serve();

        assertThat(reading.failed()).containsExactly("图片.error.json", "图片.error.txt");
        assertThat(Files.readAllLines(reading.folders.ledger())).hasSize(1);
    }

    @Test
    void theStatusIsGarbage() throws Exception {
        Files.write(office.folders.status(), new byte[] {1, 2, 3});
        theSameAgainIsNoNews("status");
        assertThat(Office.json(office.folders.status()).text("state")).isEqualTo("stopped");
    }

    private void theSameAgainIsNoNews(String what) throws Exception {
        office.drop("讲话.txt", DRAFT.getBytes(UTF_8));
        office.serve();
        assertThat(office.outbox()).as(what).hasSize(6);
        new Inventory(office.folders).theLedgerAgrees();
    }
}
