package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts the jar beside it, from wherever it is called. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    @TempDir Path root;
    private Machine machine;

    @BeforeEach
    void withJava() throws IOException {
        machine = new Machine(root);
        machine.set("JAVA_HOME", root.resolve("jdk"));
        machine.java("jdk", "17.0.1");
    }

    @Test
    void argumentsArriveUnchanged() throws Exception {
        Started started = machine.start(machine.install("app"), "convert", "a b", "*", "", "$HOME");

        assertThat(started.arguments())
                .endsWith(jar("app"), "<convert>", "<a b>", "<*>", "<>", "<$HOME>");
    }

    @Test
    void theExitCodeIsJavas() throws Exception {
        assertThat(machine.start(machine.install("app")).exit()).isEqualTo(42);
    }

    @Test
    void javaTakesThePlaceOfTheLauncherSoThatSignalsArrive() throws Exception {
        Started started = machine.start(machine.install("app"));

        assertThat(started.javaPid()).isEqualTo(started.pid());
    }

    @Test
    void theUsersOptionsComeAfterOurs() throws Exception {
        Started started =
                machine.set("CHENGWEN_JAVA_OPTS", "-Xmx1g  -Dpattern=*")
                        .start(machine.install("app"));

        assertThat(started.arguments()).endsWith("<-Xmx1g>", "<-Dpattern=*>", "<-jar>", jar("app"));
    }

    /** Java cannot find out by itself; a progress bar depends on it. */
    @Test
    void javaIsToldThatStandardErrorIsNoTerminal() throws Exception {
        assertThat(machine.start(machine.install("app")).arguments())
                .contains("<-Dchengwen.stderr=other>");
    }

    @Test
    void javaIsToldWhetherStandardInputIsClosed() throws Exception {
        Path launcher = machine.install("app");

        assertThat(machine.start(launcher).arguments()).contains("<-Dchengwen.stdin=open>");
        assertThat(machine.startWithoutInput(launcher).arguments())
                .contains("<-Dchengwen.stdin=closed>");
    }

    @Test
    void aFolderMayHaveSpaces() throws Exception {
        assertThat(machine.start(machine.install("my apps/app")).arguments())
                .contains(jar("my apps/app"));
    }

    @Test
    void aFolderMayHaveAChineseName() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");

        assertThat(machine.start(machine.install("办公 软件/成文")).arguments())
                .contains(jar("办公 软件/成文"));
    }

    @Test
    void itMayBeCalledThroughLinks() throws Exception {
        Path launcher = machine.install("app");
        Path absolute = Files.createSymbolicLink(root.resolve("absolute"), launcher);
        Path folder = Files.createDirectories(root.resolve("links"));
        Path relative =
                Files.createSymbolicLink(folder.resolve("relative"), folder.relativize(absolute));

        assertThat(machine.start(relative).arguments()).contains(jar("app"));
    }

    private String jar(String folder) throws IOException {
        return "<" + root.toRealPath().resolve(folder).resolve("lib/chengwen-start.jar") + ">";
    }
}
