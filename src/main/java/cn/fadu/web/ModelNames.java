package cn.fadu.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What models, steps and acts are called: Chinese stands in the models themselves, other languages in the bundles under
 * {@code model.<process>.<element>}. Acts that no model knows have the name of their form.
 */
@Component
public class ModelNames {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Texts texts;
    private final Map<String, Document> models = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, String> processOf = new LinkedHashMap<>();

    ModelNames(Texts texts) throws IOException {
        this.texts = texts;
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
            read(file);
        }
    }

    /** Process ids of all models, in the order of their files. */
    public List<String> processes() {
        return List.copyOf(models.keySet());
    }

    public String process(String process) {
        return texts.text("model." + process);
    }

    /** The name of a step or act by its key; the key itself when nothing has it. */
    public String act(String key) {
        if (elements.containsKey(key)) {
            String chinese = elements.get(key).getAttribute("name");
            return texts.isEnglish() ? texts.textOr("model." + processOf.get(key) + "." + key, chinese) : chinese;
        }
        String form = key.startsWith("act_") ? key.substring("act_".length()) : key;
        return texts.textOr("action." + key, texts.textOr("form." + form, key));
    }

    /** The process whose model has the element. */
    public Optional<String> processOf(String element) {
        return Optional.ofNullable(processOf.get(element));
    }

    /** The model as a diagram viewer reads it, with names in the current language; empty for no process of ours. */
    public Optional<String> diagram(String process) {
        return Optional.ofNullable(models.get(process)).map(model -> written(translated(process, model)));
    }

    /** As {@link #diagram(String)}, for another version of the model. */
    public String diagram(String process, String xml) {
        try {
            return written(translated(process, parsed(new java.io.ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(process + " is no BPMN model", e);
        }
    }

    private static Document parsed(InputStream in) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(in);
    }

    private Document translated(String process, Document model) {
        if (!texts.isEnglish()) {
            return model;
        }
        Document copy = (Document) model.cloneNode(true);
        NodeList all = copy.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("name")) {
                element.setAttribute("name", texts.textOr("model." + process + "." + element.getAttribute("id"),
                        element.getAttribute("name")));
            }
        }
        return copy;
    }

    private void read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            Document model = parsed(in);
            Element process = (Element) model.getElementsByTagNameNS(BPMN, "process").item(0);
            models.put(process.getAttribute("id"), model);
            NodeList inside = process.getElementsByTagNameNS(BPMN, "*");
            for (int i = 0; i < inside.getLength(); i++) {
                Element element = (Element) inside.item(i);
                if (element.hasAttribute("id") && !element.getAttribute("name").isEmpty()) {
                    elements.putIfAbsent(element.getAttribute("id"), element);
                    processOf.putIfAbsent(element.getAttribute("id"), process.getAttribute("id"));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is no BPMN model", e);
        }
    }

    private static String written(Document model) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(model), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
