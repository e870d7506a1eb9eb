package cn.fadu.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Small files as programs make them. */
public final class SampleFiles {

    private static final int SAMPLES_PER_SECOND = 8000;

    private SampleFiles() {
    }

    /** One page without text; the comment makes it differ from others. */
    public static byte[] pdf(String comment) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n% " + comment + "\n");
        String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"};
        int[] offsets = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            offsets[i] = pdf.toString().getBytes(StandardCharsets.UTF_8).length;
            pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int xref = pdf.toString().getBytes(StandardCharsets.UTF_8).length;
        pdf.append("xref\n0 4\n0000000000 65535 f \n");
        for (int offset : offsets) {
            pdf.append(String.format("%010d 00000 n \n", offset));
        }
        pdf.append("trailer<</Root 1 0 R/Size 4>>\nstartxref\n").append(xref).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    public static byte[] wav(int seconds) throws IOException {
        byte[] tone = new byte[SAMPLES_PER_SECOND * seconds];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (byte) (127 * Math.sin(i * 2 * Math.PI * 440 / SAMPLES_PER_SECOND));
        }
        AudioFormat format = new AudioFormat(SAMPLES_PER_SECOND, 8, 1, false, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(tone), format, tone.length),
                AudioFileFormat.Type.WAVE, out);
        return out.toByteArray();
    }

    public static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] ole() {
        byte[] ole = new byte[1536];
        byte[] start = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(start, 0, ole, 0, start.length);
        return ole;
    }

    static byte[] classFile() throws IOException {
        try (InputStream in = SampleFiles.class.getResourceAsStream("SampleFiles.class")) {
            return in.readAllBytes();
        }
    }

    static byte[] windowsProgram() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }
}
