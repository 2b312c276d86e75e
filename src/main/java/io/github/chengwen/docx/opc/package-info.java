/**
 * The parts of a DOCX file and the OPC package (a ZIP with relationships and core properties, D-43)
 * that holds them.
 *
 * <p>It writes the package itself: POI's packaging goes through the JDK's XML parser and
 * transformer, which takes 90 ms of the first file. It knows no paragraph and no style.
 */
package io.github.chengwen.docx.opc;
