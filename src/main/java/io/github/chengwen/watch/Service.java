package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.JobRunner;
import io.github.chengwen.watch.job.JobState;
import io.github.chengwen.watch.job.Lacks;
import io.github.chengwen.watch.job.LateWrites;
import io.github.chengwen.watch.job.Machine;
import io.github.chengwen.watch.job.Outcome;
import io.github.chengwen.watch.job.Placing;
import io.github.chengwen.watch.job.Progress;
import io.github.chengwen.watch.job.Publication;
import io.github.chengwen.watch.job.Recipes;
import io.github.chengwen.watch.job.Rendering;
import io.github.chengwen.watch.job.StyleBook;
import io.github.chengwen.watch.job.Trouble;
import io.github.chengwen.watch.job.Work;
import io.github.chengwen.watch.record.JobId;
import io.github.chengwen.watch.record.Ledger;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.record.Origin;
import io.github.chengwen.watch.status.Journal;
import io.github.chengwen.watch.status.Reporter;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The parts of the service, put together for one folder. */
final class Service implements Progress {

    private static final Duration SHARED_STABLE = Duration.ofSeconds(10);

    private final Folders folders;
    private final Settings settings;
    private final Machine machine;
    private final Journal journal;
    private final InstanceLock lock;
    private final Lacks lacks = new Lacks(this::say);
    private final ExecutorService workers;
    private final Rendering rendering;
    private final LateWrites lateWrites;
    private final JobRunner runner;
    private final Pause pause;
    private final Claims claims;
    private final Intake intake;
    private final Reporter reporter;
    private final List<String> openJobs;

    /**
     * Checks the folder, takes its lock and reads what an earlier run has left.
     *
     * @param reserved places of the program that no folder may contain
     * @throws StartException if the folder cannot be served
     */
    static Service open(
            Path root,
            Settings settings,
            Recipes recipes,
            List<Path> reserved,
            Machine machine,
            Journal journal)
            throws IOException, StartException {
        Preflight.checkLocale();
        Folders folders = new Folders(root);
        Preflight.makeFolders(folders, settings.init());
        Preflight.checkPlaces(folders, reserved);
        boolean shared = Preflight.isShared(folders.root());
        InstanceLock lock = InstanceLock.take(folders, shared);
        boolean opened = false;
        try {
            Preflight.checkFileSystem(folders, settings.leave());
            Settings fitting = shared ? settings.onNetworkDrive(SHARED_STABLE) : settings;
            Service service = new Service(folders, fitting, recipes, machine, journal, lock);
            opened = true;
            return service;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private Service(
            Folders folders,
            Settings settings,
            Recipes recipes,
            Machine machine,
            Journal journal,
            InstanceLock lock)
            throws IOException, StartException {
        this.folders = folders;
        this.settings = settings;
        this.machine = machine;
        this.journal = journal;
        this.lock = lock;
        this.workers = Executors.newFixedThreadPool(settings.capacity());
        this.rendering = new Rendering(Math.max(1, settings.workers()), settings.timeout());
        this.openJobs = Recovery.openJobs(folders);
        Ledger ledger = Recovery.ledger(folders, machine, settings.leave());
        if (!lock.isLocked()) {
            lacks.add(Lacks.Lack.LOCKS);
        }
        Placing placing = new Placing(machine.disk(), lacks);
        this.lateWrites = new LateWrites(folders, machine, placing, this);
        if (!settings.leave()) {
            lookBackAt(ledger.ended());
        }
        StyleBook styles = new StyleBook(folders, recipes);
        Publication publication =
                new Publication(folders, settings, machine, placing, ledger, lateWrites, this);
        this.runner =
                new JobRunner(
                        styles, rendering, publication, folders, settings, machine.heap(), this);
        Inbox inbox = new Inbox(folders.inbox(), settings);
        Optional<Path> staging = staging(folders);
        if (staging.isPresent()) {
            Recovery.sweep(staging.get(), openJobs);
        }
        Recovery.removeProbes(folders, staging, this::say);
        this.pause = new Pause(folders, staging);
        this.claims =
                new Claims(
                        folders,
                        staging,
                        settings,
                        inbox,
                        machine.disk(),
                        firstNumber(machine, openJobs, ledger));
        this.intake =
                new Intake(
                        settings, inbox, claims, styles, ledger, this, machine.nanos().getAsLong());
        this.reporter = new Reporter(folders, ledger.today(), machine.clock(), this::say);
    }

    private void lookBackAt(List<LedgerEntry> entries) {
        try {
            for (LedgerEntry entry : entries) {
                lateWrites.takeUp(entry);
            }
        } catch (IOException e) {
            say(Phrase.NOT_LOOKED_BACK.with(Trouble.reason(e)));
        }
    }

    /** Outputs are made ready where the last step is a rename at most. */
    private static Optional<Path> staging(Folders folders) throws IOException, StartException {
        if (Preflight.canRename(folders.work(), folders.outbox())) {
            return Optional.empty();
        }
        Path staging = folders.outbox().resolve(".chengwen-stage");
        Preflight.checkStaging(staging);
        return Optional.of(staging);
    }

    /** Ids rise with the time, and no id is used twice even if the clock was put back. */
    private static long firstNumber(Machine machine, List<String> openJobs, Ledger ledger) {
        long first = Math.max(machine.clock().millis(), ledger.highestJob() + 1);
        for (String job : openJobs) {
            first = Math.max(first, JobId.number(job) + 1);
        }
        return first;
    }

    /** Of the program, from the manifest of its jar. */
    static String version() {
        Package ours = Service.class.getPackage();
        return Optional.ofNullable(ours.getImplementationVersion()).orElse("development");
    }

    Folders folders() {
        return folders;
    }

    Settings settings() {
        return settings;
    }

    Machine machine() {
        return machine;
    }

    JobRunner runner() {
        return runner;
    }

    /** Where jobs run; with no workers, in the loop itself. */
    Executor workers() {
        return settings.workers() == 0 ? Runnable::run : workers;
    }

    Intake intake() {
        return intake;
    }

    Pause pause() {
        return pause;
    }

    Reporter reporter() {
        return reporter;
    }

    List<String> openJobs() {
        return openJobs;
    }

    /** A job that an earlier run has left. */
    Hand recovered(String job, long nanos) throws IOException {
        Work work = claims.work(job);
        Optional<Path> name = work.origin().map(Origin::name);
        String key = name.map(n -> new DraftName(n).key()).orElse("job " + job);
        String shown = name.map(Inbox::last).orElse(job);
        say(Phrase.TAKEN_UP.with(shown));
        Hand hand = new Hand(work, shown, key, nanos);
        hand.takeUp();
        return hand;
    }

    int runaways() {
        return rendering.runaways();
    }

    /** What is free on the disk; one system call, unlike a FileStore, which reads all mounts. */
    long freeBytes() {
        return folders.state().toFile().getUsableSpace();
    }

    void claimed(Hand hand) {
        log(hand, JobState.WAITING, JobState.CLAIMED, Phrase.NONE, 0);
    }

    void ended(Hand hand, Outcome outcome, long now) {
        JobState state =
                switch (outcome) {
                    case PUBLISHED, DUPLICATE, FAILED -> JobState.ARCHIVED;
                    case RETURNED, GONE -> JobState.RETURNED;
                    case AGAIN -> JobState.RETRYING;
                };
        log(hand, JobState.CLAIMED, state, Phrase.NONE, (now - hand.since()) / 1_000_000L);
    }

    void stuck(Hand hand, Throwable problem, long now) {
        Message why = Trouble.reason(problem);
        log(hand, JobState.CLAIMED, JobState.RETRYING, why, (now - hand.since()) / 1_000_000L);
    }

    private void log(Hand hand, JobState from, JobState to, Message why, long millis) {
        journal.step(hand.work().id(), hand.name(), from, to, why, millis);
    }

    @Override
    public void step(Work work, Origin origin, JobState from, JobState to, String code) {
        journal.step(work.id(), Inbox.last(origin.name()), from, to, Phrase.same(code), 0);
    }

    @Override
    public void say(Message sentence) {
        journal.say(sentence);
    }

    /** What the file system has turned out to lack so far. */
    List<Lacks.Lack> lacks() {
        return lacks.all();
    }

    /** Whether a draft that was done has gone back to the inbox. */
    boolean lookBack() {
        List<Path> returned = lateWrites.check();
        returned.forEach(name -> say(Phrase.CAME_BACK.with(name)));
        return !returned.isEmpty();
    }

    void beat() {
        try {
            lock.beat();
        } catch (IOException e) {
            say(Phrase.NO_HEARTBEAT.with(Trouble.reason(e)));
        }
    }

    /** Gives up what still runs; it is taken up at the next start. */
    void stopWorkers() {
        workers.shutdownNow();
        rendering.close();
        try {
            if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
                say(Phrase.LEFT_IN_HAND.with());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() throws IOException {
        lock.close();
    }
}
