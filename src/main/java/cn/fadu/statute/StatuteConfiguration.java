package cn.fadu.statute;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Loads the jurisdiction profiles. */
@Configuration(proxyBeanMethods = false)
public class StatuteConfiguration {

    /** The profiles under {@code profiles/}; throws when one is unreadable, has an unknown key or lacks a number. */
    @Bean
    public Profiles profiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                files.put(file.getFilename(), content.readAllBytes());
            }
        }
        return Profiles.ofFiles(files);
    }
}
