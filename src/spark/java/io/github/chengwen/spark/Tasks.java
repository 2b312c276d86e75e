package io.github.chengwen.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deals drafts out to tasks. */
final class Tasks {

    /** Beyond this many bytes a draft is a task of its own. */
    private static final long LARGE = 1 << 20;

    /** So many small ones are a task: seconds of work, little to do again where one is lost. */
    private static final int IN_A_TASK = 200;

    private Tasks() {}

    /**
     * The longest first, so that nothing waits for them at the end.
     *
     * @param atLeast how many tasks there should be, if there are drafts enough
     */
    static List<List<Draft>> of(List<Draft> drafts, int atLeast) {
        List<Draft> byLength = new ArrayList<>(drafts);
        byLength.sort(Comparator.comparingLong(Draft::length).reversed());
        int large = 0;
        while (large < byLength.size() && byLength.get(large).length() > LARGE) {
            large++;
        }
        List<List<Draft>> tasks = new ArrayList<>();
        byLength.subList(0, large).forEach(draft -> tasks.add(List.of(draft)));
        tasks.addAll(dealt(byLength.subList(large, byLength.size()), atLeast));
        return tasks;
    }

    private static List<List<Draft>> dealt(List<Draft> drafts, int atLeast) {
        int count = Math.min(drafts.size(), Math.max(atLeast, drafts.size() / IN_A_TASK));
        List<List<Draft>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(new ArrayList<>());
        }
        for (int i = 0; i < drafts.size(); i++) {
            tasks.get(i % count).add(drafts.get(i));
        }
        return tasks;
    }
}
