package fi.seloste.processor;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    LawData lawData(@Value("${SELOSTE_TRANSFER_DATA:}") String file) {
        return file.isBlank() ? LawData.shipped() : LawFile.read(Path.of(file));
    }
}
