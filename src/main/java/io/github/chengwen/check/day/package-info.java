/** Days, terms and ages against the date of a document. It knows no festivals. */
package io.github.chengwen.check.day;
