package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    /** What the drafts are like. */
    enum Kind {
        GOOD {
            @Override
            void prepare(Office office) {}

            @Override
            List<byte[]> drop(Office office) throws IOException {
                return List.of(drop(office, "讲话.txt", Office.draft("在大会上的讲话")));
            }
        },
        REFUSED {
            @Override
            void prepare(Office office) {}

            @Override
            List<byte[]> drop(Office office) throws IOException {
                return List.of(drop(office, "图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0"));
            }
        },
        SAME_AGAIN {
            @Override
            void prepare(Office office) throws IOException, StartException {
                drop(office, "讲话.txt", Office.draft("在大会上的讲话"));
                office.serve();
            }

            @Override
            List<byte[]> drop(Office office) throws IOException {
                byte[] draft = drop(office, "讲话.txt", Office.draft("在大会上的讲话"));
                return List.of(draft, draft);
            }
        },
        NAME_TAKEN {
            @Override
            void prepare(Office office) throws IOException, StartException {
                drop(office, "讲话.txt", Office.draft("旧的"));
                office.serve();
            }

            @Override
            List<byte[]> drop(Office office) throws IOException {
                return List.of(
                        Office.draft("旧的").getBytes(UTF_8),
                        drop(office, "讲话.txt", Office.draft("新的")));
            }
        };

        abstract void prepare(Office office) throws IOException, StartException;

        /** Drops drafts; the content of all that were ever dropped. */
        abstract List<byte[]> drop(Office office) throws IOException;

        static byte[] drop(Office office, String name, String text) throws IOException {
            office.drop(name, text);
            return text.getBytes(UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStopEndsInTheSameFiles(Kind kind) throws IOException, StartException {
        Map<String, String> expected = run(kind, Integer.MAX_VALUE, Reboot.KEPT).files();
        int last = run(kind, Integer.MAX_VALUE, Reboot.KEPT).operations();
        assertThat(last).isGreaterThan(20);

        for (int stop = 1; stop <= last; stop++) {
            for (Reboot reboot : Reboot.values()) {
                try {
                    assertThat(run(kind, stop, reboot).files()).isEqualTo(expected);
                } catch (AssertionError | IOException e) {
                    throw new AssertionError(kind + " stopped at " + stop + ", " + reboot, e);
                }
            }
        }
    }

    private int number;

    private Run run(Kind kind, int stop, Reboot reboot) throws IOException, StartException {
        Path root = folder.resolve("root" + number);
        Path backups = folder.resolve("backups" + number);
        number++;
        Office office = new Office(root).on(new Medium(backups.resolve("before")));
        kind.prepare(office);
        List<byte[]> drafts = kind.drop(office);
        Medium medium = new Medium(backups.resolve("first")).stoppingAt(stop);
        try (InboxWatcher watcher = office.on(medium).open()) {
            office.serve(watcher);
        } catch (PowerCut cut) {
            assertThat(medium.hasStopped()).isTrue();
        }
        medium.reboot(reboot);
        office.on(new Medium(backups.resolve("second"))).serve();
        new Inventory(office.folders).check(drafts);
        return new Run(files(office.folders), medium.operations());
    }

    private record Run(Map<String, String> files, int operations) {}

    /** All files that people see, with their content. */
    private static Map<String, String> files(Folders folders) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path place : new ArrayList<>(folders.all())) {
            for (String name : Office.names(place)) {
                Path file = place.resolve(name);
                all.put(
                        folders.root().relativize(file).toString(),
                        Hash.of(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
