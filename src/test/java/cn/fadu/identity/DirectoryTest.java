package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.fadu.demo.DemoPeople;
import cn.fadu.shared.Desk;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@FaduTest
class DirectoryTest {

    private static final UnitId AGRICULTURE = new UnitId("agriculture");

    @Autowired
    private Directory directory;

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void names_are_in_the_current_language() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(directory.personName(new PersonId("reviewer"))).isEqualTo("周敏");
        assertThat(directory.unitName(DemoPeople.CITY, AGRICULTURE)).isEqualTo("市农业农村局");
        assertThat(directory.organName(DemoPeople.CITY)).isEqualTo("示范市人民政府");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(directory.personName(new PersonId("reviewer"))).isEqualTo("Zhou Min");
        assertThat(directory.unitName(DemoPeople.CITY, AGRICULTURE)).isEqualTo("Bureau of Agriculture and Rural Affairs");
    }

    @Test
    void the_code_stands_for_a_name_nobody_knows() {
        assertThat(directory.personName(new PersonId("long-gone"))).isEqualTo("long-gone");
        assertThat(directory.unitName(DemoPeople.CITY, new UnitId("dissolved"))).isEqualTo("dissolved");
    }

    @Test
    void holders_come_with_their_own_titles() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(directory.holders(DemoPeople.CITY, new PostKind("member"))).hasSize(4)
                .anySatisfy(h -> assertThat(h.title()).isEqualTo("常务副市长"));
        assertThat(directory.holders(DemoPeople.CITY, AGRICULTURE, new PostKind("undertaker")))
                .extracting(Holder::person).containsExactly(new PersonId("undertaker"));
    }

    @Test
    void a_desk_stands_in_the_lead_unit_or_in_the_unit_with_its_function() {
        assertThat(directory.resolve(Desk.parse("lead/undertaker"), DemoPeople.CITY, AGRICULTURE)).isEqualTo(AGRICULTURE);
        assertThat(directory.resolve(Desk.parse("legality/reviewer"), DemoPeople.CITY, AGRICULTURE))
                .isEqualTo(new UnitId("justice"));
        assertThatIllegalStateException()
                .isThrownBy(() -> directory.resolve(Desk.parse("weather/observer"), DemoPeople.CITY, AGRICULTURE));
    }
}
