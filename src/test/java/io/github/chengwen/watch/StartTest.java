package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.watch.StartException.Kind;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.status.HealthServer;
import io.github.chengwen.watch.status.StatusFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting to serve a folder, and asking how it goes (watch.md §2 and §5). */
class StartTest {

    @TempDir(factory = InMemory.class)
    Path folder;

    @Test
    void aSecondServiceIsRefusedAndToldWhoIsThere() throws Exception {
        Office office = new Office(folder);
        try (InboxWatcher first = office.open()) {
            first.tick();
            assertThatThrownBy(office::open)
                    .isInstanceOfSatisfying(
                            StartException.class, e -> assertThat(e.kind()).isEqualTo(Kind.RUNNING))
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
        }
        office.serve();
    }

    @Test
    void onANetworkDriveALivingHolderIsBelievedItsHeartbeat() throws Exception {
        Folders folders = new Folders(folder);
        Preflight.makeFolders(folders, true);
        Files.writeString(folders.heartbeat(), "pid 1, elsewhere");

        assertThatThrownBy(() -> InstanceLock.take(folders, true))
                .hasMessageContaining("pid 1, elsewhere");

        FileTime old = FileTime.from(Instant.now().minusSeconds(120));
        Files.setLastModifiedTime(folders.heartbeat(), old);
        try (InstanceLock lock = InstanceLock.take(folders, true)) {
            lock.beat();
            assertThat(folders.heartbeat()).content().contains("pid ");
        }
        assertThat(folders.heartbeat()).doesNotExist();
    }

    @Test
    void theStateIsForItsOwnerOnly() throws Exception {
        Office office = new Office(folder);
        office.serve();

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(office.folders.state())))
                .isEqualTo("rwx------");
    }

    @Test
    void aMistypedRootIsRefusedAndTheOneThatWasMeantIsNamed() throws Exception {
        new Office(folder.resolve("chengwen")).serve();
        Path mistyped = folder.resolve("chengwn");
        Office office = new Office(new Folders(mistyped));

        assertThatThrownBy(office::open)
                .isInstanceOfSatisfying(
                        StartException.class,
                        e -> {
                            assertThat(e.kind()).isEqualTo(Kind.CONFIGURATION);
                            assertThat(e.reason().chinese())
                                    .contains(mistyped.toString(), "--init")
                                    .endsWith("附近有：" + folder.resolve("chengwen"));
                        });
        assertThat(mistyped).doesNotExist();
    }

    /** The drive that should be mounted there is not, or somebody means the folder above. */
    @Test
    void aFolderWithoutAnInboxIsRefusedAndLeftAsItIs() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("讲话.txt"), "x");
        Office office = new Office(new Folders(other));

        assertThatThrownBy(office::open)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("--init");
        assertThat(Office.names(other)).containsExactly("讲话.txt");
    }

    @Test
    void theInboxItselfIsNotARootAndTheRootIsNamed() throws Exception {
        Office office = new Office(folder);
        office.serve();

        assertThatThrownBy(() -> new Office(new Folders(office.folders.inbox())).open())
                .isInstanceOf(StartException.class)
                .hasMessageContaining("Nearby there is: " + folder);
    }

    @Test
    void onRequestTheFoldersAreMade() throws Exception {
        Office office = new Office(new Folders(folder.resolve("a/b")));
        office.with(Tuning.usual().init().settings()).serve();

        assertThat(office.folders.all()).allSatisfy(place -> assertThat(place).isDirectory());
    }

    @Test
    void foldersThatOverlapAreRefused() throws Exception {
        Office office = new Office(folder);
        office.serve();
        Files.delete(office.folders.done());
        Files.createSymbolicLink(office.folders.done(), office.folders.inbox());

        assertThatThrownBy(office::open)
                .isInstanceOfSatisfying(
                        StartException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.CONFIGURATION));
    }

    @Test
    void theStyleMustNotLieWhereAnybodyMayDropFiles() throws Exception {
        Folders folders = new Folders(folder);
        Preflight.makeFolders(folders, true);
        Path style = Files.writeString(folders.inbox().resolve("house.yaml"), "extends: plain\n");

        assertThatThrownBy(() -> Preflight.checkPlaces(folders, List.of(style)))
                .isInstanceOf(StartException.class);
    }

    @Test
    void whatTheServiceSaysOfItselfIsThereToRead() throws Exception {
        Office office = new Office(folder);
        assertThat(StatusFile.read(folder)).isEmpty();
        try (InboxWatcher watcher = office.open()) {
            watcher.tick();
            byte[] json = StatusFile.read(folder).orElseThrow().json();
            Instant written = office.clock.instant();
            assertThat(new StatusFile(json, written.plusSeconds(29)).isWell()).isTrue();
            assertThat(new StatusFile(json, written.plusSeconds(31)).isWell()).isFalse();
        }
    }

    @Test
    void healthAndMetricsAreAnsweredOnThisMachine() throws Exception {
        Office office = new Office(folder);
        office.drop("讲话.txt", Office.draft("讲话"));
        try (InboxWatcher watcher = office.open();
                HealthServer server = HealthServer.start(0, watcher::status)) {
            office.serve(watcher);
            office.watch(watcher, Duration.ofSeconds(3));

            assertThat(get(server, "/healthz").statusCode()).isEqualTo(200);
            assertThat(get(server, "/metrics").body())
                    .contains("chengwen_up 1\n", "chengwen_published_total 1\n");

            Files.delete(office.folders.inbox());
            office.watch(watcher, Duration.ofSeconds(5));
            assertThat(get(server, "/healthz").statusCode()).isEqualTo(503);
        }
    }

    private static HttpResponse<String> get(HealthServer server, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
