package cn.fadu.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Beside {@link FaduTest}: an application on a new database, whose official clock stands where the demonstration starts it.
 * It ends with the class. Starting it takes as long as a dozen ordinary tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestPropertySource(properties = TestDatabaseInitializer.OWN + "=true")
@DirtiesContext
public @interface DatabaseOfItsOwn {
}
