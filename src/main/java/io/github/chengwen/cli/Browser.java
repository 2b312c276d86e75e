package io.github.chengwen.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The user's browser. */
final class Browser {

    private Browser() {}

    /** Shows a page; where there is no browser, the address on the terminal has to do. */
    static void open(String link) {
        for (List<String> command : commands(System.getProperty("os.name", ""))) {
            if (starts(command, link)) {
                return;
            }
        }
    }

    private static List<List<String>> commands(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return name.startsWith("mac")
                ? List.of(List.of("open"))
                : List.of(List.of("xdg-open"), List.of("gio", "open"));
    }

    private static boolean starts(List<String> command, String link) {
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
            builder.command().add(link);
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
