package cn.fadu;

import cn.fadu.identity.NewPasswordCommand;
import cn.fadu.verifier.VerifyCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application, or what the first argument names instead of it; everything else belongs to a module. */
@SpringBootApplication
public class FaduApplication {

    public static void main(String[] args) {
        // The engine's time columns have no zone, so the whole process keeps to one.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(VerifyCommand.run(List.of(args).subList(1, args.length), utf8(System.out), utf8(System.err)));
        }
        if (args.length > 0 && args[0].equals("new-password")) {
            System.exit(NewPasswordCommand.run(FaduApplication.class, List.of(args).subList(1, args.length), utf8(System.out),
                    utf8(System.err)));
        }
        SpringApplication.run(FaduApplication.class, args);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
