package io.github.chengwen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.serve.web.Reply;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The newest request of a tab wins. */
final class MailboxTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final Mailbox mailbox = new Mailbox(workers::add);

    private CompletableFuture<Reply> post(int status) {
        return mailbox.post(() -> Reply.empty(status));
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }

    @Test
    void oneThatWaitsGivesWayToANewerOne() {
        CompletableFuture<Reply> first = post(200);
        CompletableFuture<Reply> second = post(201);
        work();

        assertThat(first.join().status()).isEqualTo(204);
        assertThat(second.join().status()).isEqualTo(201);
    }

    @Test
    void aTabHoldsOneWorkerAtATime() {
        assertThat(List.of(post(200), post(201))).noneMatch(CompletableFuture::isCancelled);

        assertThat(workers).hasSize(1);
    }

    @Test
    void whatComesDuringTheWorkIsDoneAfterIt() {
        List<CompletableFuture<Reply>> later = new ArrayList<>();
        CompletableFuture<Reply> first =
                mailbox.post(
                        () -> {
                            later.add(post(202));
                            return Reply.empty(200);
                        });
        work();

        assertThat(first.join().status()).isEqualTo(200);
        assertThat(later.get(0).join().status()).isEqualTo(202);
    }

    @Test
    void workThatFailsDoesNotStopTheNext() {
        CompletableFuture<Reply> broken =
                mailbox.post(
                        () -> {
                            throw new IllegalStateException("planted");
                        });
        work();
        CompletableFuture<Reply> next = post(200);
        work();

        assertThat(broken).isCompletedExceptionally();
        assertThat(next.join().status()).isEqualTo(200);
    }

    @Test
    void whereAllWorkersHaveTheirHandsFullTheAnswerSaysSo() {
        Mailbox full =
                new Mailbox(
                        task -> {
                            throw new RejectedExecutionException();
                        });

        assertThat(full.post(() -> Reply.empty(200)).join().status()).isEqualTo(503);
        assertThat(full.post(() -> Reply.empty(200)).join().status()).isEqualTo(503);
    }
}
