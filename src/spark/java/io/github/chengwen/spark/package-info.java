/**
 * Converts an archive of drafts on a cluster, with Apache Spark (src/docs/cluster.md). Over the
 * façade, as the command line is: the same drafts give the same bytes.
 */
package io.github.chengwen.spark;
