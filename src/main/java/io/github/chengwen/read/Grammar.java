package io.github.chengwen.read;

/**
 * The order of the parts of a document as costs: what may follow what, and how unusual it is. The
 * same scale as {@link Evidence}.
 */
final class Grammar {

    /** A cost that no evidence outweighs. */
    static final int NEVER = 1_000_000;

    private Grammar() {}

    /** The cost of opening a draft with a role. */
    static int start(Zone zone, Role role) {
        return switch (zone) {
            case HEAD -> 0;
            case TEXT -> role == Role.SALUTATION || role == Role.NOISE ? 1 : 3;
            case TAIL -> NEVER;
        };
    }

    static int cost(Zone from, Role before, Zone to, Role role) {
        if (role == Role.SPLITTER) {
            return 0;
        }
        return switch (from) {
            case HEAD -> fromHead(before, to, role);
            case TEXT -> fromText(before, to, role);
            case TAIL -> fromTail(before, to, role);
        };
    }

    private static int fromHead(Role before, Zone to, Role role) {
        if (to == Zone.TAIL) {
            return NEVER;
        }
        if (to == Zone.TEXT) {
            if (role == Role.NOTE || role == Role.NOISE) {
                // These may stand in a head without ending it.
                return NEVER;
            }
            return role == Role.BODY && before == Role.SPLITTER ? 1 : 0;
        }
        if (role == Role.TITLE) {
            // A title line may follow a title line, or what stands above a title; not a name or
            // date.
            return switch (before) {
                case TITLE -> 1;
                case SPEAKER, DATE -> 6;
                case SUBTITLE, ROW -> 4;
                default -> 0;
            };
        }
        boolean named = before == Role.NOISE || before == Role.SPLITTER;
        boolean needsTitle = role == Role.SPEAKER || role == Role.SUBTITLE || role == Role.DATE;
        return named && needsTitle ? 2 : role == before ? 3 : 0;
    }

    private static int fromText(Role before, Zone to, Role role) {
        return switch (to) {
            case TEXT -> role == Role.SALUTATION && before != Role.NOISE ? 1 : 0;
            case TAIL -> role == Role.NOTE || role == Role.NOISE ? 1 : 0;
            // A new head without a dividing line: only a title can open it.
            case HEAD -> role == Role.TITLE ? before == Role.NOISE ? 5 : 9 : NEVER;
        };
    }

    private static int fromTail(Role before, Zone to, Role role) {
        boolean attached = before == Role.ATTACHMENT;
        return switch (to) {
            case TAIL -> 0;
            case TEXT -> role == Role.NOISE || role == Role.NOTE ? NEVER : attached ? 2 : 5;
            case HEAD -> role == Role.TITLE ? attached ? 2 : 6 : NEVER;
        };
    }
}
