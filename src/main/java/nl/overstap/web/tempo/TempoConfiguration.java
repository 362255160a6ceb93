package nl.overstap.web.tempo;

import nl.overstap.graphql.tempo.Tegoeden;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the rate limit before the endpoint, after whatever reads the token.
@Configuration(proxyBeanMethods = false)
class TempoConfiguration {

  @Bean
  FilterRegistrationBean<TempoFilter> tempoFilter(Tegoeden tegoeden) {
    FilterRegistrationBean<TempoFilter> filter =
        new FilterRegistrationBean<>(new TempoFilter(tegoeden));
    filter.addUrlPatterns("/graphql");
    filter.setOrder(0);
    return filter;
  }
}
