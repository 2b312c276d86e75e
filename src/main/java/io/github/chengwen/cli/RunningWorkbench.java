package io.github.chengwen.cli;

import io.github.chengwen.cli.console.Surroundings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The workbench of this user that was started before with the same options: a second click on the
 * start entry opens a tab of it. A file that only the user can read holds its link; no draft.
 *
 * @param file where the link stands
 */
record RunningWorkbench(Path file) {

    private static final int PATIENCE_MS = 1000;
    private static final int ENTERED = 303;

    /**
     * The place for workbenches with these options; none where the system has no folder for such
     * files of a user.
     */
    static Optional<RunningWorkbench> with(List<String> options, Surroundings surroundings) {
        String name = "serve-" + Integer.toHexString(options.hashCode());
        return surroundings
                .variable("XDG_RUNTIME_DIR")
                .or(() -> surroundings.variable("LOCALAPPDATA"))
                .or(() -> surroundings.variable("HOME").map(home -> home + "/.cache"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(folder -> new RunningWorkbench(folder.resolve("chengwen").resolve(name)));
    }

    /** The link to it, if it still answers to it. */
    Optional<String> link() {
        try {
            String link = Files.readString(file).strip();
            return answers(link) ? Optional.of(link) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Another program may have the port now: only the workbench lets in who shows the token. */
    private static boolean answers(String link) throws IOException {
        if (!link.startsWith("http://127.0.0.1:")) {
            return false;
        }
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(link).toURL().openConnection(Proxy.NO_PROXY);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        try {
            return connection.getResponseCode() == ENTERED;
        } finally {
            connection.disconnect();
        }
    }

    /** Says where the one is that runs now; without the file a second start makes another one. */
    void remember(String link) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.deleteIfExists(file);
            PrivateFile.create(file, link);
        } catch (IOException e) {
            forget();
        }
    }

    /** It has ended. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // A link that nobody answers to does no harm.
        }
    }
}
