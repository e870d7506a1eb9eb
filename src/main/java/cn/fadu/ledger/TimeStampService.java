package cn.fadu.ledger;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.TimeStamp;
import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** A service of time stamps (RFC 3161), asked over HTTP. Proxies are those of the Java platform's properties. */
final class TimeStampService {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    private static final int MOST_BYTES = 1 << 20;
    private static final int OK = 200;

    private final URI address;
    private final List<X509Certificate> trusted;
    private final Duration patience;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).proxy(ProxySelector.getDefault())
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /**
     * Asks at this address.
     *
     * @param trusted  under which the service's certificate must have been issued; empty when any will do
     * @param patience for its answer, and once more for the end of it
     */
    TimeStampService(URI address, List<X509Certificate> trusted, Duration patience) {
        this.address = address;
        this.trusted = List.copyOf(trusted);
        this.patience = patience;
    }

    /** The certificates of a file in PEM. Throws {@link RecordRefused} when it holds none. */
    static List<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                    .generateCertificates(in).stream().map(X509Certificate.class::cast).toList();
            if (found.isEmpty()) {
                throw new RecordRefused(Reason.CERTIFICATE_UNREADABLE, file + " holds no certificate in PEM");
            }
            return found;
        } catch (IOException | CertificateException e) {
            throw new RecordRefused(e, Reason.CERTIFICATE_UNREADABLE, file + ": " + e);
        }
    }

    /**
     * Has the bytes stamped.
     *
     * @return the whole answer in DER, checked
     * @throws IllegalArgumentException when the answer is not a stamp over the bytes by a service that is trusted
     * @throws UncheckedIOException     when none came
     * @throws InterruptedException     when the thread was asked to end
     */
    byte[] stamp(byte[] data) throws InterruptedException {
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        TimeStampRequestGenerator question = new TimeStampRequestGenerator();
        question.setCertReq(true);
        byte[] answer;
        try {
            answer = ask(question.generate(TSPAlgorithms.SHA256, Digest.of(data).bytes(), nonce).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e.toString(), e);
        }
        TimeStamp stamp = TimeStamp.over(data, answer);
        if (!nonce.equals(stamp.nonce())) {
            throw new IllegalArgumentException("the time stamp answers another question");
        }
        if (!trusted.isEmpty() && !stamp.isIssuedUnder(trusted)) {
            throw new IllegalArgumentException("the time stamp is of a service that is not trusted: " + stamp.signer());
        }
        return answer;
    }

    private byte[] ask(byte[] question) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(HttpRequest.newBuilder(address).timeout(patience)
                .header("Content-Type", "application/timestamp-query").header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question)).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS).execute(() -> close(body));
            byte[] answer = body.readNBytes(MOST_BYTES + 1);
            if (response.statusCode() != OK || answer.length > MOST_BYTES) {
                throw new IOException("HTTP status " + response.statusCode() + ", " + answer.length + " bytes");
            }
            return answer;
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
