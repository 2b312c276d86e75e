/**
 * The pixels of pictures that a draft holds, the same for a PDF and for a picture of a page.
 *
 * <p>It draws nothing and knows neither pages nor formats of documents, and must not.
 */
package io.github.chengwen.image;
