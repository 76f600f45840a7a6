package fi.seloste.notice.web;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** An observation costs as much as a repeated answer, which counts itself: requests are observed behind them. */
@Configuration(proxyBeanMethods = false)
class RepeatedAnswersConfiguration {

    @Bean
    FilterRegistrationBean<ServerHttpObservationFilter> observed(ObservationRegistry observations) {
        var filter = new FilterRegistrationBean<>(new ServerHttpObservationFilter(observations));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
        return filter;
    }
}
