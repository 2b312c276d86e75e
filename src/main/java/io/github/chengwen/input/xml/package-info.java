/**
 * A cursor over XML with bounded depth, for the formats that are made of XML.
 *
 * <p>It knows no vocabulary, and must not.
 */
package io.github.chengwen.input.xml;
