package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds settings from YAML events. */
final class YamlReader {

    private final SourceText source;
    private final YamlSpans spans;
    private final Diagnostics.Builder findings;
    private final Deque<Event> events;

    private YamlReader(
            SourceText source, YamlSpans spans, Diagnostics.Builder findings, List<Event> events) {
        this.source = source;
        this.spans = spans;
        this.findings = findings;
        this.events = new ArrayDeque<>(events);
    }

    /** The value in a part of a source; empty when it cannot be read. */
    static Optional<Setting> read(SourceText source, Span part, Diagnostics.Builder findings) {
        String yaml = source.slice(part);
        YamlSpans spans = new YamlSpans(yaml, part.start());
        YamlEvents.Outcome outcome = YamlEvents.read(yaml, spans);
        outcome.refusal().ifPresent(findings::add);
        if (outcome.refusal().isPresent()) {
            return Optional.empty();
        }
        List<Event> nodes = outcome.events().stream().filter(YamlReader::isPartOfNode).toList();
        return Optional.of(
                nodes.isEmpty()
                        ? new Setting.Scalar("", part)
                        : new YamlReader(source, spans, findings, nodes).value());
    }

    private static boolean isPartOfNode(Event event) {
        return switch (event.getEventId()) {
            case Scalar, MappingStart, MappingEnd, SequenceStart, SequenceEnd -> true;
            default -> false;
        };
    }

    private Setting value() {
        Event event = events.remove();
        if (event instanceof ScalarEvent scalar) {
            return new Setting.Scalar(scalar.getValue(), spans.of(event));
        }
        return event.getEventId() == ID.MappingStart ? group(event) : items(event);
    }

    private Setting items(Event start) {
        List<Setting> values = new ArrayList<>();
        while (events.element().getEventId() != ID.SequenceEnd) {
            values.add(value());
        }
        events.remove();
        return new Setting.Items(values, spans.of(start));
    }

    private Group group(Event start) {
        Map<String, Group.Entry> entries = new LinkedHashMap<>();
        while (events.element().getEventId() != ID.MappingEnd) {
            Setting key = value();
            Setting value = value();
            key.asScalar()
                    .ifPresentOrElse(
                            name -> put(entries, name, value),
                            () -> findings.add(Code.STYLE_UNSUPPORTED, key.span(), "?"));
        }
        events.remove();
        return new Group(entries, spans.of(start));
    }

    private void put(Map<String, Group.Entry> entries, Setting.Scalar key, Setting value) {
        Optional.ofNullable(entries.putIfAbsent(key.text(), new Group.Entry(key.span(), value)))
                .ifPresent(first -> reportDuplicate(key, first));
    }

    private void reportDuplicate(Setting.Scalar key, Group.Entry first) {
        int line = source.position(first.keySpan().start()).line();
        findings.add(
                Code.STYLE_DUPLICATE_KEY,
                key.span(),
                Shown.clip(key.text()),
                Integer.toString(line));
    }
}
