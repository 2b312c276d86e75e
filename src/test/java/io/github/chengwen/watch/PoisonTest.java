package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.folder.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Drafts that the program cannot stomach (watch.md §6, 17): their neighbours are done all the same.
 */
class PoisonTest {

    private static final String WORDS = "机密的词句";

    @TempDir(factory = InMemory.class)
    Path folder;

    private final AtomicInteger tries = new AtomicInteger();
    private volatile boolean loop = true;
    private Office office = new Office(new Folders(Path.of("unused")));

    @BeforeEach
    void openOffice() throws Exception {
        office = new Office(folder);
        office.drop("毒.txt", Office.draft(WORDS));
        office.drop("好.txt", Office.draft("好的"));
    }

    @AfterEach
    void letTheLoopEnd() {
        loop = false;
    }

    private void breakWith(Runnable breakdown) throws Exception {
        office.converting(
                (bytes, name) -> {
                    if (name.startsWith("毒")) {
                        tries.incrementAndGet();
                        breakdown.run();
                    }
                    return Office.RECIPE.converter().convert(bytes, name);
                });
        office.serve();
    }

    @ParameterizedTest
    @CsvSource({"stack, CW901", "memory, CW106", "bug, CW901"})
    void itIsTriedThreeTimesAndThenPutAside(String kind, String code) throws Exception {
        breakWith(
                () -> {
                    switch (kind) {
                        case "stack" -> overflow(0);
                        case "memory" -> throw new OutOfMemoryError("test");
                        default -> throw new IllegalStateException(WORDS);
                    }
                });

        assertThat(tries).hasValue(3);
        assertThat(office.outbox()).contains("好.docx").doesNotContain("毒.docx");
        assertThat(office.failed()).containsExactly("毒.error.json", "毒.error.txt", "毒.txt");
        assertThat(Office.json(office.folders.failed().resolve("毒.error.json")).text("code"))
                .isEqualTo(code);
        assertThat(Office.names(office.folders.quarantine())).hasSize(1);
    }

    @Test
    void theTraceHoldsNoWordOfTheDraft() throws Exception {
        breakWith(
                () -> {
                    throw new IllegalStateException(WORDS);
                });

        for (String name : Office.names(office.folders.state())) {
            assertThat(Files.readString(office.folders.state().resolve(name)))
                    .as(name)
                    .doesNotContain(WORDS);
        }
        assertThat(office.folders.failed().resolve("毒.error.txt"))
                .content(UTF_8)
                .doesNotContain(WORDS);
    }

    @Test
    void whatDoesNotEndIsLeftBehind() throws Exception {
        // The neighbour is known already: a busy machine must not take it for an endless one.
        Office.RECIPE.converter().convert(Office.draft("好的").getBytes(UTF_8), "好.txt");
        office.with(Tuning.usual().timeout(Duration.ofSeconds(3)).settings());
        breakWith(
                () -> {
                    while (loop) {
                        Thread.onSpinWait();
                    }
                });

        assertThat(office.outbox()).contains("好.docx");
        assertThat(Office.json(office.folders.failed().resolve("毒.error.json")).text("code"))
                .isEqualTo("CW903");
    }

    /** As when the memory killer of the system ends the program each time. */
    @Test
    void whatKillsTheProgramIsPutAsideAfterTwoTimesBesideOthersAndTwoAlone() throws Exception {
        Medium medium = new Medium(folder.resolve("backups")).stoppingAt(12);
        try (InboxWatcher watcher = office.on(medium).open()) {
            office.serve(watcher);
        } catch (PowerCut cut) {
            medium.reboot(Medium.Reboot.KEPT);
        }
        Path job;
        try (var jobs = Files.list(office.folders.work())) {
            job = jobs.filter(j -> exists(j, "source")).findAny().orElseThrow();
        }
        for (int attempt = 1; attempt <= 4; attempt++) {
            if (!exists(job, "attempt." + attempt)) {
                Files.createFile(job.resolve("attempt." + attempt));
            }
        }
        office.on(new Medium(folder.resolve("backups2"))).serve();

        assertThat(office.failed()).anyMatch(name -> name.endsWith(".error.json"));
        String failed = office.failed().get(0);
        assertThat(Office.json(office.folders.failed().resolve(failed)).text("code"))
                .isEqualTo("CW902");
        new Inventory(office.folders).nothingIsLeftAbout();
    }

    private static boolean exists(Path job, String file) {
        return Files.exists(job.resolve(file));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }
}
