package cn.fadu.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everybody who takes part, each at a browser of their own that opens when they are first needed. */
final class Desks implements AutoCloseable {

    private final Function<String, Desk> opened;
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    Desks(int port) {
        this(account -> Desk.of(port, account));
    }

    private Desks(Function<String, Desk> opened) {
        this.opened = opened;
    }

    /** Nobody has a mouse. */
    static Desks byKeyboard(int port) {
        return new Desks(account -> Desk.byKeyboard(port, account));
    }

    Desk of(String account) {
        return desks.computeIfAbsent(account, opened);
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
