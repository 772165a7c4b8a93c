package org.biaogan.metrics.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Tokens;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;

/** Brings matters that tests need to where they need them, through the API, by people of their own. */
public final class Matters {

    public static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final Map<FollowUpState, List<FollowUpAction>> WAYS = new EnumMap<>(FollowUpState.class);

    static {
        way(FollowUpState.REGISTERED);
        way(FollowUpState.ASSIGNED, FollowUpAction.ASSIGN);
        way(FollowUpState.ACCEPTED, FollowUpAction.ASSIGN, FollowUpAction.ACCEPT);
        way(FollowUpState.REPORTED, FollowUpAction.ASSIGN, FollowUpAction.ACCEPT, FollowUpAction.REPORT);
        way(
                FollowUpState.RETURNED,
                FollowUpAction.ASSIGN,
                FollowUpAction.ACCEPT,
                FollowUpAction.REPORT,
                FollowUpAction.RETURN);
        way(
                FollowUpState.CLOSURE_REQUESTED,
                FollowUpAction.ASSIGN,
                FollowUpAction.ACCEPT,
                FollowUpAction.REPORT,
                FollowUpAction.REQUEST_CLOSURE);
        way(
                FollowUpState.VERIFIED,
                FollowUpAction.ASSIGN,
                FollowUpAction.ACCEPT,
                FollowUpAction.REPORT,
                FollowUpAction.REQUEST_CLOSURE,
                FollowUpAction.VERIFY);
        way(
                FollowUpState.CLOSED,
                FollowUpAction.ASSIGN,
                FollowUpAction.ACCEPT,
                FollowUpAction.REPORT,
                FollowUpAction.REQUEST_CLOSURE,
                FollowUpAction.VERIFY,
                FollowUpAction.CLOSE);
    }

    private Matters() {}

    /** A problem of an enterprise in a unit that ought to answer for it, just registered. */
    public static String problem(String unit) {
        return problem(
                "企业缺工",
                "{\"kind\":\"ENTERPRISE\",\"name\":\"某某制造\"}",
                ",\"unit\":\"%1$s\",\"owner\":\"%1$s\"".formatted(unit));
    }

    /** @param more further fields as JSON, beginning with a comma */
    public static String problem(String title, String source, String more) {
        return supervisor()
                .post("/problems", "{\"title\":\"%s\",\"source\":%s%s}".formatted(title, source, more))
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** A directive that a meeting of its own gives to a unit. */
    public static String directive(String owner) {
        String code = "M-" + owner + "-" + COUNTER.incrementAndGet();
        supervisor()
                .post("/meetings", meeting(code, "\"heldOn\":\"%s\"".formatted(TODAY), decision(1, "尽快开工", owner)))
                .statusCode(201);
        return code + ".1";
    }

    /** @param when further fields as JSON, the day among them */
    public static String meeting(String code, String when, String... decisions) {
        return "{\"code\":\"%s\",\"title\":\"调度会\",%s,\"decisions\":[%s]}"
                .formatted(code, when, String.join(",", decisions));
    }

    public static String decision(int number, String text, String owner) {
        return "{\"number\":%d,\"text\":\"%s\",\"owner\":\"%s\",\"deadline\":\"%s\"}"
                .formatted(number, text, owner, LocalDate.parse(TODAY).plusDays(10));
    }

    /** Brings a matter that is registered to a state: a supervisor and an editor of its owner by turns. */
    public static String bring(String path, String owner, FollowUpState state) {
        for (FollowUpAction action : WAYS.get(state)) {
            if (!(action == FollowUpAction.ASSIGN && path.startsWith("/directives/"))) {
                act(action.isHandling() ? handler(owner) : supervisor(), path, action, owner)
                        .statusCode(200);
            }
        }
        return path;
    }

    public static ValidatableResponse act(Api api, String path, FollowUpAction action, String owner) {
        return api.post(path + "/actions", body(action, owner));
    }

    /** What an action needs, and nothing more. */
    public static String body(FollowUpAction action, String owner) {
        String deadline = LocalDate.parse(TODAY).plusDays(30).toString();
        return switch (action) {
            case ASSIGN -> "{\"action\":\"ASSIGN\",\"owner\":\"%s\",\"deadline\":\"%s\"}".formatted(owner, deadline);
            case EXTEND ->
                "{\"action\":\"EXTEND\",\"note\":\"雨季顺延\",\"deadline\":\"%s\"}"
                        .formatted(LocalDate.parse(TODAY).plusDays(90));
            case REOPEN -> "{\"action\":\"REOPEN\",\"note\":\"问题反弹\",\"deadline\":\"%s\"}".formatted(deadline);
            case REQUEST_CLOSURE -> "{\"action\":\"REQUEST_CLOSURE\",\"note\":\"已整改\",\"document\":\"整改报告〔2026〕1号\"}";
            case REPORT, RETURN, REJECT -> "{\"action\":\"%s\",\"note\":\"情况说明\"}".formatted(action);
            case ACCEPT, VERIFY, CLOSE -> "{\"action\":\"%s\"}".formatted(action);
        };
    }

    public static Api supervisor() {
        return Api.as(Tokens.person("m-supervisor", "督查员", Set.of("supervisor")));
    }

    public static Api handler(String owner) {
        return Api.as(Tokens.person("m-handler-" + owner, "承办人", Set.of("editor"), owner));
    }

    private static void way(FollowUpState state, FollowUpAction... actions) {
        assertThat(WAYS.put(state, List.of(actions))).isNull();
    }
}
