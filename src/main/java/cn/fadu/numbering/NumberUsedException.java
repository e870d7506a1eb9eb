package cn.fadu.numbering;

/** A number given by hand is in use for another document. */
public class NumberUsedException extends RuntimeException {

    private final String number;

    NumberUsedException(String number) {
        super("the number " + number + " is in use");
        this.number = number;
    }

    public String number() {
        return number;
    }
}
