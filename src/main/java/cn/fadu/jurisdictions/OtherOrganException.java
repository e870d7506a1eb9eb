package cn.fadu.jurisdictions;

/** A profile by which another organ goes and the administrator's own does not: it is for that organ to adopt. */
public final class OtherOrganException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OtherOrganException(String code) {
        super(code);
    }
}
