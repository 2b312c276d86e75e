package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.job.FileSystemLimits;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.job.Work;
import io.github.chengwen.watch.record.Origin;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The service at work: its workers and its lock, and what the loop asks of them. */
final class Service {

    private final Assembly parts;
    private final ExecutorService workers;

    Service(Assembly parts) {
        this.parts = parts;
        this.workers = Executors.newFixedThreadPool(parts.settings().capacity());
    }

    /** Of the program, from the manifest of its jar. */
    static String version() {
        Package ours = Service.class.getPackage();
        return Optional.ofNullable(ours.getImplementationVersion()).orElse("development");
    }

    Assembly parts() {
        return parts;
    }

    /** Where jobs run; with no workers, in the loop itself. */
    Executor workers() {
        return parts.settings().workers() == 0 ? Runnable::run : workers;
    }

    /** A job that an earlier run has left. */
    RunningJob recovered(String job, long nanos) throws IOException {
        Work work = parts.claims().work(job);
        Optional<Path> name = work.origin().map(Origin::name);
        String key = name.map(n -> new DraftName(n).key()).orElse("job " + job);
        String shown = name.map(Inbox::last).orElse(job);
        say(Phrase.TAKEN_UP.with(shown));
        RunningJob entry = new RunningJob(work, shown, key, nanos);
        entry.takeUp();
        return entry;
    }

    /** Conversions that were given up and still run. */
    int runaways() {
        return parts.rendering().runaways();
    }

    /** What is free on the disk; one system call, unlike a FileStore, which reads all mounts. */
    long freeBytes() {
        return parts.folders().state().toFile().getUsableSpace();
    }

    void say(Message sentence) {
        parts.log().say(sentence);
    }

    /** What the file system has turned out to lack so far. */
    List<FileSystemLimits.Limit> limits() {
        return parts.limits().all();
    }

    /** Whether a draft that was done has gone back to the inbox. */
    boolean lookBack() {
        List<Path> returned = parts.lateWrites().check();
        returned.forEach(name -> say(Phrase.CAME_BACK.with(name)));
        return !returned.isEmpty();
    }

    void beat() {
        try {
            parts.lock().beat();
        } catch (IOException e) {
            say(Phrase.NO_HEARTBEAT.with(IoReason.reason(e)));
        }
    }

    /** Gives up what still runs; it is taken up at the next start. */
    void stopWorkers() {
        workers.shutdownNow();
        parts.rendering().close();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                say(Phrase.LEFT_IN_HAND.with());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() throws IOException {
        parts.lock().close();
    }
}
