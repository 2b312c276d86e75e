package io.github.chengwen.watch.job;

import java.nio.file.Path;
import java.util.Optional;

/** Makes recipes of style files. */
public interface Recipes {

    /**
     * The recipe of a style file.
     *
     * @param style the file; empty for the style that the service was started with
     * @throws BadStyleException if it cannot be used
     */
    Recipe recipe(Optional<Path> style) throws BadStyleException;
}
