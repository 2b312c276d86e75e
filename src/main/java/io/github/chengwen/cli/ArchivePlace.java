package io.github.chengwen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a CDS archive. {@code classes} is the archive and has the modification time of the
 * program's jar; {@code java} names the Java and the program and has the time of Java's modules. An
 * archive whose times or names differ is out of date; the launcher checks the same in {@code
 * current}.
 *
 * @param folder the folder
 * @param java the home of the Java
 * @param jar the program
 */
record ArchivePlace(Path folder, Path java, Path jar) {

    private static final String CLASSES = "classes";
    private static final String JAVA = "java";

    /** Whether the archive is up to date for this Java and this program. */
    boolean isCurrent() throws IOException {
        Path classes = folder.resolve(CLASSES);
        Path label = folder.resolve(JAVA);
        return Files.exists(classes)
                && Files.exists(label)
                && Files.readString(label).equals(label())
                && timeOf(classes).equals(timeOf(jar))
                && timeOf(label).equals(timeOf(modules(java)));
    }

    /** Moves an archive here, atomically: never half of it, nor an old one with a new label. */
    void put(Path made) throws IOException {
        Files.deleteIfExists(folder.resolve(JAVA));
        Files.setLastModifiedTime(made, timeOf(jar));
        Files.move(made, folder.resolve(CLASSES), StandardCopyOption.ATOMIC_MOVE);
        Path label = Files.writeString(made.resolveSibling(JAVA), label());
        Files.setLastModifiedTime(label, timeOf(modules(java)));
        Files.move(label, folder.resolve(JAVA), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes archives beside this one whose Java or program no longer exists. */
    void removeDeserted() throws IOException {
        try (Stream<Path> beside = Files.list(folder.resolveSibling("."))) {
            for (Path other : beside.filter(ArchivePlace::isDeserted).toList()) {
                remove(other);
            }
        }
    }

    private static boolean isDeserted(Path other) {
        try {
            List<String> lines = Files.readAllLines(other.resolve(JAVA));
            // The label of a movable program has relative paths; it is never deserted.
            return lines.size() == 2
                    && Path.of(lines.get(0)).isAbsolute()
                    && (Files.notExists(modules(Path.of(lines.get(0))))
                            || Files.notExists(Path.of(lines.get(1), "lib", "chengwen-start.jar")));
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes a folder and its contents, if it exists. */
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The label; relative paths where the program brings its own Java and can be moved. */
    private String label() {
        Path home = jar.resolveSibling("..").normalize();
        boolean movable = java.startsWith(home) && folder.startsWith(home);
        return movable ? home.relativize(java) + "\n.\n" : java + "\n" + home + "\n";
    }

    private static Path modules(Path java) {
        return java.resolve("lib").resolve("modules");
    }

    private static FileTime timeOf(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }
}
