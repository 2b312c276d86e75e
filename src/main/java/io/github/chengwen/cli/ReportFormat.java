package io.github.chengwen.cli;

/** The format of a report ({@code --format}). */
enum ReportFormat {
    TEXT,
    JSON
}
