package org.biaogan.metrics.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to the very address that was looked at. The JDK's client would look the host up once more for itself, and by then
 * the name may lead into a private network (DNS rebinding). Of the answer nothing is read but its status, so it may be of
 * any length; all of it together takes no longer than the patience lasts.
 */
record Errand(Route route, Map<String, String> headers, String body, Duration patience) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
    private static final int FIRST_FINAL = 200;
    private static final int LONGEST_LINE = 8192;

    /**
     * The status of the answer. Blocks.
     *
     * @param trust what secure connections are made by
     * @param watch ends what outlasts the patience
     */
    int status(SSLSocketFactory trust, ScheduledExecutorService watch) throws IOException {
        try (Socket socket = new Socket()) {
            AtomicBoolean over = new AtomicBoolean();
            Future<?> end = watch.schedule(() -> end(socket, over), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                socket.connect(route.place());
                return answer(route.isSecure() ? secured(socket, trust) : socket);
            } catch (IOException e) {
                throw over.get() ? new SocketTimeoutException("No answer within %s.".formatted(patience)) : e;
            } finally {
                end.cancel(false);
            }
        }
    }

    /** The certificate has to be made out for the host by its name, whatever its address. */
    private Socket secured(Socket socket, SSLSocketFactory trust) throws IOException {
        SSLSocket secure = (SSLSocket) trust.createSocket(socket, route.host(), route.port(), false);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private int answer(Socket socket) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        out.write(head(content.length).getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
        return status(new BufferedInputStream(socket.getInputStream()));
    }

    private String head(int length) {
        StringBuilder head = new StringBuilder("POST %s HTTP/1.1\r\n".formatted(route.target()));
        head.append("Host: ").append(route.authority()).append("\r\n");
        headers.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
        return head.append("Content-Length: %d\r\nConnection: close\r\n\r\n".formatted(length))
                .toString();
    }

    /** What only announces an answer is passed over, with its headers. */
    private static int status(InputStream in) throws IOException {
        while (true) {
            Matcher read = STATUS.matcher(line(in));
            if (!read.matches()) {
                throw new IOException("The answer is no HTTP/1.");
            }
            int status = Integer.parseInt(read.group(1));
            if (status >= FIRST_FINAL) {
                return status;
            }
            while (!line(in).isEmpty()) {
                // a header of the announcement
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 || line.length() == LONGEST_LINE) {
                throw new IOException("The connection ended before the answer, or the answer has a line without end.");
            }
            line.append((char) read);
        }
        return line.toString().stripTrailing();
    }

    private static void end(Socket socket, AtomicBoolean over) {
        over.set(true);
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
