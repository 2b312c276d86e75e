package io.github.chengwen.font;

import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the best face for a role among the font files of one source. */
final class FaceFinder {
    private final FontSource source;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Skipped> skipped = new LinkedHashSet<>();

    FaceFinder(FontSource source, List<Path> files) {
        this.source = source;
        for (Path file : files) {
            try {
                candidates.addAll(Candidate.in(file));
            } catch (IOException e) {
                // Damaged system fonts are not reported: the user did not choose them.
                if (source == FontSource.FONT_DIR) {
                    skip(file, Obstacle.UNREADABLE, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    /** The face for a role: of the names in order of preference, the first with a usable face. */
    Optional<Chosen> find(FaceRole role, FaceNames names) {
        Optional<Chosen> named =
                find(role, names.name()).map(face -> new Chosen(role, face, source, Reason.NAMED));
        if (named.isPresent()) {
            return named;
        }
        for (String alternative : names.alternatives()) {
            Optional<Face> face = find(role, alternative);
            if (face.isPresent()) {
                return Optional.of(new Chosen(role, face.get(), source, Reason.ALTERNATIVE));
            }
        }
        return Optional.empty();
    }

    /** Files with a wanted name that cannot be used; of the user's folder also all damaged ones. */
    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    private Optional<Face> find(FaceRole role, String name) {
        List<Candidate> called = candidates.stream().filter(c -> c.isCalled(name)).toList();
        Optional<Face> face =
                called.stream()
                        .filter(candidate -> candidate.obstacleTo(role, name).isEmpty())
                        .sorted(Comparator.comparingInt(Candidate::distance))
                        .flatMap(candidate -> read(candidate).stream())
                        .findFirst();
        if (face.isEmpty()) {
            // Only if none fits: other weights and slants of a family that fits are not worth a
            // word.
            for (Candidate candidate : called) {
                candidate
                        .obstacleTo(role, name)
                        .ifPresent(obstacle -> skip(candidate.file(), obstacle, name));
            }
        }
        return face;
    }

    private Optional<Face> read(Candidate candidate) {
        try {
            return Optional.of(Face.read(candidate.file(), candidate.number()));
        } catch (IOException e) {
            skip(candidate.file(), Obstacle.UNREADABLE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void skip(Path file, Obstacle obstacle, String detail) {
        skipped.add(new Skipped(file.toString(), obstacle, detail));
    }
}
