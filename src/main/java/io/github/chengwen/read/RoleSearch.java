package io.github.chengwen.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Picks the best consistent sequence of roles for the lines of a draft: a Viterbi search over states
 * of zone and role, evidence minus the cost of each step. Linear in the number of lines.
 */
final class RoleSearch {

    private record State(Zone zone, Role role) {}

    private static final List<State> STATES = states();

    private static final int UNREACHABLE = Integer.MIN_VALUE / 2;

    private RoleSearch() {}

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

    /** The role of every line. */
    static List<Role> assign(List<DraftLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Evidence evidence = new Evidence(lines);
        byte[][] came = new byte[lines.size()][STATES.size()];
        int[] best = first(evidence.of(0));
        for (int i = 1; i < lines.size(); i++) {
            best = step(best, evidence.of(i), came[i]);
        }
        return backwards(best, came);
    }

    private static int[] first(Map<Role, Integer> scores) {
        int[] best = new int[STATES.size()];
        for (int s = 0; s < best.length; s++) {
            State state = STATES.get(s);
            Integer score = scores.get(state.role());
            best[s] =
                    score == null ? UNREACHABLE : score - Grammar.start(state.zone(), state.role());
        }
        return best;
    }

    private static int[] step(int[] before, Map<Role, Integer> scores, byte[] came) {
        int[] best = new int[STATES.size()];
        Arrays.fill(best, UNREACHABLE);
        for (int to = 0; to < best.length; to++) {
            State state = STATES.get(to);
            Integer score = scores.get(state.role());
            if (score == null) {
                continue;
            }
            for (int from = 0; from < before.length; from++) {
                if (before[from] <= UNREACHABLE) {
                    continue;
                }
                State last = STATES.get(from);
                int cost = Grammar.cost(last.zone(), last.role(), state.zone(), state.role());
                int total = Math.max(UNREACHABLE, before[from] + score - cost);
                if (total > best[to]) {
                    best[to] = total;
                    came[to] = (byte) from;
                }
            }
        }
        return best;
    }

    private static List<Role> backwards(int[] last, byte[][] came) {
        int state = 0;
        for (int s = 1; s < last.length; s++) {
            if (last[s] > last[state]) {
                state = s;
            }
        }
        Role[] roles = new Role[came.length];
        for (int i = came.length - 1; i >= 0; i--) {
            roles[i] = STATES.get(state).role();
            state = came[i][state];
        }
        return List.of(roles);
    }
}
