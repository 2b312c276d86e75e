package io.github.chengwen.watch.job;

import io.github.chengwen.io.Disk;
import io.github.chengwen.json.Json;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.record.Commit;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The work folder of one job. It holds the whole state of the job, so that a job that a crash
 * interrupted is resumed from it.
 *
 * @param staging where outputs are made ready, on the file system of the outbox; most often the
 *     same folder
 */
public record Work(Path folder, Path staging, Disk disk) {

    /** Limit of a record in bytes; a longer file is not ours, and no JSON when it is cut. */
    private static final int MOST_BYTES = 4 << 20;

    private static final String STAGED = "out.";

    public String id() {
        return Inbox.last(folder);
    }

    /** The draft. */
    public Path source() {
        return folder.resolve("source");
    }

    Path originFile() {
        return folder.resolve("origin.json");
    }

    Path commitFile() {
        return folder.resolve("commit.json");
    }

    private Path attempt(int number) {
        return folder.resolve("attempt." + number);
    }

    /** Where the draft came from; empty where the record is missing or damaged. */
    public Optional<Origin> origin() throws IOException {
        Optional<Json> json = read(originFile());
        try {
            return json.isPresent() ? Optional.of(Origin.fromJson(json.get())) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** What was decided; empty where nothing was yet. */
    Optional<Commit> commit() throws IOException {
        Optional<Json> json = read(commitFile());
        try {
            return json.isPresent() ? Optional.of(Commit.fromJson(json.get())) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Json> read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES);
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(bytes));
        } catch (IOException damaged) {
            return Optional.empty(); // A crash between two steps leaves it empty or truncated.
        }
    }

    public boolean hasSource() {
        return Files.exists(source(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Creates the folder with the record of the origin, before the draft is moved into it. */
    public void open(Origin origin) throws IOException {
        disk.createFolder(folder);
        disk.write(originFile(), origin.toJson());
        disk.syncFolder(folder);
        disk.syncFolder(parent());
    }

    /**
     * Waits until the draft is here to stay, and then until it is no more where it came from: with
     * its decision gone, it must not come back.
     */
    void keep(Path from) throws IOException {
        disk.syncFolder(folder);
        if (Files.isDirectory(from)) {
            disk.syncFolder(from);
        }
    }

    /** How many attempts did not end. */
    public int attempts() {
        int number = 0;
        while (Files.exists(attempt(number + 1))) {
            number++;
        }
        return number;
    }

    /**
     * A second name for the record is made in one step and needs no new file; an empty folder does
     * the same where there are no links. Nobody waits for the medium: a draft that kills the
     * program leaves the machine running.
     */
    void beginAttempt(int number) throws IOException {
        try {
            disk.link(attempt(number), originFile());
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            disk.createFolder(attempt(number));
        }
    }

    /** Deletes the marker of an attempt that ended. */
    void endAttempt(int number) throws IOException {
        disk.delete(attempt(number));
    }

    /**
     * Puts files where they can be published from; what lay there is stale. The names come to the
     * medium with the decision, before anything is published; one that is lost until then is staged
     * again.
     */
    void stage(Ending ending, List<byte[]> contents) throws IOException {
        boolean elsewhere = !place(ending).equals(folder);
        if (elsewhere) {
            disk.createFolder(place(ending));
        }
        for (int i = 0; i < contents.size(); i++) {
            disk.delete(staged(ending, i));
            disk.write(staged(ending, i), contents.get(i));
        }
        if (elsewhere) {
            disk.syncFolder(place(ending));
        }
    }

    /** Deletes staged files to free their space, unless the job is committed. */
    void unstage(IOException cause) {
        try {
            if (Files.notExists(commitFile())) {
                clear(staging, STAGED + "*");
                clear(folder, STAGED + "*");
            }
        } catch (IOException e) {
            cause.addSuppressed(e); // They are written anew at the next try.
        }
    }

    Path staged(Ending ending, int index) {
        return place(ending).resolve(STAGED + index);
    }

    /** A draft that failed stays on the file system of the work folder. */
    private Path place(Ending ending) {
        return ending == Ending.FAILED ? folder : staging;
    }

    /** The commit point. */
    void decide(Commit commit) throws IOException {
        Path temporary = folder.resolve("commit.tmp");
        disk.delete(temporary);
        disk.write(temporary, commit.toJson());
        disk.move(temporary, commitFile());
        disk.syncFolder(folder);
    }

    /** Deletes the commit record, because what it refers to is gone. */
    void reconsider() throws IOException {
        disk.delete(commitFile());
        disk.syncFolder(folder);
    }

    /** Removes the folder; the draft must be elsewhere by now. */
    public void close() throws IOException {
        // Without its source a job is over; so the decision goes first, the folder last.
        disk.delete(commitFile());
        if (!staging.equals(folder)) {
            remove(staging);
        }
        remove(folder);
    }

    private void remove(Path any) throws IOException {
        clear(any, "*");
        disk.delete(any);
    }

    private void clear(Path any, String pattern) throws IOException {
        if (!Files.isDirectory(any, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(any, pattern)) {
            entries.forEach(files::add);
        }
        for (Path file : files) {
            try {
                disk.delete(file);
            } catch (DirectoryNotEmptyException full) {
                remove(file); // An earlier version staged files in folders of their own.
            }
        }
    }

    private Path parent() {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }
}
