package cn.fadu.ledger;

/** Why this instance signs no checkpoint; entries are still recorded. The message is for those who run the installation. */
public class RecordRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    RecordRefused(String message) {
        super(message);
    }
}
