package io.github.chengwen.model;

import io.github.chengwen.diag.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that opens with its heading (段首标题句, S-23): only the heading takes the heading's face.
 *
 * @param heading the number and the first sentence, with its stop
 * @param body what follows in the same paragraph
 */
public record RunInParagraph(Heading heading, Passage body) implements Block {

    @Override
    public Passage passage() {
        List<Span> spans = new ArrayList<>(heading.passage().spans());
        spans.addAll(body.spans());
        return new Passage(
                heading.passage().text() + body.text(),
                heading.passage().source() + body.source(),
                spans);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.runIn(this);
    }
}
