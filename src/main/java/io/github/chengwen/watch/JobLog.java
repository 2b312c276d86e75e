package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.job.IoReason;
import io.github.chengwen.watch.job.JobState;
import io.github.chengwen.watch.job.Outcome;
import io.github.chengwen.watch.job.Progress;
import io.github.chengwen.watch.job.Work;
import io.github.chengwen.watch.record.Origin;
import io.github.chengwen.watch.status.Journal;
import io.github.chengwen.watch.words.Phrase;

/** Writes down what happens to drafts. */
final class JobLog implements Progress {

    private final Journal journal;

    JobLog(Journal journal) {
        this.journal = journal;
    }

    void claimed(RunningJob entry) {
        log(entry, JobState.WAITING, JobState.CLAIMED, Phrase.NONE, 0);
    }

    void ended(RunningJob entry, Outcome outcome, long now) {
        JobState state =
                switch (outcome) {
                    case PUBLISHED, DUPLICATE, FAILED -> JobState.ARCHIVED;
                    case RETURNED, GONE -> JobState.RETURNED;
                    case AGAIN -> JobState.RETRYING;
                };
        log(entry, JobState.CLAIMED, state, Phrase.NONE, (now - entry.since()) / 1_000_000L);
    }

    void stuck(RunningJob entry, Throwable problem, long now) {
        Message why = IoReason.reason(problem);
        log(entry, JobState.CLAIMED, JobState.RETRYING, why, (now - entry.since()) / 1_000_000L);
    }

    private void log(RunningJob entry, JobState from, JobState to, Message why, long millis) {
        journal.step(entry.work().id(), entry.name(), from, to, why, millis);
    }

    @Override
    public void step(Work work, Origin origin, JobState from, JobState to, String code) {
        journal.step(work.id(), Inbox.last(origin.name()), from, to, Phrase.same(code), 0);
    }

    @Override
    public void say(Message sentence) {
        journal.say(sentence);
    }
}
