package cn.fadu.web;

import java.util.List;

/** What templates/identity/loginPage.html shows; {@code problem} and {@code notice} are null when there is none. */
record LoginPage(String problem, String notice, List<Group> groups, String password) {

    /** The demonstration accounts of one unit. */
    record Group(String unit, List<Account> accounts) {
    }

    record Account(String name, String person, String post) {
    }
}
