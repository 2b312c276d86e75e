/**
 * JSON as the program writes and reads its own: one object a line.
 *
 * <p>It knows no record, no report and no file.
 */
package io.github.chengwen.json;
