package cn.fadu.ledger;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
@EnableScheduling
class LedgerConfiguration {

    /** Down while no checkpoint is signed because the database contradicts its witness or the key is missing. */
    @Bean
    HealthIndicator recordHealthIndicator(Sequencer sequencer) {
        return () -> sequencer.refusal().map(why -> Health.down().withDetail("reason", why.getMessage()).build()).orElseGet(() -> Health.up().build());
    }
}
