package io.github.chengwen;

import io.github.chengwen.model.Document;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which documents of a draft share a file. */
final class Volumes {

    private Volumes() {}

    /**
     * The documents of each file, those of attached texts that are not bound behind their document.
     *
     * @param whole whether documents share a file
     */
    static List<List<Document>> of(
            List<Document> documents, boolean whole, Function<Document, Style> styles) {
        List<Document> mains = new ArrayList<>();
        List<List<Document>> attached = new ArrayList<>();
        for (Document document : documents) {
            List<Document> parts = AttachedTexts.parted(document, styles.apply(document));
            mains.add(parts.get(0));
            attached.add(parts.subList(1, parts.size()));
        }
        List<List<Document>> volumes = new ArrayList<>();
        int next = 0;
        for (List<Document> volume : whole ? together(mains) : apart(mains)) {
            volumes.add(volume);
            for (int i = 0; i < volume.size(); i++) {
                attached.get(next).forEach(text -> volumes.add(List.of(text)));
                next++;
            }
        }
        return volumes;
    }

    private static List<List<Document>> apart(List<Document> documents) {
        return documents.stream().map(List::of).toList();
    }

    /**
     * All of them, but a letter has another page than a notice and a speech another style than
     * either: only neighbours of the same form go together (S-34).
     */
    private static List<List<Document>> together(List<Document> documents) {
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
