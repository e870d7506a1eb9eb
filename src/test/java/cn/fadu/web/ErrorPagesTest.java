package cn.fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

/** What somebody sees when a page cannot be shown. */
@FaduTest
class ErrorPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"400,请求无法办理,This request cannot be handled", "403,您的岗位不能办理这一项,Your post cannot do this",
        "404,没有找到这一页,Page not found", "409,情况已经变化,Things have moved on", "413,文件太大,File too large",
        "500,系统出了问题,Something went wrong", "502,系统出了问题,Something went wrong",
        "503,系统暂时不能使用,Out of service for the moment"})
    void every_error_has_a_page_in_both_languages_that_leads_on(int status, String chinese, String english) {
        assertThat(page(status, "zh")).hasStatus(status).bodyText().contains("<h1>" + chinese + "</h1>", chinese + " · 法度", "href=\"/\"")
                .doesNotContain("⟦");
        assertThat(page(status, "en")).hasStatus(status).bodyText().contains("<h1>" + english + "</h1>", english + " · Fadu", "href=\"/\"")
                .doesNotContain("⟦");
    }

    @Test
    void a_database_that_is_away_is_out_of_service_for_the_moment_and_no_fault() {
        Exception away = new CannotCreateTransactionException("no connection", new SQLTransientConnectionException("in time"));

        assertThat(mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, away).accept(MediaType.TEXT_HTML).exchange())
                .hasStatus(503).hasHeader("Retry-After", "2").bodyText().contains("系统暂时不能使用");
        assertThat(mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a fault")).accept(MediaType.TEXT_HTML).exchange())
                .hasStatus(500).bodyText().contains("系统出了问题");
    }

    private MvcTestResult page(int status, String language) {
        return mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status).accept(MediaType.TEXT_HTML)
                .cookie(new Cookie("fadu-language", language)).exchange();
    }
}
