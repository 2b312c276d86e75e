package io.github.chengwen.watch;

import java.nio.file.Path;
import java.util.List;

/** The places of one watched folder (watch.md §2). */
record Folders(Path root) {

    static final String STATE = ".chengwen";

    Folders {
        root = root.toAbsolutePath().normalize();
    }

    /** Where people put drafts. */
    Path inbox() {
        return root.resolve("inbox");
    }

    /** Where finished documents appear. */
    Path outbox() {
        return root.resolve("outbox");
    }

    /** Drafts that were finished. */
    Path done() {
        return root.resolve("done");
    }

    /** Drafts that could not be finished, each with its reason. */
    Path failed() {
        return root.resolve("failed");
    }

    /** Ours alone: drafts are confidential. */
    Path state() {
        return root.resolve(STATE);
    }

    /** One folder for each draft in hand. */
    Path work() {
        return state().resolve("work");
    }

    /** Traces of errors of the program. */
    Path quarantine() {
        return state().resolve("quarantine");
    }

    Path lock() {
        return state().resolve("lock");
    }

    Path heartbeat() {
        return state().resolve("heartbeat");
    }

    Path ledger() {
        return state().resolve("ledger.jsonl");
    }

    Path status() {
        return state().resolve("status.json");
    }

    /** For people who look rather than read. */
    Path page() {
        return root.resolve("状态.html");
    }

    List<Path> all() {
        return List.of(inbox(), outbox(), done(), failed());
    }
}
