/**
 * Reads DOCX (also DOCM, DOTX and Strict): its parts are read as streams.
 *
 * <p>POI is not used. Its text model returns hidden text and both sides of a move, and no automatic
 * numbers; its packages unpack every picture, and refuse a file whose tables repeat themselves as a
 * bomb, by limits that are the same for all of a process. The package knows nothing of other
 * formats, and must not; of the look of a paragraph it only takes what decides whether there is
 * text and a number.
 */
package io.github.chengwen.input.docx;
