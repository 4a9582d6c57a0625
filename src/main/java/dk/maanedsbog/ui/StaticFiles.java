package dk.maanedsbog.ui;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the chart library and our own files; {@link LastingFiles} says which may be kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ChartLibrary.PATHS)
                .addResourceLocations("classpath:/META-INF/resources/_static/echarts/");
        registry.addResourceHandler("/app/**")
                .addResourceLocations("classpath:/META-INF/resources/app/")
                .setCacheControl(CacheControl.noCache());
    }
}
