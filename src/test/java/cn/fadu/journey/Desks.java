package cn.fadu.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody who takes part, each at a browser of their own that opens when they are first needed. */
final class Desks implements AutoCloseable {

    private final int port;
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    Desks(int port) {
        this.port = port;
    }

    Desk of(String account) {
        return desks.computeIfAbsent(account, a -> Desk.of(port, a));
    }

    /** Who took part so far. */
    List<String> accounts() {
        return List.copyOf(desks.keySet());
    }

    /** What any of the browsers complained of. */
    List<String> errors() {
        return desks.values().stream().flatMap(d -> d.errors().stream()).toList();
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}
