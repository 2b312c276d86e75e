package io.github.chengwen.cli.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command and all its subcommands, as troff source ({@code man(7)}). */
final class ManPage {

    private final ResourceBundle texts;
    private final StringBuilder out = new StringBuilder();

    private ManPage(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The page of a command whose texts come from a resource bundle. */
    static String of(CommandSpec top) {
        ManPage page = new ManPage(top.resourceBundle());
        page.write(top);
        return page.out.toString();
    }

    private void write(CommandSpec top) {
        String version = String.join(" ", top.version());
        macro("TH", top.name().toUpperCase(Locale.ROOT), "1", "", version, "");
        // No justification or hyphenation: Chinese lines would get gaps, option names break.
        out.append(".ad l\n.nh\n");
        section("man.name");
        line(escaped(top.name()) + " \\- " + header(top));
        section("man.synopsis");
        line(
                "\\fB"
                        + top.name()
                        + "\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...");
        section("man.options");
        top.options().stream().filter(option -> !option.hidden()).forEach(this::option);
        section("man.commands");
        subcommands(top);
        section("man.exitStatus");
        top.usageMessage().exitCodeList().forEach(this::item);
        section("man.environment");
        texts.keySet().stream()
                .filter(key -> key.startsWith("man.variable."))
                .sorted()
                .forEach(
                        key -> item(key.substring("man.variable.".length()), texts.getString(key)));
    }

    private void subcommands(CommandSpec parent) {
        for (CommandLine child : parent.subcommands().values()) {
            CommandSpec spec = child.getCommandSpec();
            if (spec.subcommands().isEmpty()) {
                command(spec);
            } else {
                subcommands(spec);
            }
        }
    }

    private void command(CommandSpec spec) {
        String parameters =
                spec.positionalParameters().stream()
                        .map(p -> " " + p.paramLabel() + (p.arity().max() > 1 ? "..." : ""))
                        .collect(Collectors.joining());
        macro("SS", spec.qualifiedName(" ") + parameters);
        line(header(spec));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            term("\\fI" + escaped(parameter.paramLabel()) + "\\fR", plain(parameter.description()));
        }
        spec.options().stream()
                .filter(option -> !option.hidden() && !option.inherited())
                .forEach(this::option);
    }

    private void option(OptionSpec option) {
        String names =
                Arrays.stream(option.names())
                        .map(name -> "\\fB" + escaped(name) + "\\fR")
                        .collect(Collectors.joining(", "));
        String value =
                option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
        term(names + value, plain(option.description()));
    }

    private void item(String term, String text) {
        term("\\fB" + escaped(term) + "\\fR", text);
    }

    private void term(String term, String text) {
        macro("TP");
        line(term);
        line(escaped(text));
    }

    private void section(String key) {
        macro("SH", texts.getString(key));
    }

    private void macro(String name, String... arguments) {
        String quoted =
                Arrays.stream(arguments)
                        .map(argument -> " \"" + escaped(argument) + "\"")
                        .collect(Collectors.joining());
        out.append('.').append(name).append(quoted).append('\n');
    }

    private void line(String text) {
        // troff takes a line that begins with a dot or an apostrophe for a request.
        out.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "");
        out.append(text).append('\n');
    }

    private static String header(CommandSpec spec) {
        return escaped(plain(spec.usageMessage().header()));
    }

    /** The lines of a help text as one; picocli's texts are format strings with doubled %. */
    private static String plain(String... lines) {
        return String.format(Locale.ROOT, String.join(" ", List.of(lines))).strip();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
