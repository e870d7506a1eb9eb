package cn.fadu.archive;

/** The package that was asked for cannot be. The message is a key of the bundles. */
public class PackageRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    PackageRefused(String key) {
        super(key);
    }
}
