package cn.fadu.journey;

import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A procedure of the past comes in from a file, without a script: looked at, corrected, looked at again, entered. */
@FaduTest
class ImportsInTheBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void the_office_corrects_what_the_preview_complains_of_and_enters_the_rest_as_it_is() {
        Desk office = Desk.at(port, Browser.withoutScript(), "office");
        try {
            office.go("/imports").sees("历史程序录入");
            upload(office, "RISKS");
            office.sees("请先回答");
            office.page().locator("input[name=secrets][value=NO]").check();
            upload(office, "RISKS");
            office.sees("有 1 处需要改正").sees("RISKS");
            upload(office, "RISK_ASSESSMENT");
            office.sees("将录入 1 件事项、2 个步骤").sees("旧城改造补偿方案").press("确认录入");
            office.sees("旧城改造补偿方案").sees("事后录入").sees("截止日期未载明");
        } finally {
            office.close();
        }
    }

    private static void upload(Desk office, String kind) {
        office.page().locator("#source").setInputFiles(new FilePayload("历史.json", "application/json", """
                {"actId": "5f0f6a52-6d0e-4f0e-8a51-0c2b6d7f9a10", "stateSecrets": false, "procedures": [{"title": "旧城改造补偿方案",
                 "steps": [{"kind": "PUBLIC_CONSULTATION", "from": "2024-11-06"}, {"kind": "%s", "date": "2024-11"}]}]}
                """.formatted(kind).getBytes(StandardCharsets.UTF_8)));
        office.press("上传并预览");
    }
}
