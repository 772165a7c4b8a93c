package org.biaogan.dashboard.webhook;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Address;

/** Which deliveries are shown; absent parts narrow nothing. */
record DeliveryQuery(String webhook, DeliveryState state, int page) {

    static final int SIZE = 50;

    private static final int LAST_PAGE = 100_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Reads the parameters of the address; what cannot be understood is refused. */
    static DeliveryQuery of(String webhook, String state, Integer page) {
        int number = page == null ? 0 : page;
        if (number < 0 || number > LAST_PAGE) {
            throw new BadRequestException();
        }
        String code = webhook == null || webhook.isBlank() ? null : code(webhook);
        try {
            return new DeliveryQuery(
                    code, state == null || state.isBlank() ? null : DeliveryState.valueOf(state), number);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    String address(int number) {
        return Address.of("/webhooks")
                .with("webhook", webhook)
                .with("state", state == null ? null : state.name())
                .with("page", number == 0 ? null : String.valueOf(number))
                .text();
    }

    static String code(String text) {
        if (text == null || !CODE.matcher(text).matches()) {
            throw new BadRequestException();
        }
        return text;
    }
}
