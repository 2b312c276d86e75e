package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.Inbox;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many drafts at once (watch.md §6, 06 and 07). */
class BurstTest {

    private static final int DRAFTS = Faults.times(150, 10_000);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MOST_MEMORY = 400L << 20;

    @TempDir Path folder;

    /** With no more heap than a small office machine has to spare. */
    @Test
    void manyDraftsAtOnceAllEndAndMemoryStaysBounded() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        List<byte[]> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            String draft = Office.draft("讲话之" + i) + "    抓好落实。\n".repeat(i % 50);
            office.drop("讲话" + i + ".txt", draft);
            drafts.add(draft.getBytes(UTF_8));
        }
        long most = 0;
        try (Started service =
                Started.start(
                        List.of("-Xmx256m"), Map.of(), root, folder.resolve("log"), "--once")) {
            while (service.process().isAlive()) {
                most = Math.max(most, resident(service.process().pid()));
                Thread.sleep(50);
            }
            assertThat(service.exit(1)).isZero();
        }
        assertThat(most).isLessThan(MOST_MEMORY);
        new Inventory(office.folders).check(drafts);
        assertThat(office.outbox()).hasSize(Office.FILES * DRAFTS);
    }

    /** Bytes of memory that the system has given to a process; 0 where it does not say. */
    private static long resident(long pid) throws Exception {
        Path file = Path.of("/proc/" + pid + "/status");
        if (!Files.isReadable(file)) {
            return 0;
        }
        return Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    @Test
    void aLookAtTenThousandDraftsIsShort() throws Exception {
        Office office = new Office(folder);
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(office.folders.inbox().resolve("讲话" + i + ".txt"));
        }
        Inbox inbox = new Inbox(office.folders.inbox(), office.settings);
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 10; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(inbox.scan().drafts()).hasSize(10_000);
            Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertThat(best).isLessThan(Duration.ofMillis(500));
    }

    /** Events only make the next look earlier, but that they do. */
    @Test
    void anEventMakesTheNextLookEarlier() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        try (Started service =
                Started.watch(root, folder.resolve("log"), "--poll", "1h").awaitReady(120)) {
            Thread.sleep(500);
            office.drop("讲话.txt", Office.draft("讲话"));
            Started.await(120, () -> !office.done().isEmpty());
            assertThat(service.process().isAlive()).isTrue();
        }
    }

    @Test
    void withoutEventsLooksAreEnough() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        try (Started service =
                Started.watch(root, folder.resolve("log"), "--no-events").awaitReady(120)) {
            office.drop("讲话.txt", Office.draft("讲话"));
            Started.await(120, () -> !office.done().isEmpty());
            assertThat(service.process().isAlive()).isTrue();
        }
    }
}
