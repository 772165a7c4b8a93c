package org.biaogan.dashboard.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A language of the pages: Chinese first (中文), English switchable. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "zh"),
    EN(Locale.ENGLISH, "en");

    /** Query parameter and cookie by which a visitor chooses. */
    public static final String CHOICE = "lang";

    private final Locale locale;
    private final String code;
    private final Map<Class<?>, Object> bundles = new ConcurrentHashMap<>();

    Language(Locale locale, String code) {
        this.locale = locale;
        this.code = code;
    }

    /** As in the address and the cookie. */
    public String code() {
        return code;
    }

    /** For the {@code lang} attribute of the document. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The locale of the message bundles, which know the bare language only. */
    public Locale bundleLocale() {
        return Locale.forLanguageTag(code);
    }

    /** The other one, for the switch. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** One of two things by language; the Chinese one also where there is no English one. */
    public <T> T pick(T chinese, T english) {
        return this == EN && english != null && !"".equals(english) ? english : chinese;
    }

    /** The words of a feature in this language, for what is composed outside templates; looked up once, as rows are many. */
    public <T> T words(Class<T> bundle) {
        return bundle.cast(bundles.computeIfAbsent(bundle, this::lookUp));
    }

    private Object lookUp(Class<?> bundle) {
        return this == ZH ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(code));
    }

    /** What the visitor of this request chose, now or earlier; unknown choices mean Chinese. */
    public static Language of(RoutingContext request) {
        String chosen = request.request().getParam(CHOICE);
        Cookie remembered = request.request().getCookie(CHOICE);
        if (chosen == null && remembered != null) {
            chosen = remembered.getValue();
        }
        return EN.code.equals(chosen) ? EN : ZH;
    }
}
