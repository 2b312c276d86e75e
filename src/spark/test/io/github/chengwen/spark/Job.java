package io.github.chengwen.spark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A driver in a process of its own, and the command line to compare with. */
final class Job {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final Path log;

    private Job(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the job.
     *
     * @param folder for its log and for what Spark takes for its home
     * @param master such as {@code local[2]}
     */
    static Job start(Path folder, String master, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        for (String opened :
                List.of(
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.reflect",
                        "java.io",
                        "java.net",
                        "java.nio",
                        "java.util",
                        "java.util.concurrent",
                        "java.util.concurrent.atomic",
                        "sun.nio.ch",
                        "sun.nio.cs",
                        "sun.security.action",
                        "sun.util.calendar")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(
                List.of(
                        "-Xmx1g",
                        "-Dfile.encoding=UTF-8",
                        "-Dspark.master=" + master,
                        "-Dspark.ui.enabled=false",
                        "-Dspark.driver.bindAddress=127.0.0.1",
                        "-Dspark.driver.host=127.0.0.1",
                        "-Dspark.executor.memory=768m",
                        "-Dspark.executor.extraClassPath=" + CLASS_PATH,
                        "-Dspark.speculation=true",
                        "-Dspark.speculation.multiplier=1.1",
                        "-Dspark.speculation.quantile=0.2",
                        "-classpath",
                        CLASS_PATH,
                        ConvertArchive.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path log = Files.createTempFile(folder, "job", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home(folder).toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Job(builder.start(), log);
    }

    /** The scripts that start executors look for a folder of jars; the class path has them all. */
    private static Path home(Path folder) throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("jars"));
        return home;
    }

    static void commandLine(Object... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                "-Dfile.encoding=UTF-8",
                                "-classpath",
                                CLASS_PATH,
                                "io.github.chengwen.cli.Main",
                                "convert",
                                "-q"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        if (builder.start().waitFor() > 4) {
            throw new AssertionError("the command line does not run");
        }
    }

    int status() throws InterruptedException {
        return process.waitFor();
    }

    String talk() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Kills the driver at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        executors().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** The executors that run: the worker that starts them lives in the driver. */
    List<ProcessHandle> executors() {
        return process.descendants().toList();
    }

    /** The files of a folder with their bytes' hashes; nothing whose name begins with a dot. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : all(folder)) {
            String place = folder.relativize(file).toString().replace(File.separatorChar, '/');
            files.put(place, Hashes.of(Files.readAllBytes(file)));
        }
        return files;
    }

    /** The same without reading them; while the job runs, others come and go. */
    static int count(Path folder) throws IOException {
        return all(folder).size();
    }

    private static List<Path> all(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "[!.]*")) {
                for (Path entry : entries) {
                    if (Files.isDirectory(entry)) {
                        found.addAll(all(entry));
                    } else {
                        found.add(entry);
                    }
                }
            }
        }
        return found;
    }

    /** Writes small speeches, each of its own words, and some that are no drafts. */
    static void write(Path folder, int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            String[] places = {"", "二〇二四/", "二〇二四/三月/"};
            Path file = folder.resolve(places[i % places.length] + "讲话" + i + ".txt");
            Files.createDirectories(file.getParent());
            String[] lines = new String[3 + i % 40];
            Arrays.fill(lines, "要把第" + i + "项工作抓紧抓实，做到件件有着落、事事有回音。\n");
            Files.writeString(
                    file, "在第" + i + "次会议上的讲话\n\n同志们：\n" + String.join("", lines) + "谢谢大家！\n");
        }
    }
}
