/**
 * Where the lines of a measured text end (L-01…L-35, lines.md): by kinsoku and the rules of each
 * compatibility, and how they are justified and squeezed.
 *
 * <p>It knows no paragraph and no page.
 */
package io.github.chengwen.layout.line;
