package cn.fadu.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * What is read back from the table of sessions: the kinds of objects that pages put there, and no other. Whoever can write to
 * the database must not be able to have this process make objects of their choice.
 */
@Configuration(proxyBeanMethods = false)
class SessionContents {

    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter("maxdepth=40;maxbytes=8388608;"
            + "cn.fadu.**;java.lang.*;java.util.*;java.util.concurrent.*;java.util.concurrent.locks.*;java.time.*;"
            + "org.springframework.security.core.**;org.springframework.security.authentication.*;org.springframework.security.web.**;"
            + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;jakarta.servlet.http.Cookie;!*");

    @Bean(name = "springSessionConversionService", defaultCandidate = false)
    ConversionService sessionContents() {
        GenericConversionService contents = new GenericConversionService();
        contents.addConverter(Object.class, byte[].class, new SerializingConverter());
        contents.addConverter(byte[].class, Object.class, new DeserializingConverter(SessionContents::read));
        return contents;
    }

    private static Object read(InputStream in) throws IOException {
        try (ObjectInputStream objects = new ConfigurableObjectInputStream(in, SessionContents.class.getClassLoader())) {
            objects.setObjectInputFilter(OURS);
            return objects.readObject();
        } catch (ClassNotFoundException unknown) {
            throw new IOException("a session holds something of another version", unknown);
        }
    }
}
