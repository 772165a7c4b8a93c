package org.biaogan.dashboard.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How sure a reviewer is of a project's delivery (交付信心), as it is sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Judgement(String level, String reason) {}
