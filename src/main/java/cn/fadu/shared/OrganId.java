package cn.fadu.shared;

/** Code of a decision organ (决策机关), the tenant of every row. */
public record OrganId(String value) implements CodeId {

    /** Whose is what belongs to no organ, such as attempts to log in under names that are nobody's; the code of no organ. */
    public static final OrganId INSTALLATION = new OrganId("installation");

    public OrganId {
        CodeId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
