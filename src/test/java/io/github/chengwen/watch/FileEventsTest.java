package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.Inbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events (watch.md §6, 07): more of them than the system keeps, while nobody listens. */
class FileEventsTest {

    /** The system keeps 512 for a folder, then only says that there were more. */
    private static final int FILES = Faults.times(2000, 10_000);

    @TempDir Path folder;

    @Test
    void eventsThatWereLostStillWake() throws Exception {
        Semaphore wakes = new Semaphore(0);
        CountDownLatch listen = new CountDownLatch(1);
        try (FileEvents events = FileEvents.start(folder, () -> wake(wakes, listen))) {
            assertThat(events).isNotNull();
            Files.createFile(folder.resolve("first.txt"));
            wakes.acquire(); // From here on nobody listens.
            for (int i = 0; i < FILES; i++) {
                Files.createFile(folder.resolve(i + ".txt"));
            }
            listen.countDown();
            wakes.acquire();

            Inbox inbox = new Inbox(folder, Office.SETTINGS);
            assertThat(inbox.scan().drafts()).hasSize(FILES + 1);
        }
    }

    private static void wake(Semaphore wakes, CountDownLatch listen) {
        wakes.release();
        try {
            listen.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
