package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.Medium.Reboot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The machine stops between any two operations of the disk (watch.md §6, 01): after the next start
 * all is as if it had not.
 */
class PowerCutTest {

    @TempDir(factory = InMemory.class)
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyStopEndsInTheSameFiles(Situation situation) throws IOException, StartException {
        Map<String, String> expected = run(situation, Integer.MAX_VALUE, Reboot.KEPT).files();
        int last = run(situation, Integer.MAX_VALUE, Reboot.KEPT).operations();
        assertThat(last).isGreaterThan(20);

        for (int stop = 1; stop <= last; stop++) {
            for (Reboot reboot : Reboot.values()) {
                try {
                    assertThat(run(situation, stop, reboot).files()).isEqualTo(expected);
                } catch (AssertionError | IOException e) {
                    throw new AssertionError(situation + " stopped at " + stop + ", " + reboot, e);
                }
            }
        }
    }

    private int number;

    private Run run(Situation situation, int stop, Reboot reboot) throws IOException, StartException {
        Path root = folder.resolve("root" + number);
        Path backups = folder.resolve("backups" + number);
        number++;
        Office office = new Office(root).on(new Medium(backups.resolve("before")));
        situation.prepare(office);
        List<byte[]> drafts = situation.drop(office);
        Medium medium = new Medium(backups.resolve("first")).stoppingAt(stop);
        try (InboxWatcher watcher = office.on(medium).open()) {
            office.serve(watcher);
        } catch (PowerCut cut) {
            assertThat(medium.hasStopped()).isTrue();
        }
        medium.reboot(reboot);
        office.on(new Medium(backups.resolve("second"))).serve();
        new Inventory(office.folders).check(drafts);
        return new Run(new Inventory(office.folders).files(), medium.operations());
    }

    private record Run(Map<String, String> files, int operations) {}
}
