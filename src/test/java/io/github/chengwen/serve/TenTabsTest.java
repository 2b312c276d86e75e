package io.github.chengwen.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Ten people write at once. {@code mvn test -Dtest=TenTabsTest -Dchengwen.soak=1800} does it for
 * half an hour.
 */
final class TenTabsTest {

    private static final Duration LENGTH =
            Duration.ofSeconds(Integer.getInteger("chengwen.soak", 3));
    private static final int TABS = 10;

    /** What {@link Served} allows all tabs together, and what a JVM needs for a request. */
    private static final long BOUND = (64 << 20) + (96 << 20);

    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static int write(Served served, int tab, String draft) {
        Random random = new Random(tab);
        String text = draft;
        int answers = 0;
        long end = System.nanoTime() + LENGTH.toNanos();
        try {
            while (System.nanoTime() < end) {
                int at = random.nextInt(text.length());
                text = text.substring(0, at) + "查" + text.substring(at);
                Asked asked =
                        Asked.forPages(text)
                                .with("tab", "ten" + tab)
                                .with("rev", Integer.toString(answers));
                int status = served.post("api/preview", asked.json()).statusCode();
                if (status != 200 && status != 204) {
                    throw new IllegalStateException("status " + status);
                }
                answers++;
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }

    @Test
    void memoryAndThreadsStayWithinTheirBounds() throws Exception {
        String draft = Files.readString(Path.of("src", "bench", "speech.txt"), UTF_8);
        ExecutorService writers = Executors.newFixedThreadPool(TABS);
        try (Served served = Served.start()) {
            served.post("api/preview", Asked.forPages(draft).json());
            long before = heap();
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            for (int i = 0; i < TABS; i++) {
                int tab = i;
                all.add(CompletableFuture.supplyAsync(() -> write(served, tab, draft), writers));
            }
            for (CompletableFuture<Integer> one : all) {
                assertThat(one.get()).isPositive();
            }

            assertThat(heap() - before).isLessThan(BOUND);
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("chengwen-page"))
                    .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
        } finally {
            writers.shutdownNow();
        }
    }
}
