package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the watched folder costs, measured and printed; only in the nightly set. Processor time is
 * measured as well as time by the clock, because others may use the machine.
 */
class FiguresTest {

    private static final int DRAFTS = Faults.times(100, 10_000);
    private static final Path CONVERT_LOG = Path.of("convert.log");

    /** As the launcher starts the watched folder: with both compilers, and little new at a time. */
    private static final List<String> JVM =
            List.of("-Xms64m", "-Xmx256m", "-XX:MaxNewSize=48m", "-XX:TieredStopAtLevel=4");

    /** Fourteen pages. */
    private static final Path SPEECH = Path.of("src/bench/speech.txt");

    @TempDir Path folder;

    @BeforeEach
    void onlyAtNight() {
        assumeTrue(Faults.NIGHTLY, "only in the nightly set");
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs /proc");
    }

    /** At least four fifths of what convert does; memory below 400 MB; and then idle. */
    @Test
    void manyDraftsAtOnceAndThenNothing() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        List<byte[]> drafts = new ArrayList<>();
        String speech = Files.readString(SPEECH);
        for (int i = 0; i < DRAFTS; i++) {
            String draft = speech + "    全文完，第" + i + "份。\n";
            office.drop("讲话" + i + ".txt", draft);
            drafts.add(draft.getBytes(UTF_8));
        }
        Cost convert = convert(office.folders.inbox());
        Cost watch;
        Duration idle;
        try (Started service =
                Started.start(JVM, Map.of(), root, folder.resolve("log"), "--poll", "1s")) {
            Process process = service.process();
            watch = Cost.until(process, () -> isDone(office));
            Thread.sleep(2000);
            Duration before = used(process);
            Thread.sleep(30_000);
            idle = used(process).minus(before);
            assertThat(service.terminate(60)).isEqualTo(143);
        }
        double ratio = (double) convert.cpu().toMillis() / watch.cpu().toMillis();
        print("%d drafts: watch %s, convert %s", DRAFTS, watch, convert);
        double wall = (double) convert.wall().toMillis() / watch.wall().toMillis();
        print("throughput: %.2f of convert by the clock, %.2f by processor time", wall, ratio);
        print("idle with %d in done: %d ms of 30 s", DRAFTS, idle.toMillis());

        new Inventory(office.folders).check(drafts);
        assertThat(watch.kilobytes()).isLessThan(400 << 10);
        assertThat(Math.max(wall, ratio)).isGreaterThan(0.8); // Others may disturb either.
        assertThat(idle).isLessThan(Duration.ofMillis(300));
    }

    private static boolean isDone(Office office) throws IOException {
        try (Stream<Path> done = Files.list(office.folders.done())) {
            return done.count() == DRAFTS;
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }

    private Cost convert(Path inbox) throws Exception {
        List<String> command = new ArrayList<>(Started.java(JVM));
        command.addAll(List.of("convert", inbox.toString(), "-o"));
        command.add(folder.resolve("converted").toString());
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(CONVERT_LOG).toFile())
                        .start();
        Cost cost = Cost.until(process, () -> !process.isAlive());
        assertThat(process.exitValue()).isZero();
        return cost;
    }

    /** From the drop to the note in the outbox, less the time that the draft has to be stable. */
    @Test
    void aSpeechOfTenPagesIsThereSoon() throws Exception {
        Path root = folder.resolve("root");
        Office office = new Office(root);
        String speech = Office.draft("讲话") + ("    " + "今天开会讲三件事。".repeat(25) + "\n").repeat(22);
        try (Started service =
                Started.watch(root, folder.resolve("log"), "--stable", "3s").awaitReady(120)) {
            for (int i = 0; i < 20; i++) {
                office.drop("热身" + i + ".txt", speech + i);
            }
            Started.await(300, () -> office.done().size() == 20);
            List<Long> millis = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                office.drop("讲话" + i + ".txt", speech + "之" + i);
                Path note = office.folders.outbox().resolve("讲话" + i + ".result.json");
                Started.await(60, () -> Files.exists(note));
                millis.add((System.nanoTime() - start) / 1_000_000L - 3000);
            }
            print("ten pages, drop to published less 3 s: %s ms", millis);
            Path note = office.folders.outbox().resolve("讲话0.result.json");
            assertThat(Office.json(note).objects("outputs").get(0).number("pages")).isEqualTo(10);
            assertThat(service.process().isAlive()).isTrue();
        }
    }

    private static Duration used(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, Object... arguments) {
        System.out.printf("FIGURE " + format + "%n", arguments);
    }

    /** What a process has cost; the last look at it, a fiftieth of a second before it ended. */
    private record Cost(Duration cpu, Duration wall, long kilobytes) {

        static Cost until(Process process, Started.Condition end) throws Exception {
            long start = System.nanoTime();
            Duration cpu = Duration.ZERO;
            long most = 0;
            boolean ended = false;
            while (!ended) {
                ended = end.holds();
                Duration now = used(process);
                cpu = now.compareTo(cpu) > 0 ? now : cpu;
                most = Math.max(most, peak(process.pid()));
                Thread.sleep(20);
            }
            return new Cost(cpu, Duration.ofNanos(System.nanoTime() - start), most);
        }

        /** The most memory it ever had; 0 when it is gone. */
        private static long peak(long pid) {
            try {
                return Files.readString(Path.of("/proc/" + pid + "/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
            } catch (IOException gone) {
                return 0;
            }
        }

        @Override
        public String toString() {
            return "cpu %.1f s, wall %.1f s, peak %d KB"
                    .formatted(cpu.toMillis() / 1000.0, wall.toMillis() / 1000.0, kilobytes);
        }
    }
}
