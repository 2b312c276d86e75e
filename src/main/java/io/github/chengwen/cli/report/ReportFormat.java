package io.github.chengwen.cli.report;

/** The format of a report ({@code --format}). */
public enum ReportFormat {
    TEXT,
    JSON
}
