package io.github.chengwen.serve;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Preview;
import io.github.chengwen.WritingMemory;
import io.github.chengwen.picture.PageShapes;
import io.github.chengwen.text.Enclosures;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/** What the server remembers of a tab: the last draft that it laid out for it. */
final class Tab {

    /** Measured: a draft of 5 million characters keeps 284 MB alive while it is typeset. */
    private static final long BYTES_A_CHARACTER = 60;

    /**
     * A draft that was laid out.
     *
     * @param rev the page's number of this state of the text
     */
    record Laid(
            long rev,
            String text,
            StyleWish wish,
            Enclosures enclosures,
            Chengwen chengwen,
            Preview preview) {

        /** Whether another wish for the same text would give the same pages. */
        boolean isOf(String other, StyleWish otherWish, Enclosures with) {
            return wish.equals(otherWish) && enclosures.equals(with) && text.equals(other);
        }
    }

    /** One letter each: the proof must not take the place of the pages. */
    private final Mailbox pages;

    private final Mailbox proof;
    private final Set<String> sent = new HashSet<>();
    private volatile Optional<Laid> laid = Optional.empty();
    private volatile Instant used = Instant.MIN;
    private final WritingMemory memory = WritingMemory.empty();
    private Optional<PageShapes> shapes = Optional.empty();
    private Told told = Told.NOTHING;
    private Told toldFindings = Told.NOTHING;

    Tab(Executor workers) {
        pages = new Mailbox(workers);
        proof = new Mailbox(workers);
    }

    Mailbox pages() {
        return pages;
    }

    Mailbox proof() {
        return proof;
    }

    Optional<Laid> laid() {
        return laid;
    }

    void remember(Laid draft) {
        laid = Optional.of(draft);
    }

    /** What draws its pages; used by its mailbox for pages only. */
    PageShapes shapes(Preview preview) {
        if (shapes.isEmpty()) {
            shapes = Optional.of(preview.shapes());
        }
        return shapes.get();
    }

    /** What is known of its draft; each of its mailboxes uses a part of it. */
    WritingMemory memory() {
        return memory;
    }

    /** Glyphs that its page has; used by its mailbox for pages only. */
    Set<String> sent() {
        return sent;
    }

    /** What the page was told of its draft last; used by its mailbox for pages only. */
    Told told() {
        return told;
    }

    void tell(Told now) {
        told = now;
    }

    /** What it was told of the findings last; used by its mailbox for the proof only. */
    Told toldFindings() {
        return toldFindings;
    }

    void tellFindings(Told now) {
        toldFindings = now;
    }

    void use(Instant now) {
        used = now;
    }

    Instant used() {
        return used;
    }

    /** Bytes that it keeps alive, about. */
    long weight() {
        return laid.map(l -> l.text().length() * BYTES_A_CHARACTER).orElse(0L);
    }
}
