package org.biaogan.dashboard.closing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What the forms send, as it comes. */
public class ClosingFields {

    @RestForm
    String id;

    @RestForm
    String code;

    @RestForm
    String version;

    @RestForm
    String key;

    @RestForm
    String unit;

    @RestForm
    String indicator;

    @RestForm
    String period;

    @RestForm
    String closed;

    @RestForm
    String days;

    @RestForm
    String effectiveFrom;

    @RestForm
    String reason;

    HandForm hand() {
        return new HandForm(
                text(id),
                text(version),
                text(key),
                text(unit),
                text(period),
                "true".equals(closed),
                text(reason),
                List.of());
    }

    RuleForm rule() {
        return new RuleForm(
                text(code),
                text(version),
                text(key),
                text(unit),
                text(indicator),
                text(days),
                text(effectiveFrom),
                text(reason),
                List.of());
    }

    Withdrawal withdrawal(Withdrawal.Kind kind) {
        return new Withdrawal(kind, text(kind == Withdrawal.Kind.HAND ? id : code), text(version));
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
