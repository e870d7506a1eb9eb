package cn.fadu.shared;

/** Kind of post (岗位) that work is addressed to, such as {@code reviewer}. */
public record PostKind(String value) implements CodeId {

    public PostKind {
        CodeId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
