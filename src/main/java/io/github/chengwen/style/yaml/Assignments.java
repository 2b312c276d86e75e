package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Line;
import io.github.chengwen.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Parses {@code --set}: one {@code elements.title.size=二号} a line, the value in YAML. */
final class Assignments {

    private static final String FORM = "page.top=37mm";

    private Assignments() {}

    /** All lines merged into one group; a later line overrides an earlier one. */
    static Group read(SourceText source, Diagnostics.Builder findings) {
        Group all = Group.EMPTY;
        for (Line line : source.lines()) {
            all = read(source, line, findings).map(all::with).orElse(all);
        }
        return all;
    }

    private static Optional<Group> read(
            SourceText source, Line line, Diagnostics.Builder findings) {
        int equals = line.text().indexOf('=');
        if (equals < 0) {
            String shown = Shown.clip(line.text());
            findings.add(Code.STYLE_WRONG_FORM, line.span(), shown, FORM);
            return Optional.empty();
        }
        String path = line.text().substring(0, equals);
        int start = line.span().start();
        return group(path, start, value(source, line, equals, findings), findings);
    }

    private static Optional<Setting> value(
            SourceText source, Line line, int equals, Diagnostics.Builder findings) {
        Span value = new Span(line.span().start() + equals + 1, line.span().end());
        return YamlReader.read(source, value, findings);
    }

    private static Optional<Group> group(
            String path, int start, Optional<Setting> value, Diagnostics.Builder findings) {
        List<String> keys = List.of(path.split("\\.", -1));
        Span place = new Span(start, start + path.length());
        if (keys.size() > YamlEvents.MAX_DEPTH) {
            findings.add(Code.STYLE_UNKNOWN_KEY, place, Shown.clip(path), FORM);
            return Optional.empty();
        }
        if (keys.get(0).equals(StyleLoader.EXTENDS)) {
            findings.add(Code.STYLE_UNSUPPORTED, place, StyleLoader.EXTENDS);
            return Optional.empty();
        }
        return value.map(leaf -> nested(keys, start, leaf));
    }

    private static Group nested(List<String> keys, int start, Setting leaf) {
        String key = keys.get(0);
        Span place = new Span(start, start + key.length());
        if (keys.size() == 1) {
            return Group.of(key, place, leaf);
        }
        List<String> rest = keys.subList(1, keys.size());
        return Group.of(key, place, nested(rest, place.end() + 1, leaf));
    }
}
