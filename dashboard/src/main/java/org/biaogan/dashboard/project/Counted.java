package org.biaogan.dashboard.project;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A page of projects and how many there are in all, which the service says in a header.
 *
 * @param total null where the service does not say
 */
record Counted(Long total, Items page) {

    private static final String TOTAL = "X-Total-Count";

    record Items(List<Project> items) {}

    /** Header and body as one text, as answers are kept as texts. */
    static byte[] joined(RestResponse<byte[]> answer) {
        String said = answer.getHeaderString(TOTAL);
        String total = said != null && said.matches("\\d{1,18}") ? said : "null";
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(("{\"total\":" + total + ",\"page\":").getBytes(StandardCharsets.UTF_8));
        text.writeBytes(answer.getEntity());
        text.write('}');
        return text.toByteArray();
    }

    List<Project> items() {
        return page.items();
    }
}
