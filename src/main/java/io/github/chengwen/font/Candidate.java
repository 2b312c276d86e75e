package io.github.chengwen.font;

import io.github.chengwen.font.truetype.FontHeader;
import io.github.chengwen.font.truetype.NameTable;
import io.github.chengwen.font.truetype.TableDirectory;
import io.github.chengwen.font.truetype.Traits;
import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A face on disk of which only names and traits have been read.
 *
 * @param file the font file
 * @param number of the face in the file, from 0; more than one is in a collection (TTC)
 * @param familyNames names of its family, shared by lighter, bolder and slanted faces
 * @param faceNames names of this face alone
 * @param traits weight, slant, embedding permissions
 * @param obstacle what forbids its use in any role
 */
record Candidate(
        Path file,
        int number,
        List<String> familyNames,
        List<String> faceNames,
        Traits traits,
        Optional<Obstacle> obstacle) {
    private static final int LIGHTEST = 300;
    private static final int HEAVIEST = 500;
    private static final int HEAVIEST_TITLE = 600;

    /**
     * The faces in a file: one, or those of a collection.
     *
     * @throws IOException if the file is no font or damaged
     */
    static List<Candidate> in(Path file) throws IOException {
        try (FontFile font = FontFile.open(file)) {
            List<Candidate> candidates = new ArrayList<>();
            for (int number = 0; number < TableDirectory.faces(font); number++) {
                candidates.add(of(file, number, TableDirectory.of(font, number)));
            }
            return candidates;
        }
    }

    private static Candidate of(Path file, int number, TableDirectory tables) throws IOException {
        NameTable names = NameTable.parse(tables.require("name"));
        Traits traits = Traits.parse(tables, FontHeader.parse(tables));
        return new Candidate(
                file,
                number,
                names.familyNames(),
                names.faceNames(),
                traits,
                obstacle(tables, traits));
    }

    private static Optional<Obstacle> obstacle(TableDirectory tables, Traits traits) {
        if (!tables.has("glyf") && !tables.has(CffOutlines.TABLE)) {
            return Optional.of(Obstacle.NO_OUTLINES);
        }
        if (!traits.embeddable()) {
            return Optional.of(Obstacle.EMBEDDING_FORBIDDEN);
        }
        return traits.subsettable() ? Optional.empty() : Optional.of(Obstacle.SUBSETTING_FORBIDDEN);
    }

    /** Whether it has this name in any language; case and spaces do not count. */
    boolean isCalled(String name) {
        return has(familyNames, name) || has(faceNames, name);
    }

    /** Why it cannot play a role for which a face of this name is wanted. */
    Optional<Obstacle> obstacleTo(FaceRole role, String name) {
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (!traits.upright()) {
            return Optional.of(Obstacle.SLANTED);
        }
        // 小标宋 is a heavy Song by design; a name that only one face has implies its weight.
        int heaviest = role == FaceRole.BIAO_SONG ? HEAVIEST_TITLE : HEAVIEST;
        boolean regular = LIGHTEST <= traits.weight() && traits.weight() <= heaviest;
        return regular || !has(familyNames, name)
                ? Optional.empty()
                : Optional.of(Obstacle.WRONG_WEIGHT);
    }

    /** Difference from the regular weight. */
    int distance() {
        return Math.abs(traits.weight() - Traits.REGULAR);
    }

    private static boolean has(List<String> names, String wanted) {
        return names.stream().anyMatch(name -> key(name).equals(key(wanted)));
    }

    private static String key(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
