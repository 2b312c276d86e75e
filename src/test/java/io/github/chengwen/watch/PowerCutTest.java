package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.watch.Medium.Reboot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The machine stops between any two operations of the disk (watch.md §6, 01): after the next start
 * all is as if it had not.
 */
class PowerCutTest {

    private static final List<Reboot> REBOOTS =
            Faults.NIGHTLY
                    ? List.of(Reboot.values())
                    : List.of(Reboot.LOST, Reboot.CUT, Reboot.EMPTY, Reboot.KEPT);

    @TempDir(factory = InMemory.class)
    Path folder;

    /** A second stop while the first one is being got over. */
    @ParameterizedTest
    @EnumSource
    void everySecondStopDoesToo(Situation situation) throws IOException, StartException {
        Map<String, String> expected = run(situation, Integer.MAX_VALUE, Reboot.KEPT).files();
        Random random = new Random(24);
        for (int i = 0; i < Faults.times(25, 1250); i++) {
            int first = 1 + random.nextInt(60);
            int second = 1 + random.nextInt(60);
            Reboot reboot = REBOOTS.get(random.nextInt(REBOOTS.size()));
            try {
                assertThat(run(situation, first, second, reboot).files()).isEqualTo(expected);
            } catch (AssertionError | IOException e) {
                String stops = " stopped at " + first + " and " + second + ", ";
                throw new AssertionError(situation + stops + reboot, e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStopEndsInTheSameFiles(Situation situation) throws IOException, StartException {
        Map<String, String> expected = run(situation, Integer.MAX_VALUE, Reboot.KEPT).files();
        int last = run(situation, Integer.MAX_VALUE, Reboot.KEPT).operations();
        assertThat(last).isGreaterThan(20);

        for (int stop = 1; stop <= last; stop++) {
            for (Reboot reboot : REBOOTS) {
                try {
                    assertThat(run(situation, stop, reboot).files()).isEqualTo(expected);
                } catch (AssertionError | IOException e) {
                    throw new AssertionError(situation + " stopped at " + stop + ", " + reboot, e);
                }
            }
        }
    }

    private int number;

    private Run run(Situation situation, int stop, Reboot reboot)
            throws IOException, StartException {
        return run(situation, stop, Integer.MAX_VALUE, reboot);
    }

    private Run run(Situation situation, int first, int second, Reboot reboot)
            throws IOException, StartException {
        Path root = folder.resolve("root" + number);
        Path backups = folder.resolve("backups" + number);
        number++;
        Office office = new Office(root).on(new Medium(backups.resolve("before")));
        situation.prepare(office);
        List<byte[]> drafts = situation.drop(office);
        int operations = serve(office, backups.resolve("first"), first, reboot);
        if (second < Integer.MAX_VALUE) {
            serve(office, backups.resolve("second"), second, reboot);
        }
        office.on(new Medium(backups.resolve("last"))).serve();
        new Inventory(office.folders).check(drafts);
        return new Run(new Inventory(office.folders).files(), operations);
    }

    /** Serves until the machine stops, and starts the machine again. */
    private static int serve(Office office, Path backups, int stop, Reboot reboot)
            throws IOException, StartException {
        Medium medium = new Medium(backups).stoppingAt(stop);
        try (InboxWatcher watcher = office.on(medium).open()) {
            office.serve(watcher);
        } catch (PowerCut cut) {
            assertThat(medium.hasStopped()).isTrue();
        }
        medium.reboot(reboot);
        return medium.operations();
    }

    private record Run(Map<String, String> files, int operations) {}
}
