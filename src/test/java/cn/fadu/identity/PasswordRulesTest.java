package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.PasswordRules.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords people may choose. */
class PasswordRulesTest {

    private static final List<String> ZHOU_MIN = List.of("zhou-min", "周敏", "Zhou Min");

    @ParameterizedTest
    @ValueSource(strings = {"veranda teapot glacier", "lanternfish", "我家门前有两棵枣树", "vrt4-kq8p", "2958301746", "Tr0mbone!sky"})
    void what_is_long_enough_and_not_common_may_be_made_of_anything(String password) {
        assertThat(PasswordRules.problem(password, false, ZHOU_MIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "Password123", "P@ssw0rd2024!", "admin@123456", "welcome1", "adminadmin", "woaini520", "qwertyuiop",
            "1qaz2wsx3edc", "12345678", "987654321", "abcabcabc", "aaaaaaaaaaaa", "abcdefghij", "Zhongguo2026", "fadu-admin-2026", "test1234",
            "ｐａｓｓｗｏｒｄ１"})
    void what_stands_on_everybodys_list_may_not(String password) {
        assertThat(PasswordRules.problem(password, false, ZHOU_MIN)).contains(Problem.COMMON);
    }

    @Test
    void administrators_need_twelve_characters_and_others_eight() {
        assertThat(PasswordRules.problem("vrt4-kq8p", true, List.of())).contains(Problem.TOO_SHORT_FOR_ADMINISTRATOR);
        assertThat(PasswordRules.problem("vrt4-kq8p-mz", true, List.of())).isEmpty();
        assertThat(PasswordRules.problem("vrt4-kq", false, List.of())).contains(Problem.TOO_SHORT);
        assertThat(PasswordRules.problem("", false, List.of())).contains(Problem.TOO_SHORT);
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused_and_sixty_four_letters_are_not() {
        String pieces = "glacier-teapot-veranda-lantern-";
        assertThat(PasswordRules.problem((pieces + pieces + pieces).substring(0, 64), false, List.of())).isEmpty();
        assertThat(PasswordRules.problem((pieces + pieces + pieces).substring(0, 73), false, List.of())).contains(Problem.TOO_LONG);
        assertThat(PasswordRules.problem("枣树".repeat(13) + "门前有", false, List.of())).contains(Problem.TOO_LONG);
    }

    @Test
    void what_others_know_of_somebody_does_not_count() {
        assertThat(PasswordRules.problem("zhoumin-2026", false, ZHOU_MIN)).contains(Problem.PERSONAL);
        assertThat(PasswordRules.problem("zhou-min-2026", false, ZHOU_MIN)).contains(Problem.PERSONAL);
        assertThat(PasswordRules.problem("周敏在司法局上班", false, ZHOU_MIN)).contains(Problem.PERSONAL);
        assertThat(PasswordRules.problem("zhou likes jasmine tea", false, ZHOU_MIN)).isEmpty();
    }
}
