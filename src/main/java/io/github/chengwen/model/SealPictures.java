package io.github.chengwen.model;

import io.github.chengwen.text.PictureFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pictures of seals and stamps, the user's own (B-07).
 *
 * @param inOrder one for each of those who sign, in their order; where there are any, the others do
 *     not count
 * @param named by the name of the organ, or of the person whose stamp it is, without spaces
 */
public record SealPictures(List<PictureFile> inOrder, Map<String, PictureFile> named) {

    public static final SealPictures NONE = new SealPictures(List.of(), Map.of());

    public SealPictures {
        inOrder = List.copyOf(inOrder);
        named = Map.copyOf(named);
    }

    /** The same for every signature that has as many names. */
    public static SealPictures inOrder(List<PictureFile> pictures) {
        return new SealPictures(pictures, Map.of());
    }

    public boolean isEmpty() {
        return inOrder.isEmpty() && named.isEmpty();
    }

    /** Whether a signature is sealed by the names of those who sign, and not by their order. */
    public boolean isByName() {
        return inOrder.isEmpty() && !named.isEmpty();
    }

    /** The picture of each of those who sign; nothing where there is none. */
    public List<Optional<PictureFile>> of(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> isByName() ? find(names.get(i)) : at(i))
                .toList();
    }

    private Optional<PictureFile> find(String name) {
        return Optional.ofNullable(named.get(name.replaceAll("[\\s\\u3000]", "")));
    }

    private Optional<PictureFile> at(int index) {
        return inOrder.stream().skip(index).findFirst();
    }
}
