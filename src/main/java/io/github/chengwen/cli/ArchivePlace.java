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
 * A folder for a class archive, and the two files by which the launcher tells what it is for:
 * {@code classes}, the archive, with the time of the program's jar, and {@code java}, with the time
 * of Java's modules, that names the Java and the program. Where a time or a name differs, the
 * archive is of no use. The launcher checks the same in {@code current}.
 *
 * @param folder the folder
 * @param java the home of the Java
 * @param jar the program
 */
record ArchivePlace(Path folder, Path java, Path jar) {

    private static final String CLASSES = "classes";
    private static final String JAVA = "java";

    /** Whether what is there was made for this Java and this program, as they are now. */
    boolean isCurrent() throws IOException {
        Path classes = folder.resolve(CLASSES);
        Path label = folder.resolve(JAVA);
        return Files.exists(classes)
                && Files.exists(label)
                && Files.readString(label).equals(label())
                && timeOf(classes).equals(timeOf(jar))
                && timeOf(label).equals(timeOf(modules(java)));
    }

    /** Moves an archive here. Nobody sees half of it, or an old one with a new label. */
    void put(Path made) throws IOException {
        Files.deleteIfExists(folder.resolve(JAVA));
        Files.setLastModifiedTime(made, timeOf(jar));
        Files.move(made, folder.resolve(CLASSES), StandardCopyOption.ATOMIC_MOVE);
        Path label = Files.writeString(made.resolveSibling(JAVA), label());
        Files.setLastModifiedTime(label, timeOf(modules(java)));
        Files.move(label, folder.resolve(JAVA), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the archives beside this one whose Java or program is no longer there. */
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
            // A movable one names places inside its own program.
            return lines.size() == 2
                    && Path.of(lines.get(0)).isAbsolute()
                    && (Files.notExists(modules(Path.of(lines.get(0))))
                            || Files.notExists(Path.of(lines.get(1), "lib", "chengwen.jar")));
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes a folder and all that is in it, if it is there. */
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

    /** A program that brings its own Java and archive can be moved as a whole. */
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
