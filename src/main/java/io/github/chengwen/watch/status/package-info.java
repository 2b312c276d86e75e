/**
 * How the service is: the status file and page, health and metrics over HTTP, the log.
 *
 * <p>It is told, and changes nothing.
 */
package io.github.chengwen.watch.status;
