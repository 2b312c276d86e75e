package io.github.chengwen.watch.job;

import io.github.chengwen.diag.Message;
import io.github.chengwen.watch.words.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Operations that the file system does not support, and for which a weaker one is used (watch.md
 * §4, NFS/SMB). Each is logged once and stays in the status.
 */
public final class FileSystemLimits {

    /** An operation that is not supported. */
    public enum Limit {
        HARD_LINKS(Phrase.NO_HARD_LINKS),
        FOLDER_SYNC(Phrase.NO_FOLDER_SYNC),
        LOCKS(Phrase.NO_LOCKS);

        private final Phrase meaning;

        Limit(Phrase meaning) {
            this.meaning = meaning;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Message meaning() {
            return meaning.with();
        }
    }

    private final Set<Limit> found = EnumSet.noneOf(Limit.class);
    private final Consumer<Message> say;

    public FileSystemLimits(Consumer<Message> say) {
        this.say = say;
    }

    public synchronized void add(Limit limit) {
        if (found.add(limit)) {
            say.accept(limit.meaning());
        }
    }

    public synchronized List<Limit> all() {
        return new ArrayList<>(found);
    }
}
