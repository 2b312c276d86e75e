/**
 * What every answer of the workbench's server needs: who may ask, how much a request may hold, what
 * an answer carries, and the files of the page.
 *
 * <p>It knows no draft, no style and no tab, and must not.
 */
package io.github.chengwen.serve.web;
