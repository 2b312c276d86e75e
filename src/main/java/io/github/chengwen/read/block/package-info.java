/** Builds blocks and documents of lines whose roles are known, in the forms of the norm. */
package io.github.chengwen.read.block;
