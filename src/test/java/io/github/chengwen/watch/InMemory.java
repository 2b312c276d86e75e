package io.github.chengwen.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders in memory where the system has such, for tests that make thousands of files.
 */
final class InMemory implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 2L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
            throws IOException {
        boolean room = MEMORY.toFile().getUsableSpace() > ENOUGH; // Containers often have little.
        return room && Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "chengwen")
                : Files.createTempDirectory("chengwen");
    }
}
