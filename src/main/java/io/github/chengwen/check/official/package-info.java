/**
 * What is wrong with the elements of official documents: number, signers, attachments, imprint
 * (Q-34).
 *
 * <p>It checks documents that were read as official ones, and no others.
 */
package io.github.chengwen.check.official;
