package io.github.chengwen.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Makes a class archive: the classes of the program as this Java has them in memory, for it to map
 * instead of reading them again at each start. That halves the time a short command takes.
 *
 * <p>The launcher starts it when a first command has ended, the build when it has made the
 * distribution; never a user. It says nothing: without an archive all goes on, only slower.
 */
final class ArchiveMaker {

    private static final String LOCK = "lock";
    private static final String WORK = "work";
    private static final int PATIENCE_SECONDS = 300;

    /** From here on one rehearsal makes a cache that holds linked classes, not only loaded ones. */
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
        // The system lets go of the lock however this process ends: it cannot grow stale.
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
                // Nothing is there to be used, but it is known not to be tried again.
                Files.deleteIfExists(made);
                Files.createFile(made);
            }
            place.put(made);
        } finally {
            ArchivePlace.remove(work);
        }
    }

    /** Whether an archive came of it. */
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
                                Rehearsal.class.getName(),
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
