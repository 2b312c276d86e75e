package io.github.chengwen.read;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Draft;

/**
 * What the reader found.
 *
 * @param draft documents and noise
 * @param diagnostics every removal, normalisation and decision worth a look
 */
public record Structure(Draft draft, Diagnostics diagnostics) {}
