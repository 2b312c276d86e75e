package io.github.chengwen.watch.folder;

import java.nio.file.Path;
import java.util.List;

/** The places of one watched folder (watch.md §2). */
public record Folders(Path root) {

    static final String STATE = ".chengwen";

    /** The file with the style of a folder and of what is below it. */
    public static final String STYLE = "chengwen.yaml";

    public Folders {
        root = root.toAbsolutePath().normalize();
    }

    /** Where people put drafts. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** Where finished documents appear. */
    public Path outbox() {
        return root.resolve("outbox");
    }

    /** Drafts that were finished. */
    public Path done() {
        return root.resolve("done");
    }

    /** Drafts that could not be finished, each with its reason. */
    public Path failed() {
        return root.resolve("failed");
    }

    /** Ours alone: drafts are confidential. */
    public Path state() {
        return root.resolve(STATE);
    }

    /** One folder for each draft in hand. */
    public Path work() {
        return state().resolve("work");
    }

    /** Traces of errors of the program. */
    public Path quarantine() {
        return state().resolve("quarantine");
    }

    public Path lock() {
        return state().resolve("lock");
    }

    public Path heartbeat() {
        return state().resolve("heartbeat");
    }

    public Path ledger() {
        return state().resolve("ledger.jsonl");
    }

    public Path status() {
        return state().resolve("status.json");
    }

    /** For people who look rather than read. */
    public Path page() {
        return root.resolve("状态.html");
    }

    public List<Path> all() {
        return List.of(inbox(), outbox(), done(), failed());
    }
}
