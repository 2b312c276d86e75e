package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.watch.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders that the service may not use for a while (watch.md §6, 13). For root there are
 * no such files, so there the service is started without the rights that make root special.
 */
class PermissionsTest {

    private static final int TIMES = Faults.times(1, 7);
    private static final String DRAFT = Office.draft("在大会上的讲话");

    @TempDir Path folder;

    private Path root = Path.of("unused");
    private Office office = new Office(new Folders(root));

    @BeforeEach
    void openOffice() throws Exception {
        root = folder.resolve("root");
        office = new Office(root);
    }

    @AfterEach
    void giveAllRightsBack() throws Exception {
        for (Path place : office.folders.all()) {
            if (Files.isDirectory(place)) {
                permit(place, "rwxr-xr-x");
            }
        }
    }

    private Started serve() throws Exception {
        List<String> wrapper = new ArrayList<>(List.of("sh", "-c", "umask 027; exec \"$@\"", "sh"));
        if (isRoot()) {
            List<String> ordinary =
                    List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");
            assumeTrue(runs(ordinary), "setpriv is needed to take rights away from root");
            wrapper.addAll(ordinary);
        }
        return Started.start(wrapper, List.of(), Map.of(), root, folder.resolve("log"))
                .awaitReady(120);
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static boolean runs(List<String> command) throws Exception {
        List<String> all = new ArrayList<>(command);
        all.add("true");
        try {
            return new ProcessBuilder(all).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void permit(Path file, String rights) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    /** Waits until the status says so much. */
    private void awaitStatus(String reason) throws Exception {
        Started.await(120, () -> status().contains(reason));
    }

    private String status() throws IOException {
        return Files.exists(office.folders.status())
                ? Files.readString(office.folders.status())
                : "";
    }

    @Test
    void aDraftThatMayNotBeReadIsWaitedFor() throws Exception {
        try (Started service = serve()) {
            for (int i = 0; i < TIMES; i++) {
                Path draft = office.folders.inbox().resolve("讲话" + i + ".txt");
                Path hidden = Files.writeString(office.folders.root().resolve("new"), DRAFT + i);
                permit(hidden, "---------");
                Files.move(hidden, draft);
                awaitStatus("讲话" + i + ".txt\",\"reason\":\"没有读取权限");
                assertThat(status()).contains("degraded");

                permit(draft, "rw-------");
                Started.await(120, () -> !Files.exists(draft));
            }
            Started.await(120, () -> office.done().size() == TIMES);
            assertThat(service.terminate(60)).isEqualTo(143);
        }
        assertThat(office.outbox()).hasSize(Office.FILES * TIMES);
        assertThat(office.failed()).isEmpty();
    }

    @Test
    void anOutboxThatMayNotBeWrittenIsWaitedFor() throws Exception {
        List<byte[]> drafts = new ArrayList<>();
        try (Started service = serve()) {
            for (int i = 0; i < TIMES; i++) {
                permit(office.folders.outbox(), "r-xr-xr-x");
                office.drop("讲话" + i + ".txt", DRAFT + i);
                drafts.add((DRAFT + i).getBytes(UTF_8));
                awaitStatus("讲话" + i + ".txt\",\"reason\":\"没有权限");
                Duration before = cpu(service);
                Thread.sleep(2000);
                assertThat(cpu(service).minus(before)).isLessThan(Duration.ofMillis(1500));

                permit(office.folders.outbox(), "rwxr-xr-x");
                int done = i + 1;
                Started.await(120, () -> office.done().size() == done);
            }
            assertThat(service.terminate(60)).isEqualTo(143);
        }
        new Inventory(office.folders).check(drafts);
        assertThat(office.failed()).isEmpty();
    }

    /** Whoever may write to the outbox could else hold up drafts for a day. */
    @Test
    void aFileInTheOutboxThatMayNotBeReadIsSomebodyElses() throws Exception {
        for (String name : List.of("讲话.docx", "讲话.result.json", "讲话 (2).pdf")) {
            Path theirs = office.folders.outbox().resolve(name);
            Files.createDirectories(office.folders.outbox());
            permit(Files.writeString(theirs, "别人的"), "---------");
        }
        try (Started service = serve()) {
            office.drop("讲话.txt", DRAFT);
            Started.await(120, () -> office.done().size() == 1);
            assertThat(service.terminate(60)).isEqualTo(143);
        }
        assertThat(office.outbox()).contains("讲话 (3).docx", "讲话 (3).pdf", "讲话 (3).result.json");
        assertThat(office.failed()).isEmpty();
    }

    /** No busy loop. */
    private static Duration cpu(Started service) {
        return service.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void anOutboxThatIsMountedForReadingOnlyIsWaitedFor() throws Exception {
        assumeTrue(isRoot(), "to mount needs the rights of root");
        try (Started service = serve()) {
            String outbox = office.folders.outbox().toString();
            assumeTrue(run("mount", "--bind", outbox, outbox) == 0, "cannot mount here");
            try {
                assertThat(run("mount", "-o", "remount,ro,bind", outbox)).isZero();
                office.drop("讲话.txt", DRAFT);
                awaitStatus("degraded");
                assertThat(office.outbox()).isEmpty();
            } finally {
                run("umount", "-l", outbox);
            }
            Started.await(120, () -> office.done().size() == 1);
            assertThat(service.terminate(60)).isEqualTo(143);
        }
        new Inventory(office.folders).check(List.of(DRAFT.getBytes(UTF_8)));
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    @Test
    void outputsHaveTheRightsThatTheUmaskLeavesAndTheStateHasNone() throws Exception {
        try (Started service = serve()) {
            office.drop("讲话.txt", DRAFT);
            Started.await(120, () -> office.done().size() == 1);
            assertThat(service.process().isAlive()).isTrue();
        }
        assertThat(rights(office.folders.outbox().resolve("讲话.docx"))).isEqualTo("rw-r-----");
        assertThat(rights(office.folders.state())).isEqualTo("rwx------");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Runs where the tests are not root's; there it is a file like any other. */
    @Test
    void whatCannotBeReadForADayFails() throws Exception {
        office.drop("讲话.txt", DRAFT);
        permit(office.folders.inbox().resolve("讲话.txt"), "---------");
        assumeFalse(
                Files.isReadable(office.folders.inbox().resolve("讲话.txt")),
                "root may read everything");
        try (InboxWatcher watcher = office.open()) {
            for (int hour = 0; hour < 24; hour++) {
                office.watch(watcher, Duration.ofSeconds(5));
                office.pass(Duration.ofHours(1));
            }
            assertThat(office.inbox()).containsExactly("讲话.txt");
            office.watch(watcher, Duration.ofMinutes(5));
        }
        assertThat(office.failed()).containsExactly("讲话.error.json", "讲话.error.txt", "讲话.txt");
        assertThat(Office.json(office.folders.failed().resolve("讲话.error.json")).text("code"))
                .isEqualTo("CW602");
    }
}
