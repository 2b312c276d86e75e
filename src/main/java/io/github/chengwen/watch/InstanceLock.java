package io.github.chengwen.watch;

import io.github.chengwen.diag.Printable;
import io.github.chengwen.watch.StartException.Kind;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A file lock that keeps a second service away from the folder. The system releases it when the
 * process ends, even by a crash.
 *
 * <p>The channel stays open as long as the service runs: closing any other channel to the file in
 * this process would drop the lock.
 */
final class InstanceLock implements AutoCloseable {

    /** A byte far behind the holder's name: Windows lets nobody read what is locked. */
    private static final long PLACE = 1L << 40;

    /** A holder on another machine is alive if its heartbeat is not older than this. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private final FileChannel channel;
    private final Folders folders;
    private final boolean shared;
    private final boolean locked;
    private final Heartbeat self = Heartbeat.ofThisProcess();

    private InstanceLock(FileChannel channel, Folders folders, boolean shared, boolean locked) {
        this.channel = channel;
        this.folders = folders;
        this.shared = shared;
        this.locked = locked;
    }

    /**
     * Takes the lock.
     *
     * @param shared whether the folder is on a network drive, whose locks may not work
     * @throws StartException if another process has it
     */
    static InstanceLock take(Folders folders, boolean shared) throws IOException, StartException {
        FileChannel channel =
                FileChannel.open(
                        folders.lock(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        Answer answer = lock(channel, shared);
        if (answer == Answer.TAKEN) {
            String holder = holder(channel);
            channel.close();
            throw taken(holder);
        }
        boolean locked = answer == Answer.OURS;
        InstanceLock taken = new InstanceLock(channel, folders, shared, locked);
        if (shared) {
            taken.refuseIfAlive();
            taken.beat();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(taken.self.name().getBytes(StandardCharsets.UTF_8)), 0);
        return taken;
    }

    /** The lock lives as long as its channel. On a network drive, the heartbeat must do. */
    private static Answer lock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) == null ? Answer.TAKEN : Answer.OURS;
        } catch (OverlappingFileLockException ours) {
            return Answer.TAKEN;
        } catch (IOException noLocks) {
            if (shared) {
                return Answer.NO_LOCKS;
            }
            channel.close();
            throw noLocks;
        }
    }

    private static StartException taken(String holder) {
        return new StartException(Kind.RUNNING, Phrase.ALREADY_RUNNING.with(holder));
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        int length = channel.read(buffer, 0);
        return Printable.of(
                new String(buffer.array(), 0, Math.max(0, length), StandardCharsets.UTF_8));
    }

    private enum Answer {
        OURS,
        TAKEN,
        NO_LOCKS
    }

    /** Whether the system itself keeps others away, and not only the heartbeat. */
    boolean isLocked() {
        return locked;
    }

    /**
     * On a network drive: ages are told by that drive's own clock, because machines disagree about
     * the time.
     */
    private void refuseIfAlive() throws IOException, StartException {
        Path probe = folders.state().resolve("probe");
        try {
            Heartbeat holder = Heartbeat.read(folders.heartbeat());
            long last = Files.getLastModifiedTime(folders.heartbeat()).toMillis();
            Files.writeString(probe, "");
            long now = Files.getLastModifiedTime(probe).toMillis();
            if (now - last < SILENCE.toMillis() && holder.mayLiveBeside(self, locked)) {
                channel.close();
                throw taken(Printable.of(holder.name()));
            }
        } catch (NoSuchFileException nobody) {
            return;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Writes the heartbeat; to be called every ten seconds. */
    void beat() throws IOException {
        if (shared) {
            Path next = folders.state().resolve("heartbeat.tmp");
            Files.writeString(next, self.text());
            Files.move(next, folders.heartbeat(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        if (shared && isOurs()) {
            Files.deleteIfExists(folders.heartbeat());
        }
        channel.close();
    }

    private boolean isOurs() throws IOException {
        return Files.exists(folders.heartbeat())
                && Heartbeat.read(folders.heartbeat()).equals(self);
    }
}
