package fi.seloste.common;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

    /** Dates of law and of notices are those of Finland. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Helsinki"));
    }

    @Bean
    HibernatePropertiesCustomizer jsonColumns() {
        return properties -> properties.put(AvailableSettings.JSON_FORMAT_MAPPER, new Json.Columns());
    }

    @Bean
    HibernatePropertiesCustomizer tenantResolver() {
        return properties -> properties.put(
                AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new CurrentTenantIdentifierResolver<UUID>() {
                    @Override
                    public UUID resolveCurrentTenantIdentifier() {
                        return CurrentTenant.get().orElse(CurrentTenant.NONE);
                    }

                    @Override
                    public boolean validateExistingCurrentSessions() {
                        return true;
                    }
                });
    }
}
