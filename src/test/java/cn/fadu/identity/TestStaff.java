package cn.fadu.identity;

import org.springframework.context.MessageSource;

/** What tests of other modules need of this one's insides. */
public final class TestStaff {

    private TestStaff() {
    }

    public static StaffWords words(MessageSource messages) {
        return new StaffWords(messages);
    }
}
