package io.github.chengwen.cli;

/** How findings are written ({@code check --format}). */
enum CheckFormat {
    TEXT,
    JSON,
    SARIF
}
