package cn.fadu.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Errors of the database are told apart by PostgreSQL's own codes: a lock that was not obtained in time (55P03) is then a
 * {@link org.springframework.dao.ConcurrencyFailureException}, which who acts tries again. By the class of the state alone it
 * would be an unknown error.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseErrors {

    private static final String DATABASE = "PostgreSQL";

    @Bean
    SQLExceptionTranslator databaseErrorTranslator() {
        return new SQLErrorCodeSQLExceptionTranslator(DATABASE);
    }
}
