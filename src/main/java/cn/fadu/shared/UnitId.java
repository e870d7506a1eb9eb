package cn.fadu.shared;

/** Code of a unit (单位) inside an organ. */
public record UnitId(String value) implements CodeId {

    public UnitId {
        CodeId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
