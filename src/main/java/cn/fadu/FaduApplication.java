package cn.fadu;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application; everything else belongs to a module. */
@SpringBootApplication
public class FaduApplication {

    public static void main(String[] args) {
        // The engine's time columns have no zone, so the whole process keeps to one.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(FaduApplication.class, args);
    }
}
