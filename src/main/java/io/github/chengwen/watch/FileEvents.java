package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * File events of the inbox (WatchService). They only bring the next scan forward: which file it was
 * does not matter, and a missed event costs no more than the scan interval.
 */
final class FileEvents implements AutoCloseable {

    private final WatchService service;

    private FileEvents(WatchService service) {
        this.service = service;
    }

    /** Starts to listen. */
    static FileEvents start(Path inbox, Runnable wake) throws IOException {
        WatchService service = inbox.getFileSystem().newWatchService();
        inbox.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        Thread thread = new Thread(() -> listen(service, wake), "chengwen-waker");
        thread.setDaemon(true);
        thread.start();
        return new FileEvents(service);
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
