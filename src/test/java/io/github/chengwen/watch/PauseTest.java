package io.github.chengwen.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trying the disk after a refusal, without giving others a lever (watch.md §4, disk full). */
class PauseTest {

    private static final String VALUABLE = "别人的文件";

    @TempDir Path here;

    @TempDir(factory = InMemory.class)
    Path there;

    private Office office = new Office(new Folders(Path.of("unused")));

    @BeforeEach
    void serveOnce() throws Exception {
        office = new Office(here.resolve("root"));
        office.serve();
    }

    private Pause pauseAfterARefusal() {
        Pause pause = new Pause(office.folders, Optional.empty());
        pause.consider(0);
        return pause;
    }

    @Test
    void aDiskThatWorksIsNoReasonToPause() {
        assertThat(pauseAfterARefusal().isOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".chengwen", "outbox", "done", "failed"})
    void eachFolderThatIsWrittenToIsTried(String name) throws Exception {
        FileUtils.deleteDirectory(office.folders.root().resolve(name).toFile());

        assertThat(pauseAfterARefusal().reason())
                .hasValue(Phrase.DISK_REFUSES.with(Phrase.NO_FOLDER.with()));
    }

    /** Whoever may write to the outbox could else overwrite any file of the service's user. */
    @ParameterizedTest
    @ValueSource(strings = {".chengwen", "outbox", "done", "failed"})
    void nothingIsWrittenThroughALink(String name) throws Exception {
        Path valuable = Files.writeString(here.resolve("valuable"), VALUABLE);
        Path link = office.folders.root().resolve(name).resolve(".chengwen-probe.tmp");
        Files.createSymbolicLink(link, valuable);

        pauseAfterARefusal();

        assertThat(valuable).hasContent(VALUABLE);
        assertThat(link).isSymbolicLink();
    }

    /** On a disk of its own the outbox may be full while the rest has room. */
    @Test
    void anOutboxOnAnotherDiskIsTriedInItsStagingFolder() throws Exception {
        Path notThere = Files.writeString(there.resolve("file"), "").resolve("staging");
        Pause pause = new Pause(office.folders, Optional.of(notThere));

        pause.consider(0);

        assertThat(pause.isOn()).isTrue();
    }

    @Test
    void triesLeaveNothingBehind() throws Exception {
        Path staging = there.resolve(".chengwen-stage");
        List<String> before = Office.names(office.folders.root());

        new Pause(office.folders, Optional.of(staging)).consider(0);

        assertThat(Office.names(office.folders.root())).isEqualTo(before);
        assertThat(staging).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "outbox", "done", "failed", ".chengwen", ".chengwen/work"})
    void whatAKilledRunHasLeftIsRemovedAtTheStart(String name) throws Exception {
        Path folder = office.folders.root().resolve(name);
        Path left = Files.write(folder.resolve(".chengwen-probe1f0a.tmp"), new byte[1024]);

        office.serve();

        assertThat(left).doesNotExist();
    }

    @Test
    void aLinkThatOnlyLooksLikeAProbeIsNotOurs() throws Exception {
        Path valuable = Files.writeString(here.resolve("valuable"), VALUABLE);
        Path link = office.folders.outbox().resolve(".chengwen-probe1f0a.tmp");
        Files.createSymbolicLink(link, valuable);

        office.serve();

        assertThat(link).isSymbolicLink();
        assertThat(valuable).hasContent(VALUABLE);
    }

    /** Outputs would else be made ready wherever whoever may write to the outbox wants them. */
    @Test
    void aStagingFolderBehindALinkIsRefused() throws Exception {
        assumeTrue(!Preflight.canRename(here, there), "needs two file systems");
        Files.delete(office.folders.outbox());
        Files.createSymbolicLink(office.folders.outbox(), there);
        Files.createSymbolicLink(there.resolve(".chengwen-stage"), office.folders.done());

        assertThatThrownBy(office::open)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("is a symbolic link");
    }
}
