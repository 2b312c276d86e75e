package io.github.chengwen.serve;

import io.github.chengwen.serve.web.Reply;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The work that one tab has asked for. Only one piece is done at a time and only one waits: the
 * newest, since nobody looks at an older one any more.
 */
final class Mailbox {

    private final Executor workers;
    private Optional<Letter> waiting = Optional.empty();
    private boolean busy;

    private record Letter(Callable<Reply> work, CompletableFuture<Reply> reply) {}

    Mailbox(Executor workers) {
        this.workers = workers;
    }

    /** Asks for work; the answer is 204 where something newer was asked for before it began. */
    CompletableFuture<Reply> post(Callable<Reply> work) {
        Letter letter = new Letter(work, new CompletableFuture<>());
        synchronized (this) {
            waiting.ifPresent(older -> older.reply().complete(Reply.empty(204)));
            waiting = Optional.of(letter);
            if (!busy) {
                busy = true;
                begin();
            }
        }
        return letter.reply();
    }

    private synchronized void begin() {
        try {
            workers.execute(this::work);
        } catch (RejectedExecutionException e) {
            busy = false;
            waiting.ifPresent(letter -> letter.reply().complete(Reply.refusal(503, "busy")));
            waiting = Optional.empty();
        }
    }

    private void work() {
        Letter letter = next();
        try {
            letter.reply().complete(letter.work().call());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            letter.reply().completeExceptionally(e);
        }
        synchronized (this) {
            if (waiting.isPresent()) {
                begin();
            } else {
                busy = false;
            }
        }
    }

    private synchronized Letter next() {
        Letter letter = waiting.orElseThrow();
        waiting = Optional.empty();
        return letter;
    }
}
