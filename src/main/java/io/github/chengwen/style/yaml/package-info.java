/**
 * Reads styles from YAML: the built-in ones and a house's own, their layers, the keys with the
 * bounds of their values, and what is wrong with them.
 *
 * <p>The only package that reads YAML. It opens no file, and does not know what a style is used
 * for.
 */
package io.github.chengwen.style.yaml;
