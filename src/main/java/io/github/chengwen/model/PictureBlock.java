package io.github.chengwen.model;

import io.github.chengwen.text.PictureFile;

/**
 * A picture between paragraphs.
 *
 * @param passage without characters; its source is the one that stands for the picture
 * @param file its bytes
 * @param words for those who cannot see it; empty for none
 * @param width in twips, as the draft shows it; 0 where it does not say
 * @param height in twips; 0 where it does not say
 */
public record PictureBlock(Passage passage, PictureFile file, String words, int width, int height)
        implements Block {

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.picture(this);
    }
}
