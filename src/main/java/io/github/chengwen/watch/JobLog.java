package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.folder.Inbox;
import io.github.chengwen.watch.job.JobState;
import io.github.chengwen.watch.job.Outcome;
import io.github.chengwen.watch.job.Progress;
import io.github.chengwen.watch.job.Trouble;
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
}
