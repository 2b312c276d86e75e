/**
 * What one document tells in two ways: persons, parties, places, hours, names. It knows nothing of
 * the world, and of sums only that two numbers differ.
 */
package io.github.chengwen.check.told;
