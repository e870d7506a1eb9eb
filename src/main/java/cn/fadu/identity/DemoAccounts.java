package cn.fadu.identity;

import java.util.List;

/** The accounts that the log-in page offers; a bean of this type exists in the demonstration only. */
public interface DemoAccounts {

    /** One account, with names in the current language. All have the same password. */
    record DemoAccount(String account, String person, String unit, String post) {
    }

    /** In the order in which a matter passes through their hands. */
    List<DemoAccount> all();

    String password();
}
