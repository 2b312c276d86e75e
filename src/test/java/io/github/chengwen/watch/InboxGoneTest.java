package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.status.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The world changes under the service (watch.md §6, 10 and 18). */
class InboxGoneTest {

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void anInboxThatComesBackIsServedAgain() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(3));
            Files.delete(office.folders.inbox());
            office.watch(watcher, Duration.ofSeconds(5));
            assertThat(watcher.status().state()).isEqualTo(Status.State.DEGRADED);
            assertThat(watcher.status().reason().orElseThrow().chinese()).contains("收件夹");
            assertThat(office.folders.inbox()).doesNotExist();

            Files.createDirectory(office.folders.inbox());
            office.drop("讲话.txt", Office.draft("讲话"));
            office.serve(watcher);
            office.watch(watcher, Duration.ofSeconds(3));

            assertThat(watcher.status().state()).isEqualTo(Status.State.OK);
        }
        assertThat(office.outbox()).contains("讲话.docx");
    }

    @Test
    void aMissingInboxIsWaitedForAlsoAtTheStart() throws Exception {
        Office office = new Office(folder);
        office.serve();
        Files.delete(office.folders.inbox());
        try (InboxWatcher watcher = office.open()) {
            office.watch(watcher, Duration.ofSeconds(3));
            assertThat(watcher.status().isHealthy()).isFalse();
        }
    }

    /** Somebody sets the clock while a draft waits. */
    @ParameterizedTest
    @CsvSource({
        "P1D, 1970-01-01T00:00:00Z", "P1D, 2099-01-01T00:00:00Z",
        "-P1D, 1970-01-01T00:00:00Z", "-P1D, 2099-01-01T00:00:00Z",
        "P3650D, 1970-01-01T00:00:00Z", "P3650D, 2099-01-01T00:00:00Z",
        "-P3650D, 1970-01-01T00:00:00Z", "-P3650D, 2099-01-01T00:00:00Z"
    })
    void aClockThatIsSetDoesNeitherHurryNorHinder(Duration jump, Instant modified)
            throws Exception {
        SettableClock clock = new SettableClock();
        Office office = new Office(folder);
        office.clock = clock;
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", Office.draft("讲话"));
            Path file = office.folders.inbox().resolve("讲话.txt");
            Files.setLastModifiedTime(file, FileTime.from(modified));
            office.watch(watcher, Duration.ofSeconds(1));
            clock.time = clock.time.plus(jump);
            office.watch(watcher, Duration.ofMillis(1500));
            assertThat(office.inbox()).containsExactly("讲话.txt");
            office.serve(watcher);
        }
        assertThat(office.outbox()).contains("讲话.docx");
    }

    /** Neither the time of day nor that of a file decides anything. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1999-12-31T00:00:00Z", "2099-01-01T00:00:00Z"})
    void noWrongClockTakesADraftEarlyOrNever(String time) throws Exception {
        Office office = new Office(folder);
        office.clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        try (InboxWatcher watcher = office.open()) {
            office.drop("讲话.txt", Office.draft("讲话"));
            Path file = office.folders.inbox().resolve("讲话.txt");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
            office.watch(watcher, Duration.ofMillis(2500));
            assertThat(office.inbox()).containsExactly("讲话.txt");
            office.serve(watcher);
        }
        assertThat(office.outbox()).contains("讲话.docx");
    }

    /** A clock that a test sets. */
    private static final class SettableClock extends Clock {

        private Instant time = Instant.parse("2024-12-01T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return time;
        }
    }
}
