package cn.fadu.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application: the demonstration's data and accounts, a real database, a real port
 * ({@code @LocalServerPort}) and {@code MockMvc}. All such tests of a JVM share one application context, so they neither
 * replace beans nor set properties, and leave behind nothing that another test would trip over.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
@Import(MovableTechnicalClock.Contributed.class)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface FaduTest {
}
