package cn.fadu.demo;

import cn.fadu.numbering.DocumentKind;
import cn.fadu.numbering.DocumentNumbers;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the model city writes the numbers of its documents. */
@Component
@Profile("demo")
class DemoNumbers implements InitializingBean {

    private final DocumentNumbers numbers;

    DemoNumbers(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void afterPropertiesSet() {
        numbers.setPrefix(DemoPeople.CITY, DocumentKind.DECISION, "市政发");
        numbers.setPrefix(DemoPeople.CITY, DocumentKind.MINUTES, "市政府常务会议纪要");
        numbers.setPrefix(DemoPeople.CITY, DocumentKind.PARTY_REQUEST, "市政请");
    }
}
