package fi.seloste.installation;

import static fi.seloste.installation.Settings.isSaid;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(InstallationConfiguration.class);

    /** A demo is run by nobody: its firms are plainly fictional, and their business ID was never issued. */
    private static final Settings.Operator DEMO_OPERATOR =
            new Settings.Operator("Esimerkkipalvelu Oy", "0000009-4", "palvelu@esimerkkipalvelu.example", "FI");

    /** The demo's account of that name, who sees what an operator sees. */
    private static final Set<Installation.Person> DEMO_OPERATORS =
            Set.of(new Installation.Person("https://demo.seloste.example", "operator"));

    private static final Settings.Hosting DEMO_HOSTING = new Settings.Hosting("Esimerkkikonesali Oy", "FI");

    @Bean
    Installation installation(Environment environment) {
        var settings = Settings.of(environment);
        var demo = environment.getProperty(StartCheck.DEMO, Boolean.class, false);
        var operator = demo && !isSaid(settings.operator().name()) ? DEMO_OPERATOR : settings.operator();
        var hosting = demo && !isSaid(settings.hosting().name()) ? DEMO_HOSTING : settings.hosting();
        return new Installation(
                demo,
                publicUrl(settings, environment),
                Optional.of(operator)
                        .filter(o -> isSaid(o.name()))
                        .map(o -> new Installation.Operator(
                                o.name(), o.businessId(), o.email(), country("SELOSTE_OPERATOR_COUNTRY", o.country()))),
                Optional.of(hosting)
                        .filter(h -> isSaid(h.name()))
                        .map(h -> new Installation.Hosting(h.name(), country("SELOSTE_HOSTING_COUNTRY", h.country()))),
                demo && settings.operators().isEmpty() ? DEMO_OPERATORS : persons(settings),
                Optional.ofNullable(settings.smtp().from())
                        .filter(Settings::isSaid)
                        .map(String::strip),
                Optional.ofNullable(settings.transferData())
                        .filter(Settings::isSaid)
                        .map(Path::of));
    }

    @EventListener
    @Order(0)
    void tellWhereToGo(ApplicationReadyEvent ready) {
        var installation = ready.getApplicationContext().getBean(Installation.class);
        if (installation.operator().isEmpty() || installation.hosting().isEmpty()) {
            LOG.warn("SELOSTE_OPERATOR_NAME and SELOSTE_HOSTING_NAME are not both set:"
                    + " the notices of this installation cannot name who runs it and where.");
        }
        if (installation.demo()) {
            System.out.println();
            System.out.println("Seloste is open at " + installation.publicUrl());
        } else {
            LOG.info("Seloste is open at {}", installation.publicUrl());
        }
    }

    private static URI publicUrl(Settings settings, Environment environment) {
        if (isSaid(settings.publicUrl())) {
            return URI.create(settings.publicUrl().strip().replaceFirst("/+$", ""));
        }
        return URI.create("http://localhost:" + environment.getProperty("server.port", "8080"));
    }

    /** Notices say in which country the data are: a name without it is half a configuration. */
    private static String country(String setting, String code) {
        if (code == null
                || !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw new StartRefused(setting + " has to be a country's code of two capital letters, such as FI.");
        }
        return code;
    }

    private static Set<Installation.Person> persons(Settings settings) {
        return settings.operators().stream()
                .filter(Settings::isSaid)
                .map(InstallationConfiguration::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Written as issuer and subject with a space between, since neither has one. */
    private static Installation.Person person(String written) {
        var parts = written.strip().split("\\s+");
        if (parts.length != 2) {
            throw new StartRefused("SELOSTE_OPERATORS is a list of 'issuer subject', separated by commas, and '"
                    + written + "' is not of that form.");
        }
        return new Installation.Person(parts[0], parts[1]);
    }
}
