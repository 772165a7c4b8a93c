package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;

/** One request of the load. */
record Step(String name, String path, JsonNode body) {}
