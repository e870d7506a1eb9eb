package cn.fadu.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A dossier as its cache keeps it, made from an earlier one: a component that is still the same object keeps its bytes. An
 * act changes two or three of a dossier's components, and writing the others anew was the dearest thing it did.
 */
public final class DossierBytes {

    /** No JSON begins with it. */
    static final byte DEFLATED = 'z';

    private static final int EXPECTED = 4_096;
    private static final RecordComponent[] COMPONENTS = Dossier.class.getRecordComponents();
    private static final DossierBytes EMPTY = new DossierBytes(Dossier.EMPTY, new Object[COMPONENTS.length], new byte[COMPONENTS.length][]);

    private final Object[] values = new Object[COMPONENTS.length];
    private final byte[][] written = new byte[COMPONENTS.length][];

    private DossierBytes(Dossier dossier, Object[] earlier, byte[][] earlierWritten) {
        for (int i = 0; i < COMPONENTS.length; i++) {
            values[i] = value(dossier, COMPONENTS[i]);
            written[i] = values[i] == null ? null
                    : values[i] == earlier[i] ? earlierWritten[i] : FactJson.component(values[i]);
        }
    }

    /** Of a dossier of which nothing is known. */
    public static DossierBytes of(Dossier dossier) {
        return EMPTY.next(dossier);
    }

    /** Of the dossier that came of this one, or of any other. */
    public DossierBytes next(Dossier dossier) {
        return new DossierBytes(dossier, values, written);
    }

    /** A fresh array, in few bytes; {@link FactJson#readDossier} reads it. */
    public byte[] deflated() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(EXPECTED);
        bytes.write(DEFLATED);
        Deflater quick = new Deflater(Deflater.BEST_SPEED, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, quick, EXPECTED)) {
            out.write(json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    private byte[] json() {
        ByteArrayOutputStream json = new ByteArrayOutputStream(4 * EXPECTED);
        char before = '{';
        for (int i = 0; i < COMPONENTS.length; i++) {
            if (written[i] != null) {
                json.writeBytes((before + "\"" + COMPONENTS[i].getName() + "\":").getBytes(StandardCharsets.UTF_8));
                json.writeBytes(written[i]);
                before = ',';
            }
        }
        json.write('}');
        return json.toByteArray();
    }

    private static Object value(Dossier dossier, RecordComponent component) {
        try {
            return component.getAccessor().invoke(dossier);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
