package org.biaogan.metrics.matter;

import java.time.LocalDate;

/**
 * Who answers for a matter until when, and what is to be done; what is null stays as it was.
 *
 * @param owner the code of the unit that answers for it (责任单位)
 * @param official the code of the official who does (责任人)
 * @param deadline the last day for it
 * @param measures what is to be done (整改措施)
 */
public record Charge(String owner, String official, LocalDate deadline, String measures) {}
