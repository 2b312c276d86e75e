package io.github.chengwen.font;

import io.github.chengwen.style.FaceRole;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fallback chain of each role (F-11: a character comes from the role's face, else per character
 * from the chain): the role's own face, the Song, all others. A face of the user's or the machine's
 * is followed by the bundled one that it replaces.
 */
final class FallbackChains {
    private final Map<FaceRole, List<Face>> chains = new EnumMap<>(FaceRole.class);

    FallbackChains(Map<FaceRole, Face> found, Map<FaceRole, Face> bundled) {
        for (FaceRole role : FaceRole.values()) {
            Set<Face> chain = new LinkedHashSet<>();
            for (FaceRole asked : List.of(role, FaceRole.SONG)) {
                Optional.ofNullable(found.get(asked)).ifPresent(chain::add);
                Optional.ofNullable(bundled.get(asked)).ifPresent(chain::add);
            }
            for (Collection<Face> others : List.of(found.values(), bundled.values())) {
                chain.addAll(others);
            }
            chains.put(role, List.copyOf(chain));
        }
    }

    List<Face> of(FaceRole role) {
        return chains.getOrDefault(role, List.of());
    }
}
