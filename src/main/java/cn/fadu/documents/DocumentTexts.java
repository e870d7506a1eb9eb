package cn.fadu.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What documents say, paragraph by paragraph, so that versions can be laid beside one another. */
@Component
public class DocumentTexts {

    /** A document with more characters has no text to compare. */
    static final int READ_CHARACTERS = 200_000;
    /** What the inside of a Word document may unpack to; the rest of so little text is markup. */
    static final int READ_BYTES = 32 << 20;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_BODY = "word/document.xml";

    private final Documents documents;

    DocumentTexts(Documents documents) {
        this.documents = documents;
    }

    /**
     * The lines of a text file, or the paragraphs of a Word document (.docx, ISO/IEC 29500) as they stand when every
     * tracked change is accepted. Empty for any other type, for a document of more than 200 000 characters or 32 MB
     * inside, and for one whose inside cannot be read.
     */
    public Optional<List<String>> paragraphs(FiledDocument document) {
        Path content = documents.content(document);
        try {
            if (document.mediaType().equals(WORD)) {
                return word(content);
            }
            return document.mediaType().startsWith("text/") ? text(content, document) : Optional.empty();
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<List<String>> text(Path content, FiledDocument document) throws IOException {
        Charset charset = MediaType.parseMediaType(document.mediaType()).getCharset();
        String text = TextCharset.beginning(content, charset == null ? StandardCharsets.UTF_8 : charset, READ_CHARACTERS + 1);
        return text.length() > READ_CHARACTERS ? Optional.empty() : Optional.of(text.lines().toList());
    }

    private static Optional<List<String>> word(Path content) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            ZipEntry body = zip.getEntry(WORD_BODY);
            if (body == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(body)) {
                byte[] unpacked = in.readNBytes(READ_BYTES + 1);
                return unpacked.length > READ_BYTES ? Optional.empty() : paragraphs(new ByteArrayInputStream(unpacked));
            }
        }
    }

    private static Optional<List<String>> paragraphs(InputStream body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(body);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int characters = 0;
        boolean inText = false;
        while (reader.hasNext() && characters <= READ_CHARACTERS) {
            int event = reader.next();
            if (event == XMLStreamReader.CHARACTERS && inText) {
                paragraph.append(reader.getText());
                characters += reader.getTextLength();
            } else if (isElement(reader, event)) {
                boolean opens = event == XMLStreamReader.START_ELEMENT;
                switch (reader.getLocalName()) {
                    case "t" -> inText = opens;
                    case "tab", "br" -> paragraph.append(opens ? " " : "");
                    case "p" -> {
                        if (!opens) {
                            paragraphs.add(paragraph.toString());
                            paragraph.setLength(0);
                        }
                    }
                    default -> { }
                }
            }
        }
        return characters > READ_CHARACTERS ? Optional.empty() : Optional.of(paragraphs);
    }

    private static boolean isElement(XMLStreamReader reader, int event) {
        return (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT)
                && WORD_NAMESPACE.equals(reader.getNamespaceURI());
    }
}
