package cn.fadu.shared;

/** Code of a decision organ (决策机关), the tenant of every row. */
public record OrganId(String value) implements CodeId {

    public OrganId {
        CodeId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
