/**
 * What tests of several packages share: styles, golden files, LibreOffice.
 *
 * <p>Nothing here knows of files outside the project.
 */
package io.github.chengwen.testing;
