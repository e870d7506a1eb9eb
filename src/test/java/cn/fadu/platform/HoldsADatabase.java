package cn.fadu.platform;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A process that commits one row, says so and then waits to be killed. */
final class HoldsADatabase {

    private HoldsADatabase() {
    }

    public static void main(String[] args) throws InterruptedException {
        LocalPostgres server = new LocalPostgres(Path.of(args[0]), LocalPostgresRestartTest.PROGRAMS,
                LocalPostgres.Durability.FULL);
        server.start();
        write(server, "from the child");
        System.out.println("committed");
        new CountDownLatch(1).await();
    }

    static void write(LocalPostgres server, String word) {
        asOwner(server).sql("CREATE TABLE words (word text)").update();
        asOwner(server).sql("INSERT INTO words VALUES (?)").param(word).update();
    }

    static JdbcClient asOwner(LocalPostgres server) {
        return JdbcClient.create(new SimpleDriverDataSource(new org.postgresql.Driver(), server.jdbcUrl(),
                "fadu_owner", server.ownerPassword()));
    }
}
