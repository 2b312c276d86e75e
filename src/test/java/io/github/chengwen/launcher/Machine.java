package io.github.chengwen.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine in a folder: a few commands on the PATH, Chengwen installed somewhere, and the Javas
 * that a test puts on it. The Javas are scripts that print what they were started with.
 */
final class Machine {

    private static final Path LAUNCHER = Path.of("src/main/launcher/chengwen");
    private static final List<String> COMMANDS =
            List.of("cat", "dirname", "locale", "readlink", "sed", "sh");

    private final Path root;
    private final Path bin;
    private final Map<String, String> environment = new HashMap<>();

    Machine(Path root) throws IOException {
        this.root = root;
        this.bin = Files.createDirectories(root.resolve("commands"));
        with(COMMANDS.toArray(String[]::new));
        environment.put("PATH", bin.toString());
    }

    /** Puts further commands of the real machine on the PATH. */
    Machine with(String... commands) throws IOException {
        for (String command : commands) {
            executable(bin.resolve(command), "#!/bin/sh\nexec " + find(command) + " \"$@\"\n");
        }
        return this;
    }

    /** Installs Chengwen into a folder, with the usual folders of Java moved into this machine. */
    Path install(String folder) throws IOException {
        String script =
                Files.readString(LAUNCHER)
                        .replaceAll("(?<![\\w/])/(usr|opt|Library)/", root + "/$1/");
        Path launcher = root.resolve(folder).resolve("bin/chengwen");
        return executable(launcher, script);
    }

    /** A Java that says its version when asked, and otherwise prints how it was started. */
    Path java(String home, String version) throws IOException {
        Path java = root.resolve(home).resolve("bin/java");
        return executable(
                java,
                """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2021-10-19' >&2
                    exit 0
                fi
                echo "java=$0"
                echo "pid=$$"
                echo "LC_ALL=${LC_ALL-unset}"
                for argument; do
                    echo "<$argument>"
                done
                exit 42
                """
                        .formatted(version));
    }

    /** A locale command that gives these answers. */
    void locales(String charmap, String... installed) throws IOException {
        Files.delete(bin.resolve("locale"));
        executable(
                bin.resolve("locale"),
                """
                #!/bin/sh
                case $1 in
                    charmap) echo '%s' ;;
                    -a) echo '%s' ;;
                esac
                """
                        .formatted(charmap, String.join("\n", installed)));
    }

    void withoutLocaleCommand() throws IOException {
        Files.delete(bin.resolve("locale"));
    }

    void onPath(Path command) throws IOException {
        Files.createSymbolicLink(bin.resolve(command.getFileName()), command);
    }

    Machine set(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Started start(Path launcher, String... arguments) throws IOException, InterruptedException {
        return start(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList());
    }

    Started startWithoutInput(Path launcher) throws IOException, InterruptedException {
        return start(List.of(find("sh").toString(), "-c", "exec \"$0\" <&-", launcher.toString()));
    }

    private Started start(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(root, "started", ".out");
        Path err = Files.createTempFile(root, "started", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        return new Started(process.pid(), exit, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    private static Path find(String command) {
        return Stream.of("/bin", "/usr/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
