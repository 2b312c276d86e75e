/**
 * What was computed before of a draft that is being written, so that only what changed is computed
 * again.
 *
 * <p>It knows no draft, and must not: whoever remembers says by what a result is known again.
 */
package io.github.chengwen.memory;
