package io.github.chengwen.cli;

/** How a report is written ({@code --format}). */
enum ReportFormat {
    TEXT,
    JSON
}
