package io.github.chengwen.cli.report;

/** How findings are written ({@code check --format}). */
public enum CheckFormat {
    TEXT,
    JSON,
    SARIF
}
