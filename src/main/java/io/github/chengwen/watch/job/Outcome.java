package io.github.chengwen.watch.job;

/** The outcome of one run of a job. */
public enum Outcome {
    PUBLISHED,
    DUPLICATE,
    FAILED,
    /** The draft is back in the inbox, because its writer had not finished. */
    RETURNED,
    /** There was nothing to do any more. */
    GONE,
    /** The program failed; the job is retried. */
    AGAIN
}
