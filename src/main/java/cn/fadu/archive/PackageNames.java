package cn.fadu.archive;

import cn.fadu.documents.FiledDocument;
import cn.fadu.ledger.PublishedKey;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files in a package: ASCII, so that every tool on every system unpacks them alike. */
final class PackageNames {

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private PackageNames() {
    }

    /** By the digest of the content, with the ending of the name under which it was filed. */
    static String document(FiledDocument document) {
        Matcher ending = ENDING.matcher(document.name());
        return "documents/" + document.digest() + (ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : "");
    }

    /** By number and algorithm, as in the directory of keys. */
    static String key(PublishedKey published) {
        return "ledger-" + published.number() + "."
                + published.key().algorithm().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
