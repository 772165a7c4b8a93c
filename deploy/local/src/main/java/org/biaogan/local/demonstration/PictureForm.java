package org.biaogan.local.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A drawn picture as a form that a browser would send. */
record PictureForm(byte[] bytes, String type) {

    private static final String BOUNDARY = "----------demonstration";

    static PictureForm of(Step step) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "name=\"caption\"", null, step.body().get("caption").asText().getBytes(StandardCharsets.UTF_8));
        part(
                form,
                "name=\"file\"; filename=\"demonstration.png\"",
                "image/png",
                Picture.ofSite(step.body().get("percent").asInt()));
        text(form, "--" + BOUNDARY + "--\r\n");
        return new PictureForm(form.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void part(ByteArrayOutputStream form, String name, String type, byte[] content) throws IOException {
        text(form, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n");
        text(form, "Content-Type: " + (type == null ? "text/plain; charset=UTF-8" : type) + "\r\n\r\n");
        form.write(content);
        text(form, "\r\n");
    }

    private static void text(ByteArrayOutputStream form, String text) throws IOException {
        form.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
