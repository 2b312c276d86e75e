package io.github.chengwen;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Draft;
import io.github.chengwen.text.SourceText;

/**
 * What was understood of a draft.
 *
 * @param source its characters; empty where the bytes were refused
 * @param draft its structure; without documents where the bytes were refused
 * @param diagnostics what deserves a look; has an error where the bytes were refused
 */
public record Reading(SourceText source, Draft draft, Diagnostics diagnostics) {}
