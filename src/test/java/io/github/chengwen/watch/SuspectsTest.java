package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.io.Disk;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.status.Waiting;
import io.github.chengwen.watch.words.Phrase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drafts that were in hand when the program was killed (watch.md §3, step 4). It cannot be seen
 * whether one of them killed it, or somebody from outside.
 */
class SuspectsTest {

    @TempDir(factory = InMemory.class)
    Path folder;

    private Office office = new Office(new Folders(Path.of("unused")));

    @BeforeEach
    void openOffice() throws Exception {
        office = new Office(folder.resolve("root"));
    }

    /** The program is killed while it works on a draft, so many times in a row. */
    private void killAtWork(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            Path root = office.folders.root();
            office.on(new Recorder(root, SuspectsTest::endsAnAttempt));
            try (InboxWatcher watcher = office.open()) {
                office.serve(watcher);
            } catch (PowerCut kill) {
                continue;
            }
            throw new AssertionError("was not killed");
        }
        office.on(Disk.ofThisMachine());
    }

    private static boolean endsAnAttempt(String operation) {
        return operation.startsWith("delete") && operation.contains("/attempt.");
    }

    @Test
    void threeKillsFromOutsideAreNotHeldAgainstADraft() throws Exception {
        office.drop("讲话.txt", Office.draft("在大会上的讲话"));
        killAtWork(3);

        office.serve();

        assertThat(office.failed()).isEmpty();
        assertThat(office.outbox()).contains("讲话.docx");
    }

    @Test
    void aDraftThatTheProgramDoesNotSurviveEvenAloneIsPutAside() throws Exception {
        office.drop("毒.txt", Office.draft("毒"));
        killAtWork(4);
        office.drop("好.txt", Office.draft("好的"));

        office.serve();

        assertThat(office.failed()).containsExactly("毒.error.json", "毒.error.txt", "毒.txt");
        assertThat(Office.json(office.folders.failed().resolve("毒.error.json")).text("code"))
                .isEqualTo("CW902");
        assertThat(office.outbox()).contains("好.docx").doesNotContain("毒.docx");
    }

    /** Whoever kills the service soon after each start would else hit the same drafts each time. */
    @Test
    void aSuspectIsHeldBackUntilTheServiceHasRunForAWhile() throws Exception {
        office.drop("讲话.txt", Office.draft("在大会上的讲话"));
        killAtWork(2);
        office.drop("新的.txt", Office.draft("新的讲话"));
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(9));

            assertThat(office.outbox()).contains("新的.docx").doesNotContain("讲话.docx");
            assertThat(watcher.status().waiting())
                    .containsExactly(new Waiting("讲话.txt", Phrase.SUSPECT.with()));
            assertThat(watcher.status().isHealthy()).isTrue();

            office.watch(watcher, Duration.ofSeconds(3));
            assertThat(office.outbox()).contains("讲话.docx");
        }
    }

    @Test
    void afterAKillWhileItWasAloneItIsHeldBackForLonger() throws Exception {
        office.drop("讲话.txt", Office.draft("在大会上的讲话"));
        killAtWork(3);
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(59));
            assertThat(office.outbox()).isEmpty();

            office.watch(watcher, Duration.ofSeconds(3));
            assertThat(office.outbox()).contains("讲话.docx");
        }
    }

    @Test
    void onceNeedNotWaitWhenNothingElseIsLeft() throws Exception {
        office.drop("讲话.txt", Office.draft("在大会上的讲话"));
        killAtWork(3);
        office.with(Tuning.usual().once().settings());
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(3));
        }
        assertThat(office.outbox()).contains("讲话.docx");
    }

    /** With two workers, real threads. */
    @Test
    @Timeout(60)
    void nothingElseRunsBesideASuspect() throws Exception {
        office.drop("疑一.txt", Office.draft("疑一"));
        killAtWork(2);
        office.drop("疑二.txt", Office.draft("疑二"));
        killAtWork(2);
        for (int i = 0; i < 10; i++) {
            office.drop("讲话" + i + ".txt", Office.draft("讲话之" + i));
        }
        long due = office.nanos.get() + Duration.ofSeconds(11).toNanos();
        Company company = new Company("疑");
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        office.converting(
                (draft, name) -> {
                    order.add(name);
                    boolean suspect = name.startsWith("疑");
                    company.enter(name);
                    // The first of the others are at work until the suspects' time has come.
                    sleepUntil(suspect ? 200 : 30, () -> office.nanos.get() - due > 0);
                    company.leave(name);
                    return Office.RECIPE.converter().convert(draft, name);
                });
        office.with(Tuning.usual().workers(2).settings());
        try (InboxWatcher watcher = office.open()) {
            while (office.done().size() < 12) {
                watcher.tick();
                Thread.sleep(5);
                office.pass(Duration.ofMillis(200));
            }
        }
        assertThat(company.met()).isEmpty();
        // Four had been begun; they came to their end first.
        assertThat(order.subList(0, 4)).allMatch(name -> name.startsWith("讲话"));
        assertThat(order.subList(4, 6)).containsExactlyInAnyOrder("疑一.txt", "疑二.txt");
    }

    private static void sleepUntil(int millis, BooleanSupplier condition) {
        try {
            do {
                Thread.sleep(millis);
            } while (!condition.getAsBoolean());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An error of the program itself, such as a lack of memory that a neighbour has caused. */
    @Test
    void afterTwoErrorsADraftIsTriedAloneAtOnce() throws Exception {
        office.drop("讲话.txt", Office.draft("在大会上的讲话"));
        AtomicInteger tries = new AtomicInteger();
        office.converting(
                (draft, name) -> {
                    if (tries.incrementAndGet() <= 2) {
                        throw new OutOfMemoryError("of another");
                    }
                    return Office.RECIPE.converter().convert(draft, name);
                });
        office.serve();

        assertThat(office.failed()).isEmpty();
        assertThat(office.outbox()).contains("讲话.docx");
        assertThat(office.folders.work()).isEmptyDirectory();
    }
}
