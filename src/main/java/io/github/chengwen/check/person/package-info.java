/** Persons whom a document names in two ways. It knows no person of the world. */
package io.github.chengwen.check.person;
