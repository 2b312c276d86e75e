/**
 * WordprocessingML as a stream of elements and properties: schema order, escaping, characters that
 * XML allows.
 *
 * <p>It knows no document, no part and no package.
 */
package io.github.chengwen.docx.xml;
