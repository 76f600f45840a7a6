package fi.seloste.installation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.core.env.Environment;

/** What the environment says ({@code SELOSTE_…}), as it stands there. Blank counts as not said. */
record Settings(
        @DefaultValue Database db,
        @DefaultValue Oidc oidc,
        String publicUrl,
        String trustedProxies,
        @DefaultValue Smtp smtp,
        @DefaultValue Operator operator,
        @DefaultValue Hosting hosting,
        @DefaultValue List<String> operators,

        @DefaultValue("60") @DurationUnit(ChronoUnit.SECONDS)
        Duration startTimeout,

        @DefaultValue("15") @DurationUnit(ChronoUnit.SECONDS)
        Duration drain,

        String transferData) {

    record Database(String url, String username, String password) {

        Map<String, String> named() {
            return Settings.named(
                    "SELOSTE_DB_URL", url, "SELOSTE_DB_USERNAME", username, "SELOSTE_DB_PASSWORD", password);
        }
    }

    record Oidc(String issuer, String clientId, String clientSecret) {

        Map<String, String> named() {
            return Settings.named(
                    "SELOSTE_OIDC_ISSUER",
                    issuer,
                    "SELOSTE_OIDC_CLIENT_ID",
                    clientId,
                    "SELOSTE_OIDC_CLIENT_SECRET",
                    clientSecret);
        }
    }

    record Smtp(String host, @DefaultValue("587") int port, String username, String password, String from) {

        Map<String, String> named() {
            return Settings.named("SELOSTE_SMTP_HOST", host, "SELOSTE_SMTP_FROM", from);
        }
    }

    record Operator(
            String name,
            String businessId,
            String email,
            @DefaultValue("FI") String country) {}

    record Hosting(String name, String country) {}

    static Settings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("seloste", Settings.class);
    }

    static boolean isSaid(String value) {
        return value != null && !value.isBlank();
    }

    /** The names of the settings of a group that are not said. */
    static List<String> missing(Map<String, String> group) {
        var missing = new ArrayList<String>();
        group.forEach((name, value) -> {
            if (!isSaid(value)) {
                missing.add(name);
            }
        });
        return missing;
    }

    private static Map<String, String> named(String... namesAndValues) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return named;
    }
}
