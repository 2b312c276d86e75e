package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An hour at five drafts a second (watch.md §6, 23): nothing grows. */
class SoakTest {

    private static final int DRAFTS = Faults.times(0, 18_000);
    private static final int A_FIFTH_OF_A_SECOND = 200;

    @TempDir Path folder;

    @Test
    void neitherMemoryNorThreadsNorOpenFilesGrow() throws Exception {
        assumeTrue(Faults.NIGHTLY, "only in the nightly set");
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs /proc");
        Path root = folder.resolve("root");
        Office office = new Office(root);
        List<byte[]> drafts = new ArrayList<>();
        List<Usage> usage = new ArrayList<>();
        // The heap begins and is divided as the launcher has it for the watched folder.
        List<String> jvm = List.of("-Xms64m", "-Xmx128m", "-XX:MaxNewSize=48m");
        try (Started service = Started.start(jvm, Map.of(), root, folder.resolve("log"))) {
            for (int i = 0; i < DRAFTS; i++) {
                String draft = Office.draft("讲话之" + i);
                office.drop("讲话" + i + ".txt", draft);
                drafts.add(draft.getBytes(UTF_8));
                Thread.sleep(A_FIFTH_OF_A_SECOND);
                if (i == DRAFTS / 4) {
                    usage.add(Usage.of(service.process().pid()));
                }
            }
            Started.await(600, () -> office.done().size() == DRAFTS);
            usage.add(Usage.of(service.process().pid()));
            assertThat(service.terminate(25)).isEqualTo(143);
        }
        new Inventory(office.folders).check(drafts);
        Usage warm = usage.get(0);
        Usage last = usage.get(1);
        print("after a quarter of the time %s, at the end %s", warm, last);
        assertThat(last.files()).isLessThanOrEqualTo(warm.files() + 5);
        assertThat(last.threads()).isLessThanOrEqualTo(warm.threads() + 3);
        // What the system gives follows the garbage, up to the limit of the heap.
        assertThat(last.live()).isLessThanOrEqualTo(warm.live() * 115 / 100);
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, Object... arguments) {
        System.out.printf("FIGURE " + format + "%n", arguments);
    }

    /**
     * What a process has of the system.
     *
     * @param live kilobytes of objects that are in use
     */
    private record Usage(long live, long kilobytes, long threads, long files) {

        static Usage of(long pid) throws IOException {
            Path process = Path.of("/proc/" + pid);
            String status = Files.readString(process.resolve("status"));
            try (var files = Files.list(process.resolve("fd"))) {
                return new Usage(
                        live(pid),
                        field(status, "VmRSS:"),
                        field(status, "Threads:"),
                        files.count());
            }
        }

        /** From the last line of the histogram, for which Java collects its garbage. */
        private static long live(long pid) throws IOException {
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            Process histogram =
                    new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "GC.class_histogram")
                            .start();
            String text = new String(histogram.getInputStream().readAllBytes(), UTF_8).strip();
            return Long.parseLong(text.substring(text.lastIndexOf(' ') + 1)) / 1024;
        }

        private static long field(String status, String name) {
            return status.lines()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
