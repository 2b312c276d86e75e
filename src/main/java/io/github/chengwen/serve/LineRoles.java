package io.github.chengwen.serve;

import io.github.chengwen.Reading;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Noise;
import io.github.chengwen.model.Passage;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** For each line of a draft that has ink, what it was taken for, in the order of the line. */
final class LineRoles {

    private final SourceText source;
    private final SortedMap<Integer, List<LineRole>> roles = new TreeMap<>();

    private LineRoles(SourceText source) {
        this.source = source;
    }

    /** By line number, from 1. */
    static SortedMap<Integer, List<LineRole>> of(Reading reading) {
        LineRoles lines = new LineRoles(reading.source());
        BlockRoles blocks = new BlockRoles();
        for (Document document : reading.draft().documents()) {
            document.splitter()
                    .ifPresent(s -> lines.add(s.passage(), LineRole.of(Directive.DIVIDE)));
            for (Block block : document.withNotesBehind()) {
                lines.add(block.passage(), block.match(blocks));
            }
        }
        for (Noise noise : reading.draft().noise()) {
            lines.drop(noise.passage());
        }
        return lines.roles;
    }

    /** Lines on which the author has said what they are. */
    static Set<Integer> forced(Reading reading) {
        Set<Integer> forced = new TreeSet<>();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            if (diagnostic.code() == Code.FORCED) {
                forced.add(reading.source().lineAt(diagnostic.span().start()).number());
            }
        }
        return forced;
    }

    private void add(Passage passage, LineRole role) {
        LineRole next = role;
        for (int line : lines(passage)) {
            List<LineRole> here = roles.computeIfAbsent(line, n -> new ArrayList<>());
            if (!next.equals(LineRole.JOIN) || here.isEmpty()) {
                here.add(next);
            }
            next = LineRole.JOIN;
        }
    }

    private void drop(Passage passage) {
        for (int line : lines(passage)) {
            roles.computeIfAbsent(line, n -> List.of(LineRole.DROP));
        }
    }

    private Set<Integer> lines(Passage passage) {
        Set<Integer> lines = new TreeSet<>();
        for (Span span : passage.spans()) {
            if (!span.isEmpty()) {
                int last = source.lineAt(span.end() - 1).number();
                for (int n = source.lineAt(span.start()).number(); n <= last; n++) {
                    lines.add(n);
                }
            }
        }
        return lines;
    }
}
