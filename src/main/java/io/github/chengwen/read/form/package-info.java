/**
 * How things are written: dates, addresses, names, titles, numbers, lines of web pages. Each class
 * tells whether a text has a form; none decides what a line is.
 */
package io.github.chengwen.read.form;
