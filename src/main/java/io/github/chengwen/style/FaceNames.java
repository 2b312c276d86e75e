package io.github.chengwen.style;

import java.util.List;

/**
 * How a face is called.
 *
 * @param name the name that documents carry, such as 仿宋_GB2312 (D-50)
 * @param alternatives other names of the same or a like face, best first (D-51)
 */
public record FaceNames(String name, List<String> alternatives) {

    public FaceNames {
        alternatives = List.copyOf(alternatives);
    }
}
