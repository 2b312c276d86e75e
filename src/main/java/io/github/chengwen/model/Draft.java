package io.github.chengwen.model;

import java.util.List;

/**
 * A draft file as it was understood.
 *
 * @param documents one, or several for a collection, in order; never empty for a draft with text
 * @param noise what was left out, in order
 */
public record Draft(List<Document> documents, List<Noise> noise) {

    public Draft {
        documents = List.copyOf(documents);
        noise = List.copyOf(noise);
    }
}
