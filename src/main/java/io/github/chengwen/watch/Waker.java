package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * Lets the system say that something happened in the inbox. What, does not matter, and that it may
 * say nothing, neither: it only makes the next look earlier.
 */
final class Waker implements AutoCloseable {

    private final WatchService service;

    private Waker(WatchService service) {
        this.service = service;
    }

    /** Starts to listen. */
    static Waker start(Path inbox, Runnable wake) throws IOException {
        WatchService service = inbox.getFileSystem().newWatchService();
        inbox.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        Thread thread = new Thread(() -> listen(service, wake), "chengwen-waker");
        thread.setDaemon(true);
        thread.start();
        return new Waker(service);
    }

    private static void listen(WatchService service, Runnable wake) {
        try {
            boolean valid = true;
            while (valid) {
                WatchKey key = service.take();
                key.pollEvents();
                wake.run();
                valid = key.reset();
            }
        } catch (ClosedWatchServiceException | InterruptedException end) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
