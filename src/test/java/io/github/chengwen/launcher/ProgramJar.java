package io.github.chengwen.launcher;

import io.github.chengwen.Chengwen;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** The program as a jar, as the build makes it later: what Java archives must come from jars. */
final class ProgramJar {

    private ProgramJar() {}

    static Path build(Path jar) throws IOException {
        Path classes = classes();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest());
                Stream<Path> all = Files.walk(classes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static Path classes() {
        try {
            return Path.of(
                    Chengwen.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Manifest manifest() {
        String libraries =
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "io.github.chengwen.cli.Main");
        attributes.put(Attributes.Name.CLASS_PATH, libraries);
        return manifest;
    }
}
