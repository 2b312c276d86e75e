package io.github.chengwen.cli.console;

import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
public final class ProgramVersion implements IVersionProvider {

    /** Whether only the version is asked for, which is answered without creating the parser. */
    public static boolean isAllOf(List<String> arguments) {
        return arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"));
    }

    public static String line() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return "chengwen " + (version == null ? "(development)" : version);
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
