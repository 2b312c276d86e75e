package io.github.chengwen.watch.job;

import io.github.chengwen.Converted;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.Hash;
import io.github.chengwen.text.HeapBudget;
import io.github.chengwen.watch.folder.DraftName;
import io.github.chengwen.watch.folder.Folders;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.folder.Settings;
import io.github.chengwen.watch.folder.Stat;
import io.github.chengwen.watch.job.Rendering.BrokenException;
import io.github.chengwen.watch.record.Commit;
import io.github.chengwen.watch.record.Commit.Ending;
import io.github.chengwen.watch.record.Commit.Target;
import io.github.chengwen.watch.record.Finding;
import io.github.chengwen.watch.record.Notes;
import io.github.chengwen.watch.record.Origin;
import io.github.chengwen.watch.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/**
 * Runs one job (watch.md §3, steps 3 to 7; {@link Publication} does the rest). The state of a job
 * is read from its folder, so that a new job, a retry and one that a crash interrupted run the same
 * code.
 */
public final class JobRunner {

    private final StyleBook styles;
    private final Rendering rendering;
    private final Publication publication;
    private final Folders folders;
    private final Settings settings;

    /** What is not converted beside other drafts, in bytes, where it is no text file. */
    private static final int LARGE = 8 << 20;

    private final HeapBudget alone;
    private final HeapBudget beside;
    private final Progress progress;

    /** Attempts whose marker could not be deleted because the disk failed, by job. */
    private final Map<String, Integer> innocent = new ConcurrentHashMap<>();

    public JobRunner(
            StyleBook styles,
            Rendering rendering,
            Publication publication,
            Folders folders,
            Settings settings,
            long heap,
            Progress progress) {
        this.styles = styles;
        this.rendering = rendering;
        this.publication = publication;
        this.folders = folders;
        this.settings = settings;
        this.alone = new HeapBudget(heap, 1);
        this.beside = new HeapBudget(heap, settings.capacity());
        this.progress = progress;
    }

    /**
     * Runs the job from its current state. May be called again after an exception.
     *
     * @throws IOException if the disk does not play along
     * @throws BadStyleException if the draft has to wait for its style
     */
    public Outcome run(Work work) throws IOException, BadStyleException, InterruptedException {
        try {
            return goOn(work);
        } catch (IOException e) {
            work.unstage(e);
            throw e;
        }
    }

    private Outcome goOn(Work work) throws IOException, BadStyleException, InterruptedException {
        if (!work.hasSource()) {
            work.close();
            return Outcome.GONE;
        }
        Origin origin = work.origin().orElseGet(() -> unknown(work));
        if (!settings.leave()) {
            work.keep(folders.inbox().resolve(new DraftName(origin.name()).subfolder()));
        }
        Optional<Commit> commit = work.commit();
        if (commit.isPresent()) {
            return publication.finish(work, origin, commit.get());
        }
        Optional<Stat> stat = Stat.ofRegular(work.source());
        if (stat.isEmpty() || !settings.leave() && !stat.get().equals(origin.stat())) {
            return publication.giveBack(work, origin);
        }
        return decide(work, origin, stat.get());
    }

    private static Origin unknown(Work work) {
        Path name = Path.of(work.id() + ".txt");
        try {
            return new Origin(name, Stat.of(work.source()));
        } catch (IOException e) {
            return new Origin(name, new Stat(0, "", ""));
        }
    }

    private Outcome decide(Work work, Origin origin, Stat stat)
            throws IOException, BadStyleException, InterruptedException {
        if (stat.size() > Drafts.limit(origin.name().toString())) {
            Diagnostic tooLarge = Drafts.tooLarge(origin.name().toString(), stat.size());
            return fail(work, origin, "", List.of(Finding.of(tooLarge)));
        }
        byte[] draft;
        try {
            draft = work.disk().read(work.source(), Drafts.MAX_BYTES + 1);
        } catch (AccessDeniedException e) {
            return fail(
                    work,
                    origin,
                    "",
                    own(Code.FILE_UNREADABLE, Phrase.NO_PERMISSION.with().chinese()));
        }
        if (!Stat.of(work.source()).equals(stat)) {
            return publication.giveBack(work, origin);
        }
        boolean text = Drafts.isText(Inbox.last(origin.name()), draft);
        Optional<Diagnostic> noMemory = text ? alone.refusal(draft) : Optional.empty();
        if (noMemory.isPresent()) {
            return fail(work, origin, Hash.of(draft), List.of(Finding.of(noMemory.get())));
        }
        String sha256 = Hash.of(draft);
        Optional<Integer> left = Optional.ofNullable(innocent.get(work.id()));
        if (left.isPresent()) {
            endAttempt(work, left.get());
        }
        int attempts = work.attempts();
        if (attempts >= Settings.ATTEMPTS) {
            return fail(work, origin, sha256, own(Code.POISON, attempts));
        }
        DraftName name = new DraftName(origin.name());
        Recipe recipe = styles.of(origin.name());
        String profile = Hash.of(recipe.profile().getBytes(StandardCharsets.UTF_8));
        if (publication.isPublished(sha256, profile, name)) {
            Commit commit = new Commit(Ending.DUPLICATE, "", sha256, profile, 0, List.of());
            work.decide(commit);
            return publication.finish(work, origin, commit);
        }
        return render(work, origin, attempts + 1, draft, sha256, recipe, profile);
    }

    private Outcome render(
            Work work,
            Origin origin,
            int attempt,
            byte[] draft,
            String sha256,
            Recipe recipe,
            String profile)
            throws IOException, InterruptedException {
        String shown = Inbox.last(origin.name());
        beginAttempt(work, attempt);
        Converted converted;
        try {
            converted = rendering.convert(recipe, draft, shown, isLarge(shown, draft));
        } catch (TimeoutException e) {
            return fail(work, origin, sha256, own(Code.TIMED_OUT, settings.timeout().toSeconds()));
        } catch (BrokenException e) {
            trace(work, e);
            if (attempt <= Settings.TOGETHER) {
                return Outcome.AGAIN;
            }
            return fail(work, origin, sha256, broken(e));
        } catch (InterruptedException e) {
            endAttempt(work, attempt);
            throw e;
        }
        endAttempt(work, attempt);
        List<Finding> findings = Finding.of(converted.source(), converted.diagnostics());
        if (converted.outputs().isEmpty()) {
            return fail(work, origin, sha256, findings);
        }
        progress.step(work, origin, JobState.CLAIMED, JobState.RENDERED, "");
        return publication.publish(
                work,
                origin,
                new Publication.Documents(
                        Preparation.of(converted),
                        sha256,
                        profile,
                        findings,
                        converted.diagnostics().omitted()));
    }

    /** Of a file that is no text, its size says little; most of a large one is pictures. */
    private boolean isLarge(String name, byte[] draft) {
        return Drafts.isText(name, draft)
                ? beside.refusal(draft).isPresent()
                : draft.length > LARGE;
    }

    /** An attempt counts if the draft crashed the process, not if the disk failed (watch.md §4). */
    private void beginAttempt(Work work, int number) throws IOException {
        innocent.put(work.id(), number);
        work.beginAttempt(number);
        innocent.remove(work.id());
    }

    private void endAttempt(Work work, int number) throws IOException {
        innocent.put(work.id(), number);
        work.endAttempt(number);
        innocent.remove(work.id());
    }

    private List<Finding> broken(BrokenException e) {
        return e.isOutOfMemory()
                ? List.of(Finding.of(alone.exhausted()))
                : own(Code.INTERNAL, e.kind());
    }

    private static List<Finding> own(Code code, Object argument) {
        return List.of(Finding.of(Diagnostic.of(code, Span.NONE, String.valueOf(argument))));
    }

    /** Writes the stack trace of a program error; a failure to write it is ignored. */
    private void trace(Work work, BrokenException e) {
        try {
            Files.createDirectories(folders.quarantine());
            Files.writeString(folders.quarantine().resolve(work.id() + ".trace.txt"), e.trace());
        } catch (IOException unwritten) {
            progress.say(Phrase.NO_TRACE.with(IoReason.reason(unwritten)));
        }
    }

    /** Fails a job whose outputs could not be written within the patience. */
    public Outcome giveUp(Work work, Message reason) throws IOException {
        Origin origin = work.origin().orElseGet(() -> unknown(work));
        return fail(work, origin, "", own(Code.OUTPUT_NOT_WRITABLE, reason.chinese()));
    }

    private Outcome fail(Work work, Origin origin, String sha256, List<Finding> findings)
            throws IOException {
        DraftName name = new DraftName(origin.name());
        List<byte[]> contents =
                List.of(
                        Notes.error(name.file(), sha256, findings),
                        Notes.errorText(name.file(), findings));
        List<Target> targets = new ArrayList<>();
        int number = publication.freeInFailed(name);
        List<String> parts = List.of(".error.json", ".error.txt");
        for (int i = 0; i < parts.size(); i++) {
            targets.add(new Target(name.output(number, parts.get(i)), Hash.of(contents.get(i))));
        }
        work.stage(Ending.FAILED, contents);
        Commit commit =
                new Commit(
                        Ending.FAILED,
                        Notes.code(findings),
                        sha256,
                        "",
                        Notes.count(findings, Severity.WARNING),
                        targets);
        work.decide(commit);
        return publication.finish(work, origin, commit);
    }
}
