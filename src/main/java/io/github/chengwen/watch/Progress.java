package io.github.chengwen.watch;

import io.github.chengwen.diag.Message;

/** Is told what happens to drafts. */
interface Progress {

    void step(Work work, Origin origin, JobState from, JobState to, String code);

    /** Something about the service as a whole. */
    void say(Message sentence);
}
