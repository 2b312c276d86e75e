package io.github.chengwen.watch;

import java.util.ArrayList;
import java.util.List;

/** Who was converted beside a draft that should have been alone. */
final class Company {

    private final String alone;
    private final List<String> present = new ArrayList<>();
    private final List<String> met = new ArrayList<>();

    /**
     * Nobody yet.
     *
     * @param alone how the names of those begin that should be alone
     */
    Company(String alone) {
        this.alone = alone;
    }

    synchronized void enter(String name) {
        present.add(name);
        if (present.size() > 1 && present.stream().anyMatch(other -> other.startsWith(alone))) {
            met.add(String.join(" ", present));
        }
    }

    synchronized void leave(String name) {
        present.remove(name);
    }

    /** Each meeting. */
    synchronized List<String> met() {
        return List.copyOf(met);
    }
}
