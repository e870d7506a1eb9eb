package cn.fadu.shared;

/** Code of a person; also the name used to log in. */
public record PersonId(String value) implements CodeId {

    public PersonId {
        CodeId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
