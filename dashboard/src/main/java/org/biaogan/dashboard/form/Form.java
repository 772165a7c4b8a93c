package org.biaogan.dashboard.form;

import java.util.List;

/**
 * A form as a page shows it.
 *
 * @param action where it is sent
 * @param fields in their order, hidden ones among them
 */
public record Form(String action, Typed typed, List<Field> fields) {

    /** Whether it is seen at once: where it was refused. */
    public boolean isOpen() {
        return typed.isRefused();
    }

    /** Whether it carries a file. */
    public boolean isWithFile() {
        return fields.stream().anyMatch(field -> field.kind() == Field.Kind.FILE);
    }
}
