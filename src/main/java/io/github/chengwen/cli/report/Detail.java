package io.github.chengwen.cli.report;

/** How much a report for people says of each finding. */
public enum Detail {
    /** A line for the findings of one kind of task. */
    GROUPS,
    /** A line for each finding. */
    LINES,
    /** Each finding with its line of the draft, carets and a hint. */
    FULL
}
