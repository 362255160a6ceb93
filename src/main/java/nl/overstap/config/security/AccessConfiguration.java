package nl.overstap.config.security;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/// Every request may come in; who asks is read from a token when there is one, and what that person
/// may do is decided by the schema. Nobody has a session: there is no cookie for another site to
/// misuse.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  /// Where nothing else says otherwise, an answer is no page and needs nothing.
  private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

  private static final List<String> ASKED =
      List.of("Accept", "Authorization", "Content-Type", "If-None-Match");
  private static final List<String> TOLD =
      List.of("ETag", "RateLimit", "RateLimit-Policy", "Retry-After");

  @Bean
  SecurityFilterChain access(HttpSecurity http, JwtDecoder tokens, ToegangProperties properties) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .addFilterBefore(bearerTokens(tokens, properties), AnonymousAuthenticationFilter.class)
        .cors(Customizer.withDefaults())
        .headers(AccessConfiguration::headers)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /// Without origins no other site may read an answer.
  @Bean
  CorsConfigurationSource corsConfigurationSource(ToegangProperties properties) {
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    if (!properties.origins().isEmpty()) {
      CorsConfiguration cors = new CorsConfiguration();
      cors.setAllowedOrigins(properties.origins());
      cors.setAllowedMethods(List.of("GET", "POST"));
      cors.setAllowedHeaders(ASKED);
      cors.setExposedHeaders(TOLD);
      cors.setMaxAge(Duration.ofHours(1));
      source.registerCorsConfiguration("/graphql", cors);
    }
    return source;
  }

  /// Spring Security adds `nosniff`, `no-store`, and, behind https, HSTS; each header that a page
  /// or an answer has set itself stays.
  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(NO_PAGE))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
  }

  private static BearerTokenAuthenticationFilter bearerTokens(
      JwtDecoder tokens, ToegangProperties properties) {
    JwtAuthenticationProvider provider = new JwtAuthenticationProvider(tokens);
    provider.setJwtAuthenticationConverter(new AanvragerConverter(properties));
    BearerTokenAuthenticationFilter filter =
        new BearerTokenAuthenticationFilter(new ProviderManager(provider));
    filter.setAuthenticationFailureHandler(new TokenRefusal());
    return filter;
  }
}
