package io.github.chengwen.style;

import java.util.List;

/**
 * The names of a face.
 *
 * @param name the name that documents carry, such as 仿宋_GB2312 (D-50: fewer than 32 characters)
 * @param alternatives names of faces to use instead, best first; the first goes into the font table
 *     (D-51: altName)
 */
public record FaceNames(String name, List<String> alternatives) {

    public FaceNames {
        alternatives = List.copyOf(alternatives);
    }
}
