package io.github.chengwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher for Windows under Wine's cmd, with a stand-in for Java: a script that writes down
 * how it was started. Wine does not wait for such a program, so for the exit status one of Wine's
 * own stands in. A Java without a release file, whose version Java itself must tell, is out of its
 * reach.
 */
@Tag("slow")
@EnabledIf(
        value = "isWineInstalled",
        disabledReason = "Wine (wine) or the locale zh_CN.UTF-8 is not installed")
final class WineLauncherTest {

    private static final Charset CODE_PAGE = Charset.forName("GBK");
    private static final Path XCOPY =
            Path.of("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/xcopy.exe");

    /** What xcopy ends with when it is started with arguments that it does not know. */
    private static final int STATUS = 4;

    /** As large as a small Windows; one for all tests. */
    @TempDir static Path windows;

    @TempDir Path folder;
    private Path launcher;

    static boolean isWineInstalled() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/usr/bin/wine"))
                && Files.exists(XCOPY)
                && locales().contains("zh_CN.utf8");
    }

    private static String locales() throws IOException, InterruptedException {
        Process locales = new ProcessBuilder("locale", "-a").start();
        String names = new String(locales.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        locales.waitFor();
        return names;
    }

    @BeforeEach
    void install() throws IOException {
        Path home = folder.resolve("成文 工具");
        launcher = Files.createDirectories(home.resolve("bin")).resolve("chengwen.cmd");
        Files.copy(Path.of("src/main/launcher/chengwen.cmd"), launcher);
        Files.copy(
                Path.of("src/main/launcher/workbench.cmd"),
                launcher.resolveSibling("workbench.cmd"));
        Files.createDirectories(home.resolve("lib/archive"));
        Files.createFile(home.resolve("lib/archive/classes"));
        Files.createFile(home.resolve("lib/chengwen-start.jar"));
    }

    /** Wine goes on for a while after its last program, and leads from its folder to the root. */
    @AfterAll
    static void stop() throws IOException, InterruptedException {
        for (String how : List.of("-k", "-w")) {
            ProcessBuilder server = new ProcessBuilder("/usr/lib/wine/wineserver", how);
            server.environment().put("WINEPREFIX", windows.resolve("prefix").toString());
            server.start().waitFor();
        }
        Files.deleteIfExists(windows.resolve("prefix/dosdevices/z:"));
    }

    /** A JDK in a folder, with what stands in for its java.exe. */
    private Path java(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("Java " + version + " 版"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\r\n");
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java.exe");
        String script = "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + folder.resolve("said") + "'\n";
        Files.writeString(program, script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private List<String> started() throws IOException {
        return Files.readAllLines(folder.resolve("said"));
    }

    /** Wine's name of a file. */
    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    private static int wine(Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wine", "cmd", "/c"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(variables);
        builder.environment().put("WINEPREFIX", windows.resolve("prefix").toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().put("LC_ALL", "zh_CN.utf8");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** From a script in the code page of the console, as cmd itself would take quotes apart. */
    private void run(Map<String, String> variables, String arguments)
            throws IOException, InterruptedException {
        Path script = folder.resolve("run.bat");
        String line = "@call \"" + windows(launcher) + "\" " + arguments + "\r\n";
        Files.write(script, line.getBytes(CODE_PAGE));
        wine(variables, windows(script));
    }

    /** What a shortcut on the desktop starts. */
    @Test
    void theWorkbenchIsServedUntilNobodyUsesIt() throws Exception {
        Path java = java("17.0.15");
        launcher = launcher.resolveSibling("workbench.cmd");

        run(Map.of("JAVA_HOME", windows(java)), "");

        assertThat(started()).containsSubsequence("serve", "--idle-exit", "12h");
    }

    @Test
    void pathsAndArgumentsMayHaveSpacesAndChinese() throws Exception {
        Path java = java("17.0.15");

        run(Map.of("JAVA_HOME", windows(java)), "convert \"讲话 稿.txt\" -o \"成品 夹\"");

        String home = windows(folder.resolve("成文 工具"));
        assertThat(started())
                .contains(
                        "-XX:SharedArchiveFile=" + home + "\\lib\\archive\\classes",
                        "-Dchengwen.home=" + home)
                .endsWith(
                        "-jar",
                        home + "\\lib\\chengwen-start.jar",
                        "convert",
                        "讲话 稿.txt",
                        "-o",
                        "成品 夹");
    }

    @Test
    void variablesAreKept() throws Exception {
        String quoted = "\"" + windows(java("25.0.1")) + "\"";

        run(
                Map.of(
                        "JAVA_HOME", quoted,
                        "CHENGWEN_ARCHIVE", "OFF",
                        "CHENGWEN_JAVA_OPTS", "-Xmx2g -Da=b"),
                "--version");

        assertThat(started())
                .contains("-Xmx2g", "-Da=b", "-XX:TieredStopAtLevel=1")
                .noneMatch(argument -> argument.contains("archive"));
    }

    @Test
    void aWatchIsTunedForALongRunAndNewerJavaHasAnotherArchive() throws Exception {
        run(Map.of("JAVA_HOME", windows(java("25.0.1"))), "watch X");

        assertThat(started())
                .contains("-XX:+TieredCompilation")
                .anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
    }

    @Test
    void theStatusOfJavaIsThatOfTheLauncher() throws Exception {
        Path java = java("17.0.15");
        Path program = java.resolve("bin/java.exe");
        Files.delete(program);
        Files.copy(XCOPY, program);

        assertThat(wine(Map.of("JAVA_HOME", windows(java)), windows(launcher), "--version"))
                .isEqualTo(STATUS);
    }

    @Test
    void withoutAJavaThatIsNewEnoughItEndsAsTheCommandLineDoes() throws Exception {
        Path old = java("1.8.0_392");

        List<Integer> statuses = new ArrayList<>();
        for (Map<String, String> variables :
                Stream.of(Map.<String, String>of(), Map.of("JAVA_HOME", windows(old))).toList()) {
            statuses.add(wine(variables, windows(launcher), "--version"));
        }

        assertThat(statuses).containsExactly(5, 5);
        assertThat(folder.resolve("said")).doesNotExist();
    }
}
