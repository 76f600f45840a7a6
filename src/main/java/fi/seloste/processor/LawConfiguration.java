package fi.seloste.processor;

import fi.seloste.installation.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    LawData lawData(Installation installation) {
        return installation.transferData().map(LawFile::read).orElseGet(LawData::shipped);
    }
}
