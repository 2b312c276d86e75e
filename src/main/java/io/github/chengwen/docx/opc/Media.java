package io.github.chengwen.docx.opc;

import io.github.chengwen.text.PictureFile;
import java.util.ArrayList;
import java.util.List;

/** The pictures of one file; one that is shown twice is there once. */
public final class Media {

    private final List<PictureFile> files = new ArrayList<>();

    /** Adds a picture, and gives the id of its relationship. */
    public String add(PictureFile file) {
        if (!files.contains(file)) {
            files.add(file);
        }
        return id(files.indexOf(file));
    }

    List<PictureFile> files() {
        return List.copyOf(files);
    }

    static String id(int index) {
        return "rIdImage" + (index + 1);
    }
}
