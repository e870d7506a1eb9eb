package cn.fadu.exploration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The processes of {@code bpmn/} as graphs, read from the XML alone: no engine takes part. */
final class ModelGraph {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> NODES = Set.of("startEvent", "endEvent", "userTask", "serviceTask", "exclusiveGateway",
            "parallelGateway", "inclusiveGateway", "eventBasedGateway", "intermediateCatchEvent", "boundaryEvent", "callActivity",
            "subProcess");

    /** {@code scope} is the sub-process it lies in, or the process itself; {@code trigger} what makes an event happen. */
    record Vertex(String id, String type, String scope, String trigger, String attachedTo, boolean interrupting,
                  String defaultFlow, String called, Map<String, String> in, Map<String, String> out) {
    }

    record Flow(String id, String source, String target, String condition) {
    }

    final String process;
    final Map<String, Vertex> vertices = new TreeMap<>();
    final Map<String, Flow> flows = new TreeMap<>();
    private final Map<String, List<Flow>> outgoing = new HashMap<>();
    private final Map<String, List<Flow>> incoming = new HashMap<>();

    private ModelGraph(Element process) {
        this.process = process.getAttribute("id");
        read(process, this.process);
        flows.values().forEach(f -> {
            outgoing.computeIfAbsent(f.source(), k -> new ArrayList<>()).add(f);
            incoming.computeIfAbsent(f.target(), k -> new ArrayList<>()).add(f);
        });
    }

    static Map<String, ModelGraph> all() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            Map<String, ModelGraph> graphs = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).toList()) {
                graphs.putAll(of(Files.readString(file)));
            }
            return graphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes of one file, by their ids. */
    static Map<String, ModelGraph> of(String xml) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            Element root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            Map<String, ModelGraph> graphs = new TreeMap<>();
            children(root, "process").forEach(p -> graphs.put(p.getAttribute("id"), new ModelGraph(p)));
            return graphs;
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Flow> from(String vertex) {
        return outgoing.getOrDefault(vertex, List.of());
    }

    List<Flow> into(String vertex) {
        return incoming.getOrDefault(vertex, List.of());
    }

    Vertex start(String scope) {
        return vertices.values().stream().filter(v -> v.type().equals("startEvent") && v.scope().equals(scope)).findFirst()
                .orElseThrow();
    }

    List<Vertex> attachedTo(String activity) {
        return vertices.values().stream().filter(v -> activity.equals(v.attachedTo())).toList();
    }

    /** Whether the vertex lies in the scope, at whatever depth. */
    boolean isWithin(String vertex, String scope) {
        for (Vertex at = vertices.get(vertex); at != null; at = vertices.get(at.scope())) {
            if (at.scope().equals(scope)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the inside of a sub-process never has more than one token for each time it was entered. */
    boolean isSingleFile(String scope) {
        return vertices.values().stream().filter(v -> isWithin(v.id(), scope)).noneMatch(v ->
                (v.type().equals("parallelGateway") || v.type().equals("inclusiveGateway")) && from(v.id()).size() > 1);
    }

    /** Whether a flow of tokens can lead from one vertex to another of the same scope. */
    boolean leads(String from, String to) {
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            String at = next.remove(next.size() - 1);
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                from(at).forEach(f -> next.add(f.target()));
                attachedTo(at).forEach(b -> next.add(b.id()));
            }
        }
        return false;
    }

    private void read(Element scope, String name) {
        for (Element e : children(scope, null)) {
            String id = e.getAttribute("id");
            if (e.getLocalName().equals("sequenceFlow")) {
                Element condition = children(e, "conditionExpression").stream().findFirst().orElse(null);
                flows.put(id, new Flow(id, e.getAttribute("sourceRef"), e.getAttribute("targetRef"),
                        condition == null ? null : condition.getTextContent().strip()));
            } else if (NODES.contains(e.getLocalName())) {
                vertices.put(id, vertex(e, name));
                if (e.getLocalName().equals("subProcess")) {
                    read(e, id);
                }
            }
        }
    }

    private static Vertex vertex(Element e, String scope) {
        String trigger = children(e, null).stream().map(Element::getLocalName).filter(n -> n.endsWith("EventDefinition"))
                .findFirst().orElse("");
        String reference = children(e, "errorEventDefinition").stream().map(d -> d.getAttribute("errorRef")).findFirst().orElse("");
        return new Vertex(e.getAttribute("id"), e.getLocalName(), scope, reference.isEmpty() ? trigger : reference,
                e.hasAttribute("attachedToRef") ? e.getAttribute("attachedToRef") : null,
                !e.getAttribute("cancelActivity").equals("false"), e.getAttribute("default"), e.getAttribute("calledElement"),
                mappings(e, "in"), mappings(e, "out"));
    }

    private static Map<String, String> mappings(Element e, String kind) {
        Map<String, String> mappings = new HashMap<>();
        for (Element extensions : children(e, "extensionElements")) {
            for (Node n = extensions.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element m && CAMUNDA.equals(m.getNamespaceURI()) && m.getLocalName().equals(kind)
                        && m.hasAttribute("source")) {
                    mappings.put(m.getAttribute("source"), m.getAttribute("target"));
                }
            }
        }
        return mappings;
    }

    private static List<Element> children(Element e, String name) {
        List<Element> children = new ArrayList<>();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child && BPMN.equals(n.getNamespaceURI())
                    && (name == null || name.equals(child.getLocalName()))) {
                children.add(child);
            }
        }
        return children;
    }
}
