/**
 * Dates, weekdays, hours, terms and ages against the calendar and against the date of the document,
 * festivals and their days. It knows no other numbers.
 */
package io.github.chengwen.check.day;
