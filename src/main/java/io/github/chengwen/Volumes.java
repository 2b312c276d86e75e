package io.github.chengwen;

import io.github.chengwen.model.Document;
import java.util.ArrayList;
import java.util.List;

/** Which documents of a draft share a file. */
final class Volumes {

    private Volumes() {}

    /**
     * All of them, but a letter has another page than a notice and a speech another style than
     * either: only neighbours of the same form go together (S-34).
     */
    static List<List<Document>> together(List<Document> documents) {
        List<List<Document>> volumes = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (i == 0 || !documents.get(i - 1).form().equals(document.form())) {
                volumes.add(new ArrayList<>());
            }
            volumes.get(volumes.size() - 1).add(document);
        }
        return volumes;
    }
}
