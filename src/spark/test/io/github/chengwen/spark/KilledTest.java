package io.github.chengwen.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster of two executors in processes of their own, with speculation: whatever is killed at
 * once in the middle, each draft is converted once to the bytes of the command line, and none is
 * torn.
 */
class KilledTest {

    private static final String CLUSTER = "local-cluster[2,1,1024]";
    private static final int DRAFTS = 240;
    private static final int BEGUN = 40;
    private static final long LONGEST_WAIT = 300_000;

    @TempDir Path folder;
    private Path in;
    private Path out;
    private Path expected;

    @BeforeEach
    void writeDrafts() throws IOException, InterruptedException {
        in = folder.resolve("稿");
        out = folder.resolve("成品");
        expected = folder.resolve("expected");
        Job.write(in, DRAFTS);
        Job.commandLine(in, "-o", expected, "--to", "docx");
    }

    private Job start(String report) throws IOException {
        return Job.start(
                folder,
                CLUSTER,
                "--in",
                in,
                "--out",
                out,
                "--report",
                folder.resolve(report),
                "--to",
                "docx");
    }

    /** Waits until that many files are there. */
    private void awaitFiles(int count, Job job) throws Exception {
        long end = System.currentTimeMillis() + LONGEST_WAIT;
        while (Job.count(out) < count) {
            assertThat(job.isRunning()).as(job.talk()).isTrue();
            assertThat(System.currentTimeMillis()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void executorsAreKilled() throws Exception {
        Job job = start("report");
        awaitFiles(BEGUN, job);
        List<ProcessHandle> first = job.executors();
        first.forEach(ProcessHandle::destroyForcibly);

        assertThat(first).isNotEmpty();
        assertThat(job.status()).as(job.talk()).isZero();
        assertThat(job.talk()).containsPattern("\\{(kept=\\d+, )?made=\\d+\\}");
        assertThat(Job.files(out)).isEqualTo(Job.files(expected));
    }

    @Test
    void theDriverIsKilledAndTheJobStartedAgain() throws Exception {
        Job job = start("report");
        awaitFiles(BEGUN, job);
        job.kill();
        int before = Job.count(out);

        Job again = start("report");

        assertThat(before).isLessThan(DRAFTS);
        assertThat(again.status()).as(again.talk()).isZero();
        assertThat(again.talk()).containsPattern("\\{kept=\\d+, made=\\d+\\}");
        assertThat(Job.files(out)).isEqualTo(Job.files(expected));
        try (var all = Files.walk(out)) {
            assertThat(all.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.startsWith(".chengwen-new-"));
        }
    }
}
