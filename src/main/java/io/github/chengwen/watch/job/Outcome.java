package io.github.chengwen.watch.job;

/** How far one run of a job has got. */
public enum Outcome {
    PUBLISHED,
    DUPLICATE,
    FAILED,
    /** The draft is back in the inbox, because its writer had not finished. */
    RETURNED,
    /** There was nothing to do any more. */
    GONE,
    /** The program broke; another attempt is due. */
    AGAIN
}
