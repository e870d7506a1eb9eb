package cn.fadu.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record is signed.
 *
 * @param keyDirectory   private and public keys and the file of checkpoints lie there; null for {@code keys} in the data
 *                       directory. Several instances need the same one
 * @param sm2            whether checkpoints get a second signature, SM2 with SM3
 * @param tsaUrl         service of time stamps (RFC 3161) over HTTP, or null
 * @param tsaInterval    checkpoints are stamped at most this often
 * @param tsaCertificate certificates in PEM: of the service, or under which its own was issued; null when any will do
 */
@ConfigurationProperties("fadu.ledger")
record LedgerProperties(Path keyDirectory, @DefaultValue("false") boolean sm2, URI tsaUrl,
                        @DefaultValue("PT10M") Duration tsaInterval, Path tsaCertificate) {

}
