package io.github.chengwen.watch;

import io.github.chengwen.io.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The disk of this machine, which notes what it is asked for and may stop the machine before it;
 * what happens meanwhile is for the test to say.
 */
class Recorder implements Disk {

    private final Path root;
    private final Predicate<String> stop;
    private final Disk disk = Disk.ofThisMachine();
    private final List<String> operations = new ArrayList<>();

    /**
     * Notes operations such as {@code "link outbox/讲话.pdf"}.
     *
     * @param stop at which operation the machine stops
     */
    Recorder(Path root, Predicate<String> stop) {
        this.root = root;
        this.stop = stop;
    }

    Recorder(Path root) {
        this(root, operation -> false);
    }

    /** In their order. */
    synchronized List<String> operations() {
        return List.copyOf(operations);
    }

    private synchronized void note(String verb, Path file) {
        String operation = verb + " " + root.relativize(file);
        if (stop.test(operation)) {
            throw new PowerCut();
        }
        operations.add(operation);
        before(operation);
    }

    /** Called before each operation. */
    void before(String operation) {
        // Most tests have nothing to do here.
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        note("folder", folder);
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        note("write", file);
        disk.write(file, bytes);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        note("append", file);
        disk.append(file, bytes);
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        note("link", name);
        disk.link(name, file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        note("move", to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        note("delete", file);
        disk.delete(file);
    }

    @Override
    public boolean syncFolder(Path folder) throws IOException {
        note("sync", folder);
        return disk.syncFolder(folder);
    }
}
