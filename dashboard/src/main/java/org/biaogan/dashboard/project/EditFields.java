package org.biaogan.dashboard.project;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.biaogan.dashboard.page.Filled;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the form that describes a project, as they were sent. */
public class EditFields {

    @RestForm
    String key;

    @RestForm
    String version;

    @RestForm
    String code;

    @RestForm
    String name;

    @RestForm
    String nameEn;

    @RestForm
    String unit;

    @RestForm
    String responsibleUnit;

    @RestForm
    String leader;

    @RestForm
    String handler;

    @RestForm
    String owner;

    @RestForm
    String ownerCode;

    @RestForm
    String sector;

    @RestForm
    String chainLink;

    @RestForm
    String themes;

    @RestForm
    String category;

    @RestForm
    String nature;

    @RestForm
    String level;

    @RestForm
    String flagship;

    @RestForm
    String approvalCode;

    @RestForm
    String address;

    @RestForm
    String longitude;

    @RestForm
    String latitude;

    @RestForm
    String summary;

    @RestForm
    String moneyUnit;

    @RestForm
    String totalInvestment;

    @RestForm
    String plannedStart;

    @RestForm
    String plannedCompletion;

    @RestForm
    String plannedProduction;

    @RestForm
    String composition;

    @RestForm
    String plans;

    @RestForm
    String reason;

    Filled filled() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        put(sent, Filled.KEY, key);
        put(sent, "version", version);
        put(sent, "code", code);
        put(sent, "name", name);
        put(sent, "nameEn", nameEn);
        put(sent, "unit", unit);
        put(sent, "responsibleUnit", responsibleUnit);
        put(sent, "leader", leader);
        put(sent, "handler", handler);
        put(sent, "owner", owner);
        put(sent, "ownerCode", ownerCode);
        put(sent, "sector", sector);
        put(sent, "chainLink", chainLink);
        put(sent, "themes", themes);
        put(sent, "category", category);
        put(sent, "nature", nature);
        put(sent, "level", level);
        put(sent, "flagship", flagship);
        put(sent, "approvalCode", approvalCode);
        put(sent, "address", address);
        put(sent, "longitude", longitude);
        put(sent, "latitude", latitude);
        put(sent, "summary", summary);
        put(sent, "moneyUnit", moneyUnit);
        put(sent, "totalInvestment", totalInvestment);
        put(sent, "plannedStart", plannedStart);
        put(sent, "plannedCompletion", plannedCompletion);
        put(sent, "plannedProduction", plannedProduction);
        put(sent, "composition", composition);
        put(sent, "plans", plans);
        put(sent, "reason", reason);
        return Filled.of("project", sent);
    }

    private static void put(MultivaluedMap<String, String> sent, String name, String value) {
        sent.putSingle(name, value == null ? "" : value);
    }
}
