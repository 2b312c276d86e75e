/**
 * One draft from the work folder to the outbox: reading, converting within a time limit, the
 * decision, publishing and archiving, so that a stop at any point is taken up again (watch.md
 * section 3).
 *
 * <p>It knows no inbox to look at, no other job and no status.
 */
package io.github.chengwen.watch.job;
