package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who uses the library need not have what only command line and watched folder use. */
final class LibraryAloneTest {

    /** The optional dependencies of pom.xml, and what comes with them. */
    private static final Pattern OPTIONAL =
            Pattern.compile(
                    ".*[/\\\\](picocli|progressbar|jline|jackson|logback|slf4j|log4j-to-slf4j)"
                            + "[^/\\\\]*\\.jar");

    @Test
    void aDraftIsConvertedWithoutTheOptionalLibraries() throws Exception {
        URL[] entries =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !OPTIONAL.matcher(entry).matches())
                        .map(LibraryAloneTest::url)
                        .toArray(URL[]::new);
        try (URLClassLoader alone =
                new URLClassLoader(entries, ClassLoader.getPlatformClassLoader())) {
            Class<?> chengwen = alone.loadClass(Chengwen.class.getName());
            Class<?> options = alone.loadClass(Options.class.getName());
            Class<?> styles = alone.loadClass(BuiltInStyles.class.getName());
            Class<?> style = alone.loadClass(Style.class.getName());
            Object speech = styles.getMethod("speech").invoke(null);
            Object ordinary = options.getMethod("of", style).invoke(null, speech);
            Object converter = chengwen.getMethod("with", options).invoke(null, ordinary);
            byte[] draft = "在座谈会上的讲话\n同志们：\n今天的会开得很好。\n".getBytes(UTF_8);

            Object converted =
                    chengwen.getMethod("convert", byte[].class, String.class)
                            .invoke(converter, draft, "稿.txt");

            List<?> outputs = (List<?>) converted.getClass().getMethod("outputs").invoke(converted);
            assertThat(outputs).hasSize(1);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
