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
 * In which order the faces are asked for a character (F-11): the role's own, the Song, every other.
 * A face from the user or the machine is followed by the one that it displaced.
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
