package io.github.chengwen.watch;

/** How far one run of a job has got. */
enum Outcome {
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
