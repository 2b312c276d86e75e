package io.github.chengwen.style;

import java.util.Map;
import java.util.Objects;

/** The face names of every role. */
public record Faces(Map<FaceRole, FaceNames> names) {

    public Faces {
        names = Map.copyOf(names);
        if (names.size() != FaceRole.values().length) {
            throw new IllegalArgumentException("a face for every role is needed");
        }
    }

    /** The face names of a role. */
    public FaceNames of(FaceRole role) {
        return Objects.requireNonNull(names.get(role), "complete by construction");
    }
}
