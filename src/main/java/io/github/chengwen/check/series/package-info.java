/** Numbers of items: within a paragraph, behind a label, and the forms they are typed in. */
package io.github.chengwen.check.series;
