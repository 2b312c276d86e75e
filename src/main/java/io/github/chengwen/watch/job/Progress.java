package io.github.chengwen.watch.job;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.record.Origin;

/** Receives the state changes of jobs. */
public interface Progress {

    void step(Work work, Origin origin, JobState from, JobState to, String code);

    /** Something about the service as a whole. */
    void say(Message sentence);
}
