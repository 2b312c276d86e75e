/**
 * Reads DOCX (also DOCM, DOTX and Strict): POI opens the package, its parts are read as streams.
 *
 * <p>POI's own text model is not used: it returns hidden text and both sides of a move, and no
 * automatic numbers. The package knows nothing of other formats, and must not; of the look of a
 * paragraph it only takes what decides whether there is text and a number.
 */
package io.github.chengwen.input.docx;
