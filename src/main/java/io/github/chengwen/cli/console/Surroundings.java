package io.github.chengwen.cli.console;

import io.github.chengwen.text.HeapBudget;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * The process environment: streams, variables and locale.
 *
 * @param in standard input
 * @param out for data
 * @param err for messages
 * @param charset in which both print text
 * @param terminal whether standard error is a terminal
 * @param variables of the environment
 * @param locale the user's, in POSIX form; empty where none is set
 */
public record Surroundings(
        InputStream in,
        DataStream out,
        PrintStream err,
        Charset charset,
        boolean terminal,
        Map<String, String> variables,
        String locale) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** The environment of this process. */
    public static Surroundings ofThisProcess() {
        Charset charset = terminalCharset();
        return new Surroundings(
                new StandardInput(),
                new DataStream(new FileOutputStream(FileDescriptor.out), charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                isTerminal(),
                System.getenv(),
                userLocale());
    }

    /** An environment variable, if it is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** What the heap of this process has room for when so many drafts are in it at a time. */
    public static HeapBudget heap(int drafts) {
        return new HeapBudget(Runtime.getRuntime().maxMemory(), drafts);
    }

    /** Whether a progress bar can be drawn on standard error. */
    public boolean showsProgress() {
        return terminal && variable("TERM").filter("dumb"::equals).isEmpty();
    }

    /** Standard output as bytes, for files and for JSON, which is always UTF-8. */
    public OutputStream data() {
        return out;
    }

    /** The launcher knows; without it picocli guesses. */
    private static boolean isTerminal() {
        String told = System.getProperty("chengwen.stderr");
        return told == null ? Ansi.AUTO.enabled() : told.equals("terminal");
    }

    /** The terminal's charset if it can encode Chinese, else UTF-8. */
    private static Charset terminalCharset() {
        for (String key : List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")) {
            String name = System.getProperty(key);
            if (name != null && Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('汉');
                return chinese ? charset : StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** The user's locale, which the launcher passes on before it sets one for the JVM. */
    private static String userLocale() {
        String told = System.getProperty("chengwen.locale");
        if (told != null) {
            return told;
        }
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = System.getenv(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? System.getProperty("user.language", "") : "";
    }
}
