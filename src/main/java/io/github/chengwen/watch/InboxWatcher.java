package io.github.chengwen.watch;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.JobTable.Ended;
import io.github.chengwen.watch.JobTable.Result;
import io.github.chengwen.watch.JobTable.Stuck;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.Environment;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.job.Outcome;
import io.github.chengwen.watch.job.Recipes;
import io.github.chengwen.watch.status.Durations;
import io.github.chengwen.watch.status.Journal;
import io.github.chengwen.watch.status.RunEnding;
import io.github.chengwen.watch.status.Status;
import io.github.chengwen.watch.status.Status.Counts;
import io.github.chengwen.watch.status.Status.Identity;
import io.github.chengwen.watch.status.Status.State;
import io.github.chengwen.watch.status.StatusFile;
import io.github.chengwen.watch.status.Waiting;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Serves one folder until it is stopped: scans the inbox, claims stable drafts, runs their jobs on
 * workers and reports the status.
 *
 * <p>An event loop: one thread owns all state but the work folder, waits for results, file events
 * and timeouts, and never blocks.
 */
public final class InboxWatcher implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final int HOPELESS = 3;
    private static final int MOST_STUCK = 100;

    private final Service service;
    private final Assembly parts;
    private final LongSupplier nanos;
    private final Admission admission;
    private final JobTable table;
    private final Pause pause;
    private final Durations durations = new Durations();
    private final Semaphore wake = new Semaphore(0);
    private final Identity identity;
    private volatile boolean stopping;
    private volatile boolean hurried;
    private volatile Status status;
    private volatile long reported;
    private Optional<FileEvents> events = Optional.empty();
    private String lastScanAt = "";
    private boolean changed = true;
    private Optional<RunEnding> ended = Optional.empty();
    private long published;
    private long duplicates;
    private long failed;
    private long nextLateCheck;
    private long nextBeat;

    private InboxWatcher(Service service) throws IOException {
        this.service = service;
        this.parts = service.parts();
        this.nanos = parts.environment().nanos();
        this.table = new JobTable(parts.runner(), service.workers(), wake::release);
        this.pause = parts.pause();
        this.admission = parts.admission();
        this.identity =
                new Identity(
                        Service.version(), ProcessHandle.current().pid(), parts.reporter().now());
        this.nextLateCheck = nanos.getAsLong();
        this.nextBeat = nanos.getAsLong();
        this.reported = nanos.getAsLong();
        this.status = status(State.OK, nanos.getAsLong());
        for (String job : parts.openJobs()) {
            table.take(service.recovered(job, nanos.getAsLong()));
        }
    }

    /**
     * Prepares to serve a folder: takes its lock and finds out what an earlier run has left.
     *
     * @param reserved places of the program that no folder may contain
     * @param language of the log
     * @param logAsJson whether log lines are JSON objects
     * @throws StartException if the folder cannot be served
     */
    public static InboxWatcher open(
            Path root,
            Settings settings,
            Recipes recipes,
            List<Path> reserved,
            Language language,
            boolean logAsJson)
            throws IOException, StartException {
        Environment environment = Environment.real();
        Journal journal = new Journal(environment.clock(), language, logAsJson);
        return open(Assembly.of(root, settings, recipes, reserved, environment, journal));
    }

    static InboxWatcher open(Assembly parts) throws IOException {
        return new InboxWatcher(new Service(parts));
    }

    /** Serves the folder. */
    public RunEnding run() throws InterruptedException {
        service.say(Phrase.WATCHING.with(parts.folders().root()));
        startEvents();
        while (!stopping && !isDrained()) {
            long wait = tick();
            if (wake.tryAcquire(wait, TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        }
        RunEnding ending = stopping ? RunEnding.STOPPED : ending();
        ended = Optional.of(ending);
        return ending;
    }

    /** Asks the loop to end; returns at once. */
    public void stop() {
        stopping = true;
        wake.release();
    }

    /** Ends what can be ended within a time; the rest is taken up at the next start. */
    public void finish(Duration grace) throws InterruptedException {
        long end = nanos.getAsLong() + grace.toNanos();
        while (table.entries().stream().anyMatch(RunningJob::isRunning)
                && nanos.getAsLong() - end < 0) {
            if (wake.tryAcquire(100, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
            table.settle(result -> settle(result, nanos.getAsLong()));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (events.isPresent()) {
                events.get().close();
            }
            service.stopWorkers();
        } finally {
            report(nanos.getAsLong(), State.STOPPED);
            service.say(Phrase.STOPPED.with());
            service.close();
        }
    }

    private boolean isDrained() {
        if (!parts.settings().once() || table.entries().stream().anyMatch(RunningJob::isRunning)) {
            return false;
        }
        if (pause.tries() >= HOPELESS || admission.misses() >= HOPELESS) {
            return true;
        }
        if (table.entries().isEmpty() && pause.isOn()) {
            return false;
        }
        boolean stuck = table.entries().stream().allMatch(entry -> entry.tries() >= HOPELESS);
        return stuck && (admission.isEmpty() || admission.isHopeless() || pause.isOn());
    }

    /** Whether there is neither a draft nor a job. */
    boolean isIdle() {
        return admission.isEmpty() && table.entries().isEmpty();
    }

    private RunEnding ending() {
        if (!isIdle()) {
            return RunEnding.TROUBLE;
        }
        return failed == 0 ? RunEnding.DONE : RunEnding.FAILURES;
    }

    /**
     * One round of the loop.
     *
     * @return nanoseconds until the next one is due if nothing happens
     */
    long tick() {
        long now = nanos.getAsLong();
        table.settle(result -> settle(result, now));
        pause.check(now);
        look(now);
        if (!pause.isOn()) {
            if (parts.settings().once() && admission.isEmpty() && table.hasOnlySuspects()) {
                table.hurrySuspects(now);
            }
            table.work(now);
            claim(now);
            lookBack(now);
        }
        beat(now);
        boolean healthy = reason().isEmpty();
        if (parts.reporter().isDue(now, changed)) {
            report(now, healthy ? State.OK : State.DEGRADED);
        }
        return Math.max(1_000_000L, Math.min(SECOND, admission.nextScan() - nanos.getAsLong()));
    }

    private void look(long now) {
        if (hurried) {
            hurried = false;
            admission.hurry();
        }
        if (now - admission.nextScan() < 0) {
            return;
        }
        if (admission.scan(nanos)) {
            startEvents();
        }
        lastScanAt = parts.reporter().now();
        changed = true;
    }

    private void claim(long now) {
        int most = parts.settings().capacity();
        try {
            long free = service.freeBytes();
            while (table.busy() < most && table.entries().size() < most + MOST_STUCK) {
                Optional<RunningJob> entry = admission.next(table, now, free);
                if (entry.isEmpty()) {
                    return;
                }
                changed = true;
                table.take(entry.get());
                parts.log().claimed(entry.get());
                table.work(now);
                table.settle(result -> settle(result, now));
            }
        } catch (IOException e) {
            service.say(Phrase.NOT_TAKEN.with(IoReason.reason(e)));
            pause.consider(now);
            if (!pause.isOn()) {
                pause.begin(now, e);
            }
        }
    }

    private void settle(Result result, long now) {
        changed = true;
        if (result instanceof Ended ended) {
            settle(ended, now);
        } else if (result instanceof Stuck stuck) {
            stuck(stuck, now);
        }
    }

    private void settle(Ended ended, long now) {
        RunningJob entry = ended.entry();
        admission.doubt();
        switch (ended.outcome()) {
            case PUBLISHED -> published++;
            case DUPLICATE -> duplicates++;
            case FAILED -> failed++;
            case RETURNED -> admission.lookAgain(now);
            case GONE -> {}
            case AGAIN -> {
                entry.again(now);
                return;
            }
        }
        if (ended.outcome() == Outcome.PUBLISHED) {
            durations.add((now - entry.since()) / 1_000_000L);
        }
        parts.log().ended(entry, ended.outcome(), now);
        table.putAway(entry);
    }

    private void stuck(Stuck stuck, long now) {
        RunningJob entry = stuck.entry();
        Message why = IoReason.reason(stuck.problem());
        entry.later(now, why);
        parts.log().stuck(entry, stuck.problem(), now);
        if (now - entry.since() > Settings.PATIENCE.toNanos()) {
            table.giveUp(entry, why);
        } else if (stuck.problem() instanceof IOException) {
            pause.consider(now);
        }
    }

    private void lookBack(long now) {
        if (now - nextLateCheck >= 0) {
            nextLateCheck = now + SECOND;
            if (service.lookBack()) {
                admission.lookAgain(now);
            }
        }
    }

    private void beat(long now) {
        if (now - nextBeat >= 0) {
            nextBeat = now + 10 * SECOND;
            service.beat();
        }
    }

    private Optional<Message> reason() {
        if (pause.isOn()) {
            return pause.reason();
        }
        if (service.runaways() > 0) {
            return Optional.of(Phrase.RUNAWAYS.with(service.runaways()));
        }
        return admission
                .reason()
                .or(() -> table.entries().stream().flatMap(h -> h.reason().stream()).findFirst());
    }

    private void report(long now, State state) {
        changed = false;
        status = status(state, now);
        reported = now;
        parts.reporter().write(status, now);
    }

    private Status status(State state, long now) {
        List<Waiting> waiting = new ArrayList<>(table.stuck());
        int retrying = waiting.size() + admission.blockedCount();
        waiting.addAll(admission.waiting());
        return new Status(
                state,
                state == State.DEGRADED ? reason() : Optional.empty(),
                state == State.STOPPED ? ended : Optional.empty(),
                identity,
                parts.reporter().now(),
                lastScanAt,
                admission.size(),
                admission.others(),
                admission.leftAlone(),
                waiting,
                table.entries().size(),
                new Counts(published, duplicates, failed),
                retrying,
                admission.oldest(now) / SECOND,
                service.freeBytes(),
                durations.percentile(50),
                durations.percentile(95),
                service.runaways(),
                service.limits());
    }

    /** How the service is, as of the last report; not well if that was long ago. */
    public Status status() {
        boolean silent = nanos.getAsLong() - reported > StatusFile.SILENCE.toNanos();
        return silent && status.isHealthy() ? status.silent() : status;
    }

    private void startEvents() {
        if (!parts.settings().events()) {
            return;
        }
        try {
            if (events.isPresent()) {
                events.get().close();
            }
            events = Optional.of(FileEvents.start(parts.folders().inbox(), this::hurry));
        } catch (IOException e) {
            service.say(Phrase.NO_EVENTS.with(IoReason.reason(e)));
        }
    }

    private void hurry() {
        hurried = true;
        wake.release();
    }
}
