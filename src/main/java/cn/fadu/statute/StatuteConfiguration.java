package cn.fadu.statute;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
        List<ProfileFile> files = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                files.add(ProfileFile.read(file.getFilename(), content));
            }
        }
        return ProfileAssembly.of(files);
    }
}
