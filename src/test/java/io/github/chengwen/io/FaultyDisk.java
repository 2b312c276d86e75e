package io.github.chengwen.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The real disk, but for what a test takes away from it. */
final class FaultyDisk implements Disk {

    /** What does not work. */
    enum Fault {
        NO_HARD_LINKS,
        LATER_WRITES_FAIL,
        SECOND_LINK_FAILS,
        LINK_FAILS_WITHOUT_REASON
    }

    private final RealDisk disk = new RealDisk();
    private final Fault fault;
    private int writes;
    private int links;

    FaultyDisk(Fault fault) {
        this.fault = fault;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        disk.append(file, bytes);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        writes++;
        if (fault == Fault.LATER_WRITES_FAIL && writes >= 2) {
            disk.write(file, new byte[1]);
            throw new FileSystemException(file.toString(), null, "No space left on device");
        }
        disk.write(file, bytes);
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        links++;
        switch (fault) {
            case NO_HARD_LINKS -> throw new UnsupportedOperationException();
            case LINK_FAILS_WITHOUT_REASON ->
                    throw new FileSystemException(
                            name.toString(), file.toString(), "Operation not permitted");
            default -> {
                if (fault == Fault.SECOND_LINK_FAILS && links == 2) {
                    throw new IOException("Input/output error");
                }
                disk.link(name, file);
            }
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public boolean syncFolder(Path folder) throws IOException {
        return disk.syncFolder(folder);
    }
}
