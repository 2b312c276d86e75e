package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.io.Disk;
import io.github.chengwen.watch.JobClaims.BlockedException;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Found;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.NoFollow;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.job.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a file between a look at the inbox and the moment it is taken (watch.md §3). */
class JobClaimsTest {

    private static final String DRAFT = Office.draft("在大会上的讲话");
    private static final String SECRET = Office.draft("别处的机密");

    @TempDir(factory = InMemory.class)
    Path folder;

    private Office office = new Office(new Folders(Path.of("unused")));
    private Path draft = Path.of("unused");

    @BeforeEach
    void serveOnce() throws Exception {
        office = new Office(folder.resolve("root"));
        office.serve();
        office.drop("讲话.txt", DRAFT);
        draft = office.folders.inbox().resolve("讲话.txt");
    }

    private interface Event {
        void happen() throws IOException;
    }

    /** A disk beside which something happens between the last check and the taking of a draft. */
    private Recorder meanwhile(Event event) {
        return new Recorder(office.folders.root()) {
            @Override
            void before(String operation) {
                if (operation.startsWith("write ") && operation.endsWith("/origin.json")) {
                    try {
                        event.happen();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        };
    }

    private JobClaims claims(Settings settings, Disk disk) {
        Inbox inbox = new Inbox(office.folders.inbox(), settings);
        return new JobClaims(office.folders, Optional.empty(), settings, inbox, disk, 1);
    }

    private static Found seen(Path file, Path name) throws IOException {
        return new Found(name, Stat.of(file), false, true);
    }

    @Test
    void aDraftThatHasChangedSinceTheLookIsNotTouched() throws Exception {
        Found before = seen(draft, Path.of("讲话.txt"));
        Files.writeString(draft, DRAFT + "    又加了一段。\n");
        Recorder recorder = new Recorder(office.folders.root());

        Optional<Work> work = claims(office.settings, recorder).claim(before, false);

        assertThat(work).isEmpty();
        assertThat(recorder.operations()).isEmpty();
    }

    @Test
    void aDraftThatIsGoneSinceTheLookIsNone() throws Exception {
        Found before = seen(draft, Path.of("讲话.txt"));
        Files.delete(draft);

        assertThat(claims(office.settings, office.disk).claim(before, false)).isEmpty();
        assertThat(office.folders.work()).isEmptyDirectory();
    }

    @Test
    void aDraftThatChangesWhileItIsCopiedIsNotTaken() throws Exception {
        Found before = seen(draft, Path.of("讲话.txt"));
        Settings leave = Tuning.usual().leave().settings();
        Recorder disk = meanwhile(() -> Files.writeString(draft, DRAFT + "    又加了一段。\n"));

        assertThat(claims(leave, disk).claim(before, false)).isEmpty();
        assertThat(office.folders.work()).isEmptyDirectory();
    }

    @Test
    void nothingIsCopiedThroughALinkThatTookTheDraftsPlace() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        Found before = seen(draft, Path.of("讲话.txt"));
        Settings leave = Tuning.usual().leave().settings();
        Recorder disk =
                meanwhile(
                        () -> {
                            Files.delete(draft);
                            Files.createSymbolicLink(draft, secret);
                        });

        assertThatThrownBy(() -> claims(leave, disk).claim(before, false))
                .isInstanceOf(BlockedException.class);
        assertThat(office.folders.work()).isEmptyDirectory();
    }

    @Test
    void norThroughALinkThatTookTheFoldersPlace() throws Exception {
        Path below = Files.createDirectory(office.folders.inbox().resolve("通知"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(below.resolve("讲话.txt"), DRAFT);
        // The same file has a name there: what it looks like from outside tells nothing.
        Files.createLink(elsewhere.resolve("讲话.txt"), file);
        Found before = seen(file, Path.of("通知/讲话.txt"));
        Settings leave = Tuning.usual().leave().recursive().settings();
        Recorder disk =
                meanwhile(
                        () -> {
                            Files.move(below, folder.resolve("moved"));
                            Files.createSymbolicLink(below, elsewhere);
                        });

        assertThatThrownBy(() -> claims(leave, disk).claim(before, false))
                .isInstanceOf(BlockedException.class);
        assertThat(office.folders.work()).isEmptyDirectory();
    }

    /** What took the draft's place at the last moment goes back, but not onto a newer draft. */
    @Test
    void whatIsNoDraftGoesBackBesideANewerOneOfThatName() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        Recorder disk =
                meanwhile(
                        () -> {
                            Files.delete(draft);
                            Files.createSymbolicLink(draft, secret);
                        });
        Found before = seen(draft, Path.of("讲话.txt"));
        Work work = claims(office.settings, disk).claim(before, false).orElseThrow();
        Files.writeString(draft, Office.draft("更新的讲话"));

        office.serve();

        assertThat(office.done()).containsExactly("讲话.txt");
        assertThat(office.folders.done().resolve("讲话.txt")).hasContent(Office.draft("更新的讲话"));
        assertThat(office.folders.inbox().resolve("讲话(2).txt")).isSymbolicLink();
        assertThat(work.folder()).doesNotExist();
    }

    @Test
    void filesAreReadBelowAFolderOnly() throws Exception {
        Path inbox = office.folders.inbox();
        Files.createDirectory(inbox.resolve("通知"));
        Files.writeString(inbox.resolve("通知/讲话.txt"), DRAFT);
        Files.createSymbolicLink(inbox.resolve("链接"), inbox.resolve("通知"));

        assertThat(NoFollow.read(inbox, Path.of("通知/讲话.txt"), 1 << 20)).asString().isEqualTo(DRAFT);
        assertThat(NoFollow.read(inbox, Path.of("讲话.txt"), 6)).asString().isEqualTo("在大");
        for (String name : List.of("链接/讲话.txt", "通知", "没有.txt", "没有/讲话.txt")) {
            assertThatThrownBy(() -> NoFollow.read(inbox, Path.of(name), 10))
                    .as(name)
                    .isInstanceOf(IOException.class);
        }
    }
}
