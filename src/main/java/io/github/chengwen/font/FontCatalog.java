package io.github.chengwen.font;

import io.github.chengwen.style.FaceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The face of every role (F-15: user, then machine, then program), and for every character the face
 * that has it (F-11: the role's face, else the first of the fallback chain). Immutable and
 * thread-safe; one serves a whole program.
 */
public final class FontCatalog {
    private static final Map<FaceRole, Face> OWN = BundledFaces.present();
    private static final FontCatalog BUNDLED = of(Map.of(), OWN, List.of());

    private final List<Chosen> report;
    private final List<Skipped> skipped;
    private final FallbackChains chains;

    private FontCatalog(List<Chosen> report, List<Skipped> skipped, FallbackChains chains) {
        this.report = List.copyOf(report);
        this.skipped = List.copyOf(skipped);
        this.chains = chains;
    }

    /** The bundled faces: the same on every machine. They are loaded lazily. */
    public static FontCatalog bundled() {
        return BUNDLED;
    }

    /**
     * The faces of the user's folder, else of the machine, else the bundled ones. Reads names and
     * traits of every font file in these folders, and the chosen files whole; files that cannot be
     * used are {@link #skipped}.
     *
     * @throws IOException if the user's folder does not exist
     */
    public static FontCatalog search(FontSearch search) throws IOException {
        List<FaceFinder> finders = new ArrayList<>();
        if (search.fontDir().isPresent()) {
            Path folder = search.fontDir().get();
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            finders.add(new FaceFinder(FontSource.FONT_DIR, FontFolder.files(folder)));
        }
        finders.add(new FaceFinder(FontSource.SYSTEM, systemFiles(search.systemFolders())));

        Map<FaceRole, Chosen> found = new EnumMap<>(FaceRole.class);
        for (FaceRole role : FaceRole.values()) {
            for (FaceFinder finder : finders) {
                if (!found.containsKey(role)) {
                    finder.find(role, search.faces().of(role))
                            .ifPresent(chosen -> found.put(role, chosen));
                }
            }
        }
        List<Skipped> skipped = finders.stream().flatMap(f -> f.skipped().stream()).toList();
        return of(found, OWN, skipped);
    }

    private static List<Path> systemFiles(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(FontFolder.files(folder));
        }
        return files;
    }

    /** The catalogue of the faces found, with bundled faces for the other roles. */
    static FontCatalog of(
            Map<FaceRole, Chosen> found, Map<FaceRole, Face> bundled, List<Skipped> skipped) {
        Map<FaceRole, Face> faces = new EnumMap<>(FaceRole.class);
        found.forEach((role, chosen) -> faces.put(role, chosen.face()));
        FallbackChains chains = new FallbackChains(faces, bundled);
        List<Chosen> report = new ArrayList<>();
        for (FaceRole role : FaceRole.values()) {
            Optional.ofNullable(found.get(role))
                    .or(() -> own(role, bundled))
                    .or(() -> standIn(role, found, chains))
                    .ifPresent(report::add);
        }
        return new FontCatalog(report, skipped, chains);
    }

    private static Optional<Chosen> own(FaceRole role, Map<FaceRole, Face> bundled) {
        return Optional.ofNullable(bundled.get(role))
                .map(face -> new Chosen(role, face, FontSource.BUNDLED, Reason.SUBSTITUTE));
    }

    private static Optional<Chosen> standIn(
            FaceRole role, Map<FaceRole, Chosen> found, FallbackChains chains) {
        return chains.of(role).stream()
                .findFirst()
                .map(face -> new Chosen(role, face, sourceOf(face, found), Reason.FALLBACK));
    }

    private static FontSource sourceOf(Face face, Map<FaceRole, Chosen> found) {
        return found.values().stream()
                .filter(chosen -> chosen.face() == face)
                .map(Chosen::source)
                .findFirst()
                .orElse(FontSource.BUNDLED);
    }

    /** The face that draws a character in a role; empty if none has it (F-11: CW501 names it). */
    public Optional<Face> faceFor(FaceRole role, int codePoint) {
        for (Face face : chains.of(role)) {
            if (face.covers(codePoint)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** The face of every role, in the order of the roles (F-15: the report on faces). */
    public List<Chosen> report() {
        return report;
    }

    /** Font files that cannot be used. */
    public List<Skipped> skipped() {
        return skipped;
    }
}
