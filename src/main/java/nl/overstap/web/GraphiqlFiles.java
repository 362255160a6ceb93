package nl.overstap.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How the pages at `/graphiql` and `/pad` and their files are served: with strict headers, and kept by the
/// browser for a year where the name carries a hash of the content.
@Configuration(proxyBeanMethods = false)
class GraphiqlFiles implements WebMvcConfigurer {

  private static final String HASHED = "/graphiql/{file:[a-z-]+-[A-Z0-9]{8}\\.[a-z]+}";
  private static final CacheControl FOR_A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(HASHED)
        .addResourceLocations("classpath:/static/graphiql/")
        .setCacheControl(FOR_A_YEAR);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(SecurityHeaders.forEditor())
        .addPathPatterns("/graphiql", "/graphiql/**");
    registry.addInterceptor(SecurityHeaders.forPage()).addPathPatterns("/pad");
  }
}
