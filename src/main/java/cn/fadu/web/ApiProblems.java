package cn.fadu.web;

import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What goes wrong in a call of the API is answered as a problem detail of RFC 9457, in the words of whoever found it. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    /** Our bundles know no codes of the framework's problems. */
    @Override
    public void setMessageSource(MessageSource ours) {
        super.setMessageSource(new StaticMessageSource());
    }
}
