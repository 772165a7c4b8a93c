package org.biaogan.metrics.attachment;

import java.util.List;

/**
 * The files that a record of a project refers to.
 *
 * @param field what the list is called, as a path into what was sent: {@code [3].photos}
 */
public record FileReferences(String field, List<String> ids, String project) {}
