/**
 * What is measured of a draft before the search. A line may be cut into items where it may hold
 * several blocks; each item has features, a name and small whole numbers, of its own shape, of its
 * neighbours and of the whole draft. Patterns are features and rule nothing out; what is certain is
 * in {@link io.github.chengwen.read.feature.Guard}. No feature carries a character of a text.
 */
package io.github.chengwen.read.feature;
