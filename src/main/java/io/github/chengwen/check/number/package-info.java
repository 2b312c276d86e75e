/** Numbers that contradict each other or the calendar. */
package io.github.chengwen.check.number;
