package io.github.chengwen.watch;

import io.github.chengwen.watch.StartException.Kind;
import java.io.IOException;
import java.net.InetAddress;
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
 * Keeps a second service away from the folder. The system drops the lock when the process ends, in
 * whatever way.
 *
 * <p>The channel stays open as long as the service runs: closing any other channel to the file in
 * this process would drop the lock.
 */
final class InstanceLock implements AutoCloseable {

    /** A byte far behind the holder's name: Windows lets nobody read what is locked. */
    private static final long PLACE = 1L << 40;

    /** A holder on another machine is alive if it said so within this time. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private final FileChannel channel;
    private final Folders folders;
    private final boolean shared;

    private InstanceLock(FileChannel channel, Folders folders, boolean shared) {
        this.channel = channel;
        this.folders = folders;
        this.shared = shared;
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
        if (!isLocked(channel, shared)) {
            String holder = holder(channel);
            channel.close();
            throw taken(holder);
        }
        InstanceLock taken = new InstanceLock(channel, folders, shared);
        if (shared) {
            taken.refuseIfAlive();
            taken.beat();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
        return taken;
    }

    /** The lock lives as long as its channel. On a network drive, the heartbeat must do. */
    private static boolean isLocked(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException noLocks) {
            if (shared) {
                return true;
            }
            channel.close();
            throw noLocks;
        }
    }

    private static StartException taken(String holder) {
        return new StartException(
                Kind.RUNNING,
                "这个文件夹已经有一个 chengwen 在看：" + holder,
                "another chengwen serves this folder: " + holder);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        int length = channel.read(buffer, 0);
        return Shown.of(new String(buffer.array(), 0, Math.max(0, length), StandardCharsets.UTF_8));
    }

    /** Who we are, as the lock file and the heartbeat say it. */
    private static String self() {
        return "pid " + ProcessHandle.current().pid() + ", " + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }

    /**
     * On a network drive: ages are told by that drive's own clock, because machines disagree about
     * the time.
     */
    private void refuseIfAlive() throws IOException, StartException {
        Path probe = folders.state().resolve("probe");
        try {
            String holder = Files.readString(folders.heartbeat());
            long last = Files.getLastModifiedTime(folders.heartbeat()).toMillis();
            Files.writeString(probe, "");
            long now = Files.getLastModifiedTime(probe).toMillis();
            if (now - last < SILENCE.toMillis() && !holder.equals(self())) {
                close();
                throw taken(Shown.of(holder));
            }
        } catch (NoSuchFileException nobody) {
            return;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Says that we are alive; to be called every ten seconds. */
    void beat() throws IOException {
        if (shared) {
            Path next = folders.state().resolve("heartbeat.tmp");
            Files.writeString(next, self());
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
                && Files.readString(folders.heartbeat()).equals(self());
    }
}
