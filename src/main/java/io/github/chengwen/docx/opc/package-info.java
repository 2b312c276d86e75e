/**
 * The parts of a DOCX file and the OPC package (a ZIP with relationships and core properties, D-43)
 * that holds them.
 *
 * <p>The only package that uses POI, and of POI only the packaging. It knows no paragraph and no
 * style.
 */
package io.github.chengwen.docx.opc;
