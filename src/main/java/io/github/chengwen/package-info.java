/**
 * The façade: bytes of a raw draft in, documents and diagnostics out.
 *
 * <p>Pure and thread-safe: no files, network, clock or environment. Whoever calls it brings the
 * bytes and takes the results away.
 */
package io.github.chengwen;
