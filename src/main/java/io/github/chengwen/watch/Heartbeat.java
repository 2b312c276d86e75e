package io.github.chengwen.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Who serves a folder on a network drive (watch.md §4, NFS/SMB).
 *
 * @param process its number on its machine
 * @param host the machine
 * @param boot changes whenever that machine starts; empty where the system has no such thing
 */
record Heartbeat(String process, String host, String boot) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    static Heartbeat ofThisProcess() {
        return new Heartbeat("pid " + ProcessHandle.current().pid(), thisHost(), thisBoot());
    }

    static Heartbeat read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        return new Heartbeat(line(lines, 0), line(lines, 1), line(lines, 2));
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    /** For people. */
    String name() {
        return host.isEmpty() ? process : process + ", " + host;
    }

    String text() {
        return process + "\n" + host + "\n" + boot + "\n";
    }

    /**
     * Whether the process that left this heartbeat can still be there.
     *
     * @param locked whether this process got the lock: within one machine that tells
     */
    boolean mayLiveBeside(Heartbeat self, boolean locked) {
        if (equals(self)) {
            return false; // Left by an earlier process that had our number.
        }
        boolean sameHost = host.equals(self.host);
        boolean restarted = !boot.isEmpty() && !self.boot.isEmpty() && !boot.equals(self.boot);
        return !(sameHost && (restarted || locked));
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "localhost";
        }
    }

    private static String thisBoot() {
        try {
            return Files.readString(BOOT).strip();
        } catch (IOException none) {
            return "";
        }
    }
}
