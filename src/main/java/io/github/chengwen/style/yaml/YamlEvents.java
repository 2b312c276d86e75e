package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Parses YAML into events and refuses what a style file must not have: more than one document,
 * aliases, anchors and tags, or too large or too deep a text. So the work is bounded for any file.
 */
final class YamlEvents {

    static final int MAX_LENGTH = 1_000_000;
    static final int MAX_DEPTH = 8;
    static final int MAX_EVENTS = 20_000;

    private final YamlSpans spans;
    private final List<Event> events = new ArrayList<>();
    private final Deque<Event> open = new ArrayDeque<>();

    private YamlEvents(YamlSpans spans) {
        this.spans = spans;
    }

    /**
     * The events, or why the text was refused.
     *
     * @param events empty when refused
     */
    record Outcome(List<Event> events, Optional<Diagnostic> refusal) {}

    /** Parses to the end, or to the first thing that is refused. */
    static Outcome read(String yaml, YamlSpans spans) {
        if (yaml.length() > MAX_LENGTH) {
            Span everything = spans.from(0);
            return refused(tooLarge(everything, yaml.length() + " B", MAX_LENGTH + " B"));
        }
        return new YamlEvents(spans).read(yaml);
    }

    private Outcome read(String yaml) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(MAX_LENGTH).build();
        try {
            for (Event event : new Parse(settings).parseString(yaml)) {
                Optional<Diagnostic> refusal = check(event);
                if (refusal.isPresent()) {
                    return new Outcome(List.of(), refusal);
                }
                events.add(event);
            }
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(mark -> mark.getIndex()).orElse(0);
            return refused(syntax(at, Optional.ofNullable(e.getProblem()).orElse("?")));
        } catch (ReaderException e) {
            String shown = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            return refused(syntax(e.getPosition(), shown));
        } catch (RuntimeException e) {
            // The parser lets unchecked exceptions of the JDK through, as on the escape \U99999999.
            return refused(syntax(reached(), Optional.ofNullable(e.getMessage()).orElse("?")));
        }
        return new Outcome(List.copyOf(events), Optional.empty());
    }

    private Optional<Diagnostic> check(Event event) {
        if (events.size() >= MAX_EVENTS) {
            return Optional.of(tooLarge(spans.of(event), ">" + MAX_EVENTS, "" + MAX_EVENTS));
        }
        if (event instanceof DocumentStartEvent
                && events.stream().anyMatch(DocumentStartEvent.class::isInstance)) {
            return unsupported(event, "---");
        }
        if (event instanceof CollectionStartEvent) {
            open.push(event);
        }
        if (event instanceof CollectionEndEvent) {
            open.pop();
        }
        if (open.size() > MAX_DEPTH) {
            return Optional.of(tooLarge(spans.of(event), ">" + MAX_DEPTH, "" + MAX_DEPTH));
        }
        return event instanceof NodeEvent node ? foreign(node) : Optional.empty();
    }

    private Optional<Diagnostic> foreign(NodeEvent event) {
        if (event instanceof AliasEvent alias) {
            return unsupported(event, "*" + alias.getAlias().getValue());
        }
        if (event.getAnchor().isPresent()) {
            return unsupported(event, "&" + event.getAnchor().get().getValue());
        }
        return tag(event).flatMap(tag -> unsupported(event, tag));
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private Optional<Diagnostic> unsupported(Event event, String what) {
        return Optional.of(
                Diagnostic.of(Code.STYLE_UNSUPPORTED, spans.of(event), Shown.clip(what)));
    }

    /** Where the last event ends: the error is behind it. */
    private int reached() {
        return events.isEmpty()
                ? 0
                : events.get(events.size() - 1).getEndMark().map(mark -> mark.getIndex()).orElse(0);
    }

    private Diagnostic syntax(int codePoint, String problem) {
        return Diagnostic.of(Code.STYLE_SYNTAX, spans.from(codePoint), Shown.clip(problem, 200));
    }

    private static Diagnostic tooLarge(Span span, String found, String limit) {
        return Diagnostic.of(Code.STYLE_TOO_LARGE, span, found, limit);
    }

    private static Outcome refused(Diagnostic why) {
        return new Outcome(List.of(), Optional.of(why));
    }
}
