package cn.fadu.testing;

import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Connects an application context to the shared test database, or to one of its own, as to any configured server. */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String OWN = "fadu.test.database-of-its-own";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        boolean own = context.getEnvironment().getProperty(OWN, Boolean.class, false);
        TestDatabase database = own ? TestDatabase.another() : TestDatabase.shared();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "fadu_app",
                "spring.datasource.password", database.appPassword(),
                "spring.flyway.user", "fadu_owner",
                "spring.flyway.password", database.ownerPassword(),
                "fadu.data-dir", database.files().toString())));
        TestServer.inUse();
        // Registered before every bean, therefore destroyed after all of them.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("testDatabase", TestServer::released);
    }
}
