package io.github.chengwen.font;

import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Faces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Faces and wishes for faces, as the tests of the search need them. */
final class TestFaces {

    private TestFaces() {}

    /** A style that wants 方正小标宋简体 and 仿宋_GB2312, else 仿宋, and nothing else that exists. */
    static Faces wanted() {
        return new Faces(
                Arrays.stream(FaceRole.values())
                        .collect(Collectors.toMap(Function.identity(), TestFaces::names)));
    }

    private static FaceNames names(FaceRole role) {
        return switch (role) {
            case BIAO_SONG -> new FaceNames("方正小标宋简体", List.of("Heavy Song SemiBold"));
            case FANG_SONG -> new FaceNames("仿宋_GB2312", List.of("仿宋", "朱雀仿宋"));
            default -> new FaceNames("No Such Face " + role, List.of());
        };
    }

    static Path save(Path folder, String file, byte[] content) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(file), content);
    }

    /** The line of the report about a role. */
    static Chosen chosen(FontCatalog catalog, FaceRole role) {
        return catalog.report().stream()
                .filter(chosen -> chosen.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
