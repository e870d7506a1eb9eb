package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import java.util.Locale;
import java.util.Set;

/**
 * A place in a legal instrument in words: 第二十六条第二款, Art. 26(2). The name of the instrument is the bundle text
 * {@code instrument.<code>}, its short name {@code instrument.<code>.short}.
 */
public final class LegalBasisText {

    /** Articles with items and only one paragraph, which is then not named. */
    private static final Set<String> ONE_PARAGRAPH = Set.of("order-713/10", "order-713/27", "order-713/29");
    private static final String DIGITS = "零一二三四五六七八九";

    private LegalBasisText() {
    }

    /** Chinese for a Chinese locale, English for any other. */
    public static String place(LegalBasis basis, Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese(basis) : english(basis);
    }

    static String chinese(LegalBasis basis) {
        String[] parts = basis.article().split("-");
        StringBuilder text = new StringBuilder("第").append(numeral(parts[0])).append('条');
        if (parts.length > 1 && !(parts.length > 2 && isOneParagraph(basis, parts[0]))) {
            text.append('第').append(numeral(parts[1])).append('款');
        }
        if (parts.length > 2) {
            text.append('第').append(numeral(parts[2])).append('项');
        }
        return text.toString();
    }

    static String english(LegalBasis basis) {
        String[] parts = basis.article().split("-");
        StringBuilder text = new StringBuilder("Art. ").append(parts[0]);
        if (parts.length > 1 && !(parts.length > 2 && isOneParagraph(basis, parts[0]))) {
            text.append('(').append(parts[1]).append(')');
        }
        if (parts.length > 2) {
            text.append(", item ").append(parts[2]);
        }
        return text.toString();
    }

    private static boolean isOneParagraph(LegalBasis basis, String article) {
        return ONE_PARAGRAPH.contains(basis.instrument() + "/" + article);
    }

    /** Chinese numeral for 0 to 9999, as legal texts write it: 十, 二十六, 一百零五, 一千二百六十. */
    static String numeral(String digits) {
        int value = Integer.parseInt(digits);
        if (value < 10) {
            return DIGITS.substring(value, value + 1);
        }
        StringBuilder text = new StringBuilder();
        int[] units = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        boolean gap = false;
        for (int i = 0; i < units.length; i++) {
            int digit = value / units[i] % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            boolean leadingTen = text.length() == 0 && digit == 1 && units[i] == 10;
            text.append(leadingTen ? "" : DIGITS.substring(digit, digit + 1)).append(names[i]);
        }
        return text.toString();
    }
}
