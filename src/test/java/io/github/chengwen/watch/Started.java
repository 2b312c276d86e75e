package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A service in a JVM of its own, as users run it.
 *
 * @param log what it has to say
 */
record Started(Process process, Path log) implements AutoCloseable {

    /** Starts {@code chengwen watch ROOT} with a short stability time. */
    static Started watch(Path root, Path log, String... more) throws IOException {
        return start(List.of(), Map.of(), root, log, more);
    }

    static Started start(
            List<String> jvm, Map<String, String> variables, Path root, Path log, String... more)
            throws IOException {
        return start(List.of(), jvm, variables, root, log, more);
    }

    /**
     * Starts it through another command.
     *
     * @param wrapper the command, to which that of the service is added; none if empty
     */
    static Started start(
            List<String> wrapper,
            List<String> jvm,
            Map<String, String> variables,
            Path root,
            Path log,
            String... more)
            throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(java(jvm));
        command.add("watch");
        command.add(root.toString());
        command.addAll(List.of(more));
        if (!command.contains("--stable")) {
            command.addAll(List.of("--stable", "300ms"));
        }
        if (!command.contains("--poll")) {
            command.addAll(List.of("--poll", "200ms"));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Started(builder.start(), log);
    }

    /** The program, but for its arguments. */
    static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xshare:auto", "-Dlogback.configurationFile=logback.xml"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("io.github.chengwen.cli.Main");
        return command;
    }

    /** Waits until something is so. */
    static void await(int seconds, Condition condition) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!condition.holds()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not within " + seconds + " s");
            }
            Thread.sleep(20);
        }
    }

    /**
     * Waits until it serves the folder; its log is its own. By bytes: a line may be there in part.
     */
    Started awaitReady(int seconds) throws Exception {
        String ready = new String("开始看管".getBytes(UTF_8), ISO_8859_1);
        await(seconds, () -> Files.readString(log, ISO_8859_1).contains(ready));
        return this;
    }

    /** {@code kill -9}: no hook, no finally. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** {@code SIGTERM}; the exit status. */
    int terminate(int seconds) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("still there after " + seconds + " s");
        }
        return process.exitValue();
    }

    int exit(int seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("still there after " + seconds + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What is waited for. */
    interface Condition {
        boolean holds() throws Exception;
    }
}
