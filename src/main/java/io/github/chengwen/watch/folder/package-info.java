/**
 * The watched folder as it lies on the disk: where things are in it, the settings that say how it
 * is watched, the names of drafts and their outputs, and what a look at the inbox meets.
 *
 * <p>It moves and publishes nothing, and knows no job.
 */
package io.github.chengwen.watch.folder;
