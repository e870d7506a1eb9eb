package cn.fadu.ledger.tree;

import cn.fadu.shared.Digest;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time stamp (RFC 3161) that was checked: somebody with a certificate for nothing but time stamps signed that certain bytes
 * existed at a time. Whether that somebody is to be trusted, {@link #isIssuedUnder} tells.
 *
 * @param time         when the bytes existed, by the clock of the service
 * @param nonce        number of the question it answers; null when the question had none
 * @param certificate  whose signature it is
 * @param certificates all that came along, {@code certificate} among them; not checked
 */
public record TimeStamp(Instant time, BigInteger nonce, X509Certificate certificate, List<X509Certificate> certificates) {

    private static final Provider PROVIDER = new BouncyCastleProvider();

    public TimeStamp {
        certificates = List.copyOf(certificates);
    }

    /**
     * Reads the answer of a service and checks all that needs no trust: it was granted, is over the SHA-256 of the data, and
     * is signed with a certificate that it names and brings along, that was valid at its time and whose extended key usage
     * is critical and time stamping alone.
     *
     * @param response the whole answer (TimeStampResp) in DER
     * @throws IllegalArgumentException when it is anything else; the message says what is wrong
     */
    public static TimeStamp over(byte[] data, byte[] response) {
        try {
            ASN1Primitive.fromByteArray(response);
            return over(data, new TimeStampResponse(response));
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalArgumentException("not a valid time stamp: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException("not an answer of a time stamping service", malformed);
        }
    }

    private static TimeStamp over(byte[] data, TimeStampResponse response)
            throws TSPException, IOException, GeneralSecurityException, OperatorCreationException {
        int status = response.getStatus();
        if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS || response.getTimeStampToken() == null) {
            throw new IllegalArgumentException("the service refused: status " + status + " " + response.getStatusString());
        }
        TimeStampToken token = response.getTimeStampToken();
        var info = token.getTimeStampInfo();
        if (!TSPAlgorithms.SHA256.equals(info.getMessageImprintAlgOID())
                || !MessageDigest.isEqual(Digest.of(data).bytes(), info.getMessageImprintDigest())) {
            throw new IllegalArgumentException("the time stamp is over other bytes");
        }
        List<X509CertificateHolder> signers = new ArrayList<>(token.getCertificates().getMatches(token.getSID()));
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("the time stamp brings no certificate of its signer along");
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(signers.get(0)));
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder held : token.getCertificates().getMatches(null)) {
            all.add(certificate(held));
        }
        return new TimeStamp(info.getGenTime().toInstant(), info.getNonce(), certificate(signers.get(0)), all);
    }

    private static X509Certificate certificate(X509CertificateHolder held) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(held);
    }

    /** Whose signature it is, as the certificate names them (RFC 2253). */
    public String signer() {
        return certificate.getSubjectX500Principal().getName();
    }

    /**
     * Whether the signer's certificate is one of these, or was issued under one of them by way of certificates that came
     * along, all valid at the time of the stamp. Revocation is not looked up.
     */
    public boolean isIssuedUnder(Collection<X509Certificate> trusted) {
        if (trusted.contains(certificate)) {
            return true;
        }
        X509CertSelector signer = new X509CertSelector();
        signer.setCertificate(certificate);
        Set<TrustAnchor> anchors = trusted.stream().map(c -> new TrustAnchor(c, null)).collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, signer);
            path.setRevocationEnabled(false);
            path.setDate(Date.from(time));
            path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates), PROVIDER));
            CertPathBuilder.getInstance("PKIX", PROVIDER).build(path);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
