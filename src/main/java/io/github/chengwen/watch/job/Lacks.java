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
 * What the file system lacks, so that something weaker has to do (watch.md §4, NFS/SMB). Each is
 * said once in the log and stays in the status.
 */
public final class Lacks {

    /** Something that is missing. */
    public enum Lack {
        HARD_LINKS(Phrase.NO_HARD_LINKS),
        FOLDER_SYNC(Phrase.NO_FOLDER_SYNC),
        LOCKS(Phrase.NO_LOCKS);

        private final Phrase meaning;

        Lack(Phrase meaning) {
            this.meaning = meaning;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Message meaning() {
            return meaning.with();
        }
    }

    private final Set<Lack> found = EnumSet.noneOf(Lack.class);
    private final Consumer<Message> say;

    public Lacks(Consumer<Message> say) {
        this.say = say;
    }

    public synchronized void add(Lack lack) {
        if (found.add(lack)) {
            say.accept(lack.meaning());
        }
    }

    public synchronized List<Lack> all() {
        return new ArrayList<>(found);
    }
}
