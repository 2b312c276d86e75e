/**
 * Reads web pages, saved ones with their pictures (MHT) too, and what Word and WPS save as a web
 * page: by jsoup.
 *
 * <p>It decides which elements are text; which sentences of a page are advertising is for the
 * reader of structure. It knows nothing of other formats, and must not.
 */
package io.github.chengwen.input.html;
