package cn.fadu.ledger;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few lines, in the place of a stack trace, why the application does not start because of its keys. */
class LedgerFailureAnalyzer extends AbstractFailureAnalyzer<RecordRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RecordRefused refused) {
        return new FailureAnalysis(refused.getMessage(), action(refused.reason()), root);
    }

    private static String action(RecordRefused.Reason reason) {
        return switch (reason) {
            case KEYS_UNUSABLE -> "Let the user that runs the application own this directory and write to it, or name another "
                    + "one in fadu.ledger.key-directory.";
            case CERTIFICATE_UNREADABLE -> "Name a file with the certificate of the time stamping service in PEM, or leave the "
                    + "setting out.";
            default -> "See docs/ledger.md.";
        };
    }
}
