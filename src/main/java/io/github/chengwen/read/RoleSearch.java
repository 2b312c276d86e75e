package io.github.chengwen.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Picks the best consistent sequence of roles for the lines of a draft: a Viterbi search over
 * states of zone and role, evidence minus the cost of each step, and the runner-up for every line.
 * Linear in the number of lines.
 */
final class RoleSearch {

    private record State(Zone zone, Role role) {}

    private static final List<State> STATES = states();

    private static final int UNREACHABLE = Integer.MIN_VALUE / 4;

    private final List<DraftLine> lines;
    private final Evidence evidence;

    /** The cost of each step, by the states it leads from and to. */
    private final int[][] costs = costs();

    private RoleSearch(List<DraftLine> lines) {
        this.lines = lines;
        this.evidence = new Evidence(lines);
    }

    private static List<State> states() {
        List<State> states = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            for (Role role : Role.values()) {
                if (zone.allows(role)) {
                    states.add(new State(zone, role));
                }
            }
        }
        return List.copyOf(states);
    }

    /** The role of every line, each with its runner-up. */
    static List<Choice> assign(List<DraftLine> lines) {
        return lines.isEmpty() ? List.of() : new RoleSearch(lines).search();
    }

    private List<Choice> search() {
        int[][] until = new int[lines.size()][];
        int[][] own = new int[lines.size()][];
        for (int i = 0; i < lines.size(); i++) {
            own[i] = scores(evidence.of(i));
            until[i] = i == 0 ? start(own[0]) : forward(until[i - 1], own[i]);
        }
        Choice[] choices = new Choice[lines.size()];
        int[] after = new int[STATES.size()];
        int state = best(until[lines.size() - 1]);
        for (int i = lines.size() - 1; i >= 0; i--) {
            choices[i] = choice(until[i], after, state);
            if (i > 0) {
                state = bestBefore(until[i - 1], state);
                after = backward(own[i], after);
            }
        }
        return List.of(choices);
    }

    private static int[] scores(Map<Role, Integer> evidence) {
        int[] scores = new int[STATES.size()];
        for (int s = 0; s < scores.length; s++) {
            scores[s] = evidence.getOrDefault(STATES.get(s).role(), UNREACHABLE);
        }
        return scores;
    }

    private static int[] start(int[] own) {
        int[] total = new int[own.length];
        for (int s = 0; s < own.length; s++) {
            total[s] = add(own[s], -Grammar.start(STATES.get(s).zone(), STATES.get(s).role()));
        }
        return total;
    }

    /** The best total of the lines so far, for every state of the last of them. */
    private int[] forward(int[] before, int[] own) {
        int[] total = new int[own.length];
        Arrays.fill(total, UNREACHABLE);
        for (int to = 0; to < own.length; to++) {
            if (own[to] > UNREACHABLE) {
                total[to] = add(own[to], reached(before, to));
            }
        }
        return total;
    }

    private int reached(int[] before, int to) {
        int reached = UNREACHABLE;
        for (int from = 0; from < before.length; from++) {
            reached = Math.max(reached, add(before[from], -costs[from][to]));
        }
        return reached;
    }

    private int bestBefore(int[] before, int to) {
        int best = 0;
        for (int from = 1; from < before.length; from++) {
            if (before[from] - costs[from][to] > before[best] - costs[best][to]) {
                best = from;
            }
        }
        return best;
    }

    /** The best total of the lines still to come, for every state of the line above them. */
    private int[] backward(int[] own, int[] after) {
        int[] total = new int[own.length];
        for (int from = 0; from < own.length; from++) {
            int best = UNREACHABLE;
            for (int to = 0; to < own.length; to++) {
                if (own[to] > UNREACHABLE) {
                    best = Math.max(best, add(add(own[to], after[to]), -costs[from][to]));
                }
            }
            total[from] = best;
        }
        return total;
    }

    private static Choice choice(int[] until, int[] after, int chosen) {
        Role role = STATES.get(chosen).role();
        Role second = role;
        int best = UNREACHABLE;
        for (int s = 0; s < until.length; s++) {
            int total = add(until[s], after[s]);
            if (STATES.get(s).role() != role && total > best) {
                best = total;
                second = STATES.get(s).role();
            }
        }
        return new Choice(role, second, add(until[chosen], after[chosen]) - best);
    }

    private static int best(int[] totals) {
        int best = 0;
        for (int s = 1; s < totals.length; s++) {
            if (totals[s] > totals[best]) {
                best = s;
            }
        }
        return best;
    }

    private static int[][] costs() {
        int[][] costs = new int[STATES.size()][STATES.size()];
        for (int from = 0; from < costs.length; from++) {
            State last = STATES.get(from);
            for (int to = 0; to < costs.length; to++) {
                State next = STATES.get(to);
                costs[from][to] = Grammar.cost(last.zone(), last.role(), next.zone(), next.role());
            }
        }
        return costs;
    }

    private static int add(int a, int b) {
        return Math.max(UNREACHABLE, a + b);
    }
}
