package io.github.chengwen.read.search;

import io.github.chengwen.read.lines.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line can be in the lattice: it begins a block of some role, goes on with the block above,
 * or is of the page and interrupts the block above.
 *
 * @param step how it stands to the line above
 * @param role of the block
 */
public record State(Step step, Role role) {

    public enum Step {
        BEGINS,
        GOES_ON,
        INTERRUPTS
    }

    /** The roles that are searched; a draft mark is a note until it is shaped. */
    public static final List<Role> ROLES =
            List.of(
                    Role.SPLITTER,
                    Role.TITLE,
                    Role.SUBTITLE,
                    Role.SPEAKER,
                    Role.DATE,
                    Role.SALUTATION,
                    Role.HEADING,
                    Role.RUN_IN,
                    Role.BODY,
                    Role.SIGNATURE,
                    Role.SIGN_DATE,
                    Role.ATTACHMENT,
                    Role.NOTE,
                    Role.NOISE);

    public static final List<State> ALL = all();
    public static final int COUNT = ALL.size();

    /** Classes of states that share weights: all that begin, all that go on, and each role. */
    public static final int BEGIN_CLASS = 0;

    public static final int GO_ON_CLASS = 1;
    public static final int CLASSES = 2 + 2 * ROLES.size() + 1;

    private static List<State> all() {
        List<State> states = new ArrayList<>();
        ROLES.forEach(role -> states.add(new State(Step.BEGINS, role)));
        // Lines of a title that follow each other are one title anyway.
        ROLES.stream()
                .filter(role -> role != Role.TITLE)
                .forEach(role -> states.add(new State(Step.GOES_ON, role)));
        states.add(new State(Step.INTERRUPTS, Role.BODY));
        states.add(new State(Step.INTERRUPTS, Role.RUN_IN));
        return List.copyOf(states);
    }

    public static int index(Step step, Role role) {
        return ALL.indexOf(new State(step, role));
    }

    /** The first of the two classes whose weights a state adds up. */
    public int firstClass() {
        return switch (step) {
            case BEGINS -> BEGIN_CLASS;
            case GOES_ON -> GO_ON_CLASS;
            case INTERRUPTS -> 2 + ROLES.indexOf(Role.NOISE);
        };
    }

    public int secondClass() {
        return switch (step) {
            case BEGINS -> 2 + ROLES.indexOf(role);
            case GOES_ON -> 2 + ROLES.size() + ROLES.indexOf(role);
            case INTERRUPTS -> CLASSES - 1;
        };
    }

    /** Whether this state may stand below another, or at the start of a draft. */
    public boolean mayFollow(State above) {
        return switch (step) {
            case BEGINS -> above.step != Step.INTERRUPTS;
            case GOES_ON, INTERRUPTS -> above.role == role;
        };
    }

    public boolean mayOpen() {
        return step == Step.BEGINS;
    }

    /** Below a line that interrupts, the block goes on; it does not end there. */
    public boolean mayClose() {
        return step != Step.INTERRUPTS;
    }
}
