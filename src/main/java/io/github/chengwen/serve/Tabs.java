package io.github.chengwen.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The tabs that the server remembers, within their number and their memory. */
final class Tabs {

    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Executor workers;
    private final int most;
    private final long memory;

    /** The one that was not used for the longest time first. */
    private final Map<String, Tab> tabs = new LinkedHashMap<>(16, .75f, true);

    Tabs(Executor workers, int most, long memory) {
        this.workers = workers;
        this.most = most;
        this.memory = memory;
    }

    /** The tab of this name; a new one where it is not known any more. */
    synchronized Tab of(String name, Instant now) {
        Tab tab = tabs.computeIfAbsent(name, n -> new Tab(workers));
        tab.use(now);
        forget(now, tab);
        return tab;
    }

    /** The tab of this name, if it is still known. */
    synchronized Optional<Tab> find(String name) {
        return Optional.ofNullable(tabs.get(name));
    }

    synchronized int size() {
        return tabs.size();
    }

    /** A tab that is forgotten sends its text again. */
    private void forget(Instant now, Tab inUse) {
        long weight = tabs.values().stream().mapToLong(Tab::weight).sum();
        Iterator<Tab> oldest = tabs.values().iterator();
        while (oldest.hasNext()) {
            Tab tab = oldest.next();
            boolean idle = tab.used().isBefore(now.minus(IDLE));
            if (tab != inUse && (idle || tabs.size() > most || weight > memory)) {
                weight -= tab.weight();
                oldest.remove();
            }
        }
    }
}
