package org.biaogan.dashboard.upstream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** How many there are in all, of which a list is a page: services say it in a header, but only bodies are kept. */
public final class TotalCount {

    private static final String TOTAL = "X-Total-Count";

    private TotalCount() {}

    /** Header and body as one text: {@code {"total":…,"page":…}}, the total null where the service does not say. */
    public static byte[] joined(RestResponse<byte[]> answer) {
        String said = answer.getHeaderString(TOTAL);
        String total = said != null && said.matches("\\d{1,18}") ? said : "null";
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(("{\"total\":" + total + ",\"page\":").getBytes(StandardCharsets.UTF_8));
        text.writeBytes(answer.getEntity());
        text.write('}');
        return text.toByteArray();
    }
}
