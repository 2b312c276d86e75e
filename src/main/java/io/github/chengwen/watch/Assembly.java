package io.github.chengwen.watch;

import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.job.Environment;
import io.github.chengwen.watch.job.FileSystemLimits;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.job.JobRunner;
import io.github.chengwen.watch.job.LateWrites;
import io.github.chengwen.watch.job.Placing;
import io.github.chengwen.watch.job.Publication;
import io.github.chengwen.watch.job.Recipes;
import io.github.chengwen.watch.job.Rendering;
import io.github.chengwen.watch.job.StyleBook;
import io.github.chengwen.watch.record.JobId;
import io.github.chengwen.watch.record.Ledger;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.status.Journal;
import io.github.chengwen.watch.status.Reporter;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The parts of the service, put together for one folder: what is checked, read and cleared away
 * before the first draft is taken.
 */
final class Assembly {

    private static final Duration SHARED_STABLE = Duration.ofSeconds(10);

    private final Folders folders;
    private final Settings settings;
    private final Environment environment;
    private final InstanceLock lock;
    private final JobLog log;
    private final FileSystemLimits limits;
    private final Rendering rendering;
    private final LateWrites lateWrites;
    private final JobRunner runner;
    private final Pause pause;
    private final JobClaims claims;
    private final Admission admission;
    private final Reporter reporter;
    private final List<String> openJobs;

    /**
     * Checks the folder, takes its lock and reads what an earlier run has left.
     *
     * @param reserved places of the program that no folder may contain
     * @throws StartException if the folder cannot be served
     */
    static Assembly of(
            Path root,
            Settings settings,
            Recipes recipes,
            List<Path> reserved,
            Environment environment,
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
            Assembly parts =
                    new Assembly(folders, fitting, recipes, environment, new JobLog(journal), lock);
            opened = true;
            return parts;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private Assembly(
            Folders folders,
            Settings settings,
            Recipes recipes,
            Environment environment,
            JobLog log,
            InstanceLock lock)
            throws IOException, StartException {
        this.folders = folders;
        this.settings = settings;
        this.environment = environment;
        this.log = log;
        this.limits = new FileSystemLimits(log::say);
        this.lock = lock;
        this.rendering = new Rendering(Math.max(1, settings.workers()), settings.timeout());
        this.openJobs = Recovery.openJobs(folders);
        Ledger ledger = Recovery.ledger(folders, environment, settings.leave());
        if (!lock.isLocked()) {
            limits.add(FileSystemLimits.Limit.LOCKS);
        }
        Placing placing = new Placing(environment.disk(), limits);
        this.lateWrites = new LateWrites(folders, environment, placing, log);
        if (!settings.leave()) {
            lookBackAt(ledger.ended());
        }
        StyleBook styles = new StyleBook(folders, recipes);
        Publication publication =
                new Publication(folders, settings, environment, placing, ledger, lateWrites, log);
        this.runner =
                new JobRunner(
                        styles, rendering, publication, folders, settings, environment.heap(), log);
        Inbox inbox = new Inbox(folders.inbox(), settings);
        Optional<Path> staging = staging(folders);
        if (staging.isPresent()) {
            Recovery.sweep(staging.get(), openJobs);
        }
        Recovery.removeProbes(folders, staging, log::say);
        this.pause = new Pause(folders, staging);
        this.claims =
                new JobClaims(
                        folders,
                        staging,
                        settings,
                        inbox,
                        environment.disk(),
                        firstNumber(environment, openJobs, ledger));
        this.admission =
                new Admission(
                        settings,
                        inbox,
                        claims,
                        styles,
                        ledger,
                        log,
                        environment.nanos().getAsLong());
        this.reporter = new Reporter(folders, ledger.recent(), environment.clock(), log::say);
    }

    private void lookBackAt(List<LedgerEntry> entries) {
        try {
            for (LedgerEntry entry : entries) {
                lateWrites.takeUp(entry);
            }
        } catch (IOException e) {
            log.say(Phrase.NOT_LOOKED_BACK.with(IoReason.reason(e)));
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
    private static long firstNumber(Environment environment, List<String> openJobs, Ledger ledger) {
        long first = Math.max(environment.clock().millis(), ledger.highestJob() + 1);
        for (String job : openJobs) {
            first = Math.max(first, JobId.number(job) + 1);
        }
        return first;
    }

    Folders folders() {
        return folders;
    }

    Settings settings() {
        return settings;
    }

    Environment environment() {
        return environment;
    }

    InstanceLock lock() {
        return lock;
    }

    JobLog log() {
        return log;
    }

    FileSystemLimits limits() {
        return limits;
    }

    Rendering rendering() {
        return rendering;
    }

    LateWrites lateWrites() {
        return lateWrites;
    }

    JobRunner runner() {
        return runner;
    }

    Pause pause() {
        return pause;
    }

    JobClaims claims() {
        return claims;
    }

    Admission admission() {
        return admission;
    }

    Reporter reporter() {
        return reporter;
    }

    /** The ids of the jobs that an earlier run has left. */
    List<String> openJobs() {
        return openJobs;
    }
}
