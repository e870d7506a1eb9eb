package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.LegalBasis;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasisTextTest {

    @ParameterizedTest
    @CsvSource({
        "order-713/26-2, 第二十六条第二款, Art. 26(2)",
        "order-713/31, 第三十一条, Art. 31",
        "order-713/10, 第十条, Art. 10",
        "order-713/8-1, 第八条第一款, Art. 8(1)",
        "order-713/29-1-4, 第二十九条第四项, 'Art. 29, item 4'",
        "order-713/36-1-2, 第三十六条第一款第二项, 'Art. 36(1), item 2'",
        "civil-code/201-1, 第二百零一条第一款, Art. 201(1)",
        "civil-code/1260, 第一千二百六十条, Art. 1260",
        "civil-code/1005, 第一千零五条, Art. 1005",
        "civil-code/110, 第一百一十条, Art. 110"})
    void a_place_is_named_as_officials_name_it(String basis, String chinese, String english) {
        assertThat(LegalBasisText.place(LegalBasis.parse(basis), Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(LegalBasisText.place(LegalBasis.parse(basis), Locale.ENGLISH)).isEqualTo(english);
    }
}
