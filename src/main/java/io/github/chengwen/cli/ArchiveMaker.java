package io.github.chengwen.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Makes a class data sharing (CDS) archive of the program's classes. Java maps it into memory at
 * the start instead of loading each class, which halves the time of a short command
 * (src/docs/speed.md).
 *
 * <p>Run by the launcher after a first command and by the build after the distribution, never by a
 * user. It prints nothing: without an archive everything works, only slower.
 */
final class ArchiveMaker {

    private static final String LOCK = "lock";
    private static final String WORK = "work";
    private static final int PATIENCE_SECONDS = 300;

    /** First Java whose AOT cache (JEP 483) holds linked classes, made in one training run. */
    private static final int FIRST_WITH_AOT = 25;

    private final ArchivePlace place;
    private final Path jar;

    private ArchiveMaker(ArchivePlace place, Path jar) {
        this.place = place;
        this.jar = jar;
    }

    /**
     * Makes the archive of this Java and the jar on the class path, unless it is there or another
     * process is making it.
     *
     * @param arguments the folder for it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("java.class.path", "")).toRealPath();
        Path java = Path.of(System.getProperty("java.home", ""));
        ArchivePlace place = new ArchivePlace(Path.of(arguments[0]).toAbsolutePath(), java, jar);
        new ArchiveMaker(place, jar).makeAlone();
    }

    private void makeAlone() throws IOException, InterruptedException {
        Files.createDirectories(place.folder());
        // The system drops the lock when the process ends in any way, so it never becomes stale.
        try (FileChannel channel =
                        FileChannel.open(
                                place.folder().resolve(LOCK),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !place.isCurrent()) {
                make();
            }
        }
        place.removeDeserted();
    }

    private void make() throws IOException, InterruptedException {
        Path work = place.folder().resolve(WORK);
        ArchivePlace.remove(work);
        Files.createDirectory(work);
        try {
            Path made = work.resolve("classes");
            if (!rehearse(work, made)) {
                // An empty file in its place keeps the launcher from trying again.
                Files.deleteIfExists(made);
                Files.createFile(made);
            }
            place.put(made);
        } finally {
            ArchivePlace.remove(work);
        }
    }

    /** Runs the training run; whether it made an archive. */
    private boolean rehearse(Path work, Path made) throws IOException, InterruptedException {
        String option =
                Runtime.version().feature() < FIRST_WITH_AOT
                        ? "-XX:ArchiveClassesAtExit="
                        : "-XX:AOTCacheOutput=";
        Process rehearsal =
                new ProcessBuilder(
                                place.java().resolve("bin").resolve("java").toString(),
                                option + made,
                                "-Xlog:disable",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                jar.toString(),
                                TrainingRun.class.getName(),
                                work.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        rehearsal.getOutputStream().close();
        boolean ended = rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        rehearsal.destroyForcibly();
        return ended && rehearsal.exitValue() == 0 && Files.exists(made);
    }
}
