package io.github.chengwen.input.rtf;

import com.rtfparserkit.rtf.Command;
import io.github.chengwen.input.manuscript.RowShape;
import java.util.ArrayList;
import java.util.List;

/** What was said of the row that is read: it holds until it is said anew. */
final class RowProperties {

    private final List<Integer> edges = new ArrayList<>();
    private final List<Boolean> above = new ArrayList<>();
    private final List<Boolean> left = new ArrayList<>();
    private boolean fromAbove;
    private boolean fromLeft;
    private boolean head;

    /** Takes a command; others than those of rows say nothing. */
    void take(Command command, int parameter) {
        switch (command) {
            case trowd -> reset();
            case trleft -> {
                if (edges.size() == 1) {
                    edges.set(0, parameter);
                }
            }
            case trhdr -> head = true;
            case clvmrg -> fromAbove = true;
            case clmrg -> fromLeft = true;
            case cellx -> {
                edges.add(parameter);
                above.add(fromAbove);
                left.add(fromLeft);
                fromAbove = false;
                fromLeft = false;
            }
            default -> {}
        }
    }

    private void reset() {
        edges.clear();
        edges.add(0);
        above.clear();
        left.clear();
        fromAbove = false;
        fromLeft = false;
        head = false;
    }

    boolean head() {
        return head;
    }

    RowShape shape() {
        return new RowShape(edges, above, left);
    }
}
