package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds a Java that is new enough, or says what to install. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherJavaTest {

    @TempDir Path root;
    private Machine machine;
    private Path launcher;

    @BeforeEach
    void installed() throws IOException {
        machine = new Machine(root);
        launcher = machine.install("app");
    }

    @Test
    void theJavaThatCameWithItGoesBeforeJavaHome() throws Exception {
        Path own = machine.java("app/runtime", "17.0.1");
        machine.java("wanted", "25");

        assertThat(machine.set("JAVA_HOME", root.resolve("wanted")).start(launcher).java())
                .isEqualTo(own.toRealPath().toString());
    }

    @Test
    void javaHomeComesNext() throws Exception {
        Path wanted = machine.java("wanted", "17.0.1");
        machine.onPath(machine.java("other", "21.0.2"));

        assertThat(machine.set("JAVA_HOME", root.resolve("wanted")).start(launcher).java())
                .isEqualTo(wanted.toString());
    }

    @Test
    void thePathComesAfterIt() throws Exception {
        machine.onPath(machine.java("other", "25"));
        machine.java("usr/lib/jvm/java-21", "21.0.2");

        assertThat(machine.start(launcher).java()).endsWith("commands/java");
    }

    @Test
    void theUsualFoldersComeLast() throws Exception {
        Path java = machine.java("usr/lib/jvm/java-21", "21.0.2");

        assertThat(machine.start(launcher).java()).isEqualTo(java.toString());
    }

    @Test
    void anOldJavaHomeIsPassedOver() throws Exception {
        machine.java("old", "11.0.20");
        Path java = machine.java("opt/jdk-17", "17.0.9");

        assertThat(machine.set("JAVA_HOME", root.resolve("old")).start(launcher).java())
                .isEqualTo(java.toString());
    }

    @Test
    void anEarlyAccessVersionIsUnderstood() throws Exception {
        Path java = machine.java("opt/jdk", "26-ea");

        assertThat(machine.start(launcher).java()).isEqualTo(java.toString());
    }

    @Test
    void theReleaseFileIsBelievedBeforeJavaIsAsked() throws Exception {
        Path java = machine.java("opt/jdk", "1.8.0_392");
        Files.writeString(root.resolve("opt/jdk/release"), "JAVA_VERSION=\"17.0.9\"\nOS=\"x\"\n");

        assertThat(machine.start(launcher).java()).isEqualTo(java.toString());
    }

    @Test
    void withoutJavaItSaysInBothLanguagesWhatToInstall() throws Exception {
        Started started = machine.start(launcher);

        assertThat(started.exit()).isEqualTo(5);
        assertThat(started.out()).isEmpty();
        assertThat(started.err())
                .contains("没有找到 Java 17", "no Java 17 or newer was found", "openjdk-17-jre");
    }

    @Test
    void withOnlyAnOldJavaItNamesIt() throws Exception {
        Path java = machine.java("usr/lib/jvm/java-8", "1.8.0_392");

        Started started = machine.start(launcher);

        assertThat(started.exit()).isEqualTo(5);
        assertThat(started.err()).contains("版本过低", java + " (1.8.0_392)");
    }
}
