package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher gives Java the archive of the classes that is for this Java and this program. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherArchiveTest {

    private static final FileTime JAR = FileTime.from(Instant.parse("2025-03-01T10:20:30.123456Z"));
    private static final FileTime JAVA = FileTime.from(Instant.parse("2025-02-01T00:00:00Z"));

    @TempDir Path folder;
    private Path root;
    private Machine machine;
    private Path launcher;

    @BeforeEach
    void installed() throws IOException {
        root = folder.toRealPath();
        machine = new Machine(root);
        machine.set("JAVA_HOME", root.resolve("jdk"));
        machine.java("jdk", "17.0.1");
        launcher = machine.install("app");
        touch(root.resolve("app/lib/chengwen-start.jar"), JAR);
        touch(root.resolve("jdk/lib/modules"), JAVA);
    }

    @Test
    void thatOfTheDistributionIsUsed() throws Exception {
        archive("app/lib/archive", root.resolve("jdk") + "\n" + root.resolve("app") + "\n");

        assertThat(machine.start(launcher).arguments())
                .contains("<-XX:SharedArchiveFile=" + root + "/app/lib/archive/classes>")
                .contains("<-Xlog:disable>");
    }

    @Test
    void aNewJavaIsGivenItAsACache() throws Exception {
        machine.java("jdk", "25.0.1");
        archive("app/lib/archive", root.resolve("jdk") + "\n" + root.resolve("app") + "\n");

        assertThat(machine.start(launcher).arguments())
                .contains("<-XX:AOTCache=" + root + "/app/lib/archive/classes>");
    }

    @Test
    void aDistributionWithItsOwnJavaMayBeMoved() throws Exception {
        machine.java("app/runtime", "25.0.1");
        touch(root.resolve("app/runtime/lib/modules"), JAVA);
        machine.set("JAVA_HOME", root.resolve("app/runtime"));
        archive("app/lib/archive", "runtime\n.\n");

        assertThat(options(machine.start(launcher))).hasSize(1);
    }

    @Test
    void theArchiveOfAnotherJavaIsNot() throws Exception {
        archive("app/lib/archive", root.resolve("other") + "\n" + root.resolve("app") + "\n");

        assertThat(options(machine.start(launcher))).isEmpty();
    }

    @Test
    void anArchiveThatWasMovedIsNot() throws Exception {
        archive("app/lib/archive", root.resolve("jdk") + "\n/somewhere/else\n");

        assertThat(options(machine.start(launcher))).isEmpty();
    }

    @Test
    void anArchiveOfAnotherStateOfTheProgramOrOfJavaIsNot() throws Exception {
        archive("app/lib/archive", root.resolve("jdk") + "\n" + root.resolve("app") + "\n");

        touch(root.resolve("app/lib/chengwen-start.jar"), JAVA);
        assertThat(options(machine.start(launcher))).isEmpty();

        touch(root.resolve("app/lib/chengwen-start.jar"), JAR);
        touch(root.resolve("jdk/lib/modules"), JAR);
        assertThat(options(machine.start(launcher))).isEmpty();
    }

    @Test
    void itCanBeSwitchedOff() throws Exception {
        archive("app/lib/archive", root.resolve("jdk") + "\n" + root.resolve("app") + "\n");
        machine.with("cksum", "mkdir", "nice", "sleep").set("HOME", root.resolve("home"));

        Started started = machine.set("CHENGWEN_ARCHIVE", "off").start(launcher);

        assertThat(options(started)).isEmpty();
        assertThat(root.resolve("home/.cache")).doesNotExist();
    }

    @Test
    void anEmptyOneSaysThatThisJavaCanMakeNone() throws Exception {
        archive("app/lib/archive", root.resolve("jdk") + "\n" + root.resolve("app") + "\n");
        Files.write(root.resolve("app/lib/archive/classes"), new byte[0]);
        touch(root.resolve("app/lib/archive/classes"), JAR);
        machine.with("cksum", "mkdir", "nice", "sleep").set("HOME", root.resolve("home"));

        assertThat(options(machine.start(launcher))).isEmpty();
        assertThat(root.resolve("home/.cache")).doesNotExist();
    }

    @Test
    void withoutHomeThereIsNoneAndNoComplaint() throws Exception {
        Started started = machine.with("cksum", "mkdir", "nice", "sleep").start(launcher);

        assertThat(options(started)).isEmpty();
        assertThat(started.err()).isEmpty();
    }

    @Test
    void whereTheCacheCannotBeWrittenThereIsNoneAndNoComplaint() throws Exception {
        touch(root.resolve("home"), JAVA); // a file, where even root makes no folder

        Started started =
                machine.with("cksum", "mkdir", "nice", "sleep")
                        .set("HOME", root.resolve("home"))
                        .start(launcher);

        assertThat(options(started)).isEmpty();
        assertThat(started.err()).isEmpty();
    }

    @Test
    void onlyTheServiceThatRunsLongHasTheSecondCompiler() throws Exception {
        assertThat(machine.start(launcher, "convert", "a.txt").arguments())
                .contains("<-XX:TieredStopAtLevel=1>");
        assertThat(machine.start(launcher, "watch", "root").arguments())
                .doesNotContain("<-XX:TieredStopAtLevel=1>");
    }

    private void archive(String place, String label) throws IOException {
        Path archive = Files.createDirectories(root.resolve(place));
        Files.writeString(archive.resolve("classes"), "an archive");
        touch(archive.resolve("classes"), JAR);
        Files.writeString(archive.resolve("java"), label);
        touch(archive.resolve("java"), JAVA);
    }

    private static void touch(Path file, FileTime time) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        Files.setLastModifiedTime(file, time);
    }

    private static List<String> options(Started started) {
        Stream<String> all = started.arguments().stream();
        return all.filter(a -> a.matches("<-XX:(SharedArchiveFile|AOTCache)=.*")).toList();
    }
}
