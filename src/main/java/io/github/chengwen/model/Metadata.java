package io.github.chengwen.model;

import java.time.Instant;

/**
 * What a file says of itself (D-43, F-33).
 *
 * @param title title lines joined without a break
 * @param author speaker or issuer; empty where unknown
 * @param subject the kind of document, such as 讲话稿
 * @param timestamp created and modified
 */
public record Metadata(String title, String author, String subject, Instant timestamp) {}
