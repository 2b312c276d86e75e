package io.github.chengwen.read.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chengwen.read.lines.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The search over all readings. */
final class LatticeTest {

    private static final int BODY = State.index(State.Step.BEGINS, Role.BODY);
    private static final int MORE = State.index(State.Step.GOES_ON, Role.BODY);
    private static final int TITLE = State.index(State.Step.BEGINS, Role.TITLE);

    private static Lattice lattice(int lines, int[] states, double[] scores) {
        double[] all = new double[lines * State.COUNT];
        for (int i = 0; i < states.length; i++) {
            all[i / (states.length / lines) * State.COUNT + states[i]] = scores[i];
        }
        return new Lattice(lines, all, new int[lines], new double[Lattice.SEAMS][Lattice.STEPS]);
    }

    private static int[] any(int lines) {
        int[] allowed = new int[lines];
        Arrays.fill(allowed, 1 << BODY | 1 << MORE | 1 << TITLE);
        return allowed;
    }

    @Test
    void theBestReadingIsFound() {
        Lattice lattice =
                lattice(2, new int[] {TITLE, BODY, MORE, BODY}, new double[] {3, 2, 4, 1});

        // A line that goes on needs a block of its role above, which costs one point here.
        assertThat(lattice.best(any(2))).containsExactly(BODY, MORE);
    }

    @Test
    void nothingGoesOnWhereNothingBegan() {
        Lattice lattice = lattice(1, new int[] {MORE, BODY}, new double[] {9, 0});

        assertThat(lattice.best(any(1))).isNotEqualTo(new int[] {MORE});
    }

    @Test
    void theProbabilitiesOfALineAreOneTogether() {
        Lattice lattice =
                lattice(2, new int[] {TITLE, BODY, MORE, BODY}, new double[] {3, 2, 4, 1});

        double[] states =
                lattice.sums(
                                any(2),
                                Lattice.factors(new double[Lattice.SEAMS][Lattice.STEPS]),
                                false)
                        .states;

        assertThat(Arrays.stream(states, State.COUNT, 2 * State.COUNT).sum())
                .isCloseTo(1, within(1e-9));
    }
}
