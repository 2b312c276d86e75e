package io.github.chengwen.compose;

import io.github.chengwen.diag.Span;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a 发文机关标志 as one passage. */
final class Marks {

    private Marks() {}

    /** The mark of a head; empty where it has none. */
    static Optional<Passage> joined(List<OfficialElement> elements) {
        List<Passage> lines =
                elements.stream()
                        .filter(element -> element.kind() == Kind.ORGAN_MARK)
                        .map(OfficialElement::passage)
                        .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(join(lines));
    }

    /** Passages one after another. */
    static Passage join(List<Passage> passages) {
        List<Span> spans = new ArrayList<>();
        passages.forEach(passage -> spans.addAll(passage.spans()));
        return new Passage(
                passages.stream().map(Passage::text).collect(Collectors.joining()),
                passages.stream().map(Passage::source).collect(Collectors.joining()),
                spans);
    }
}
