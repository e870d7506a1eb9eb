package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description is written by hand; nothing in it may be missing, too much or otherwise than the code. */
@FaduTest
class DescriptionTest {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode description;

    @BeforeEach
    void read() {
        description = JsonMapper.shared().readTree(mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
    }

    @Test
    void everybody_gets_it_as_json_and_as_it_is_written() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(mvc.get().uri("/v3/api-docs.yaml")).hasStatusOk().bodyText().startsWith("openapi: 3.1");
    }

    @Test
    void every_address_of_programs_is_described_and_no_other() {
        assertThat(described().keySet()).isEqualTo(handlers().keySet());
    }

    @Test
    void every_operation_has_the_parameters_of_its_handler() {
        handlers().forEach((operation, handler) -> {
            Set<String> taken = Stream.of(handler.getMethodParameters()).filter(p -> p.hasParameterAnnotation(RequestParam.class))
                    .filter(p -> !MultipartFile.class.equals(p.getParameterType()) && !p.getGenericParameterType().getTypeName().contains("Multipart"))
                    .map(p -> {
                        p.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                        String name = p.getParameterAnnotation(RequestParam.class).name();
                        return name.isEmpty() ? p.getParameterName() : name;
                    }).collect(Collectors.toCollection(TreeSet::new));
            assertThat(parameters(operation, "query")).as(operation).isEqualTo(taken);
            Set<String> inPath = Stream.of(operation.split("[{]")).skip(1).map(s -> s.substring(0, s.indexOf('}')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(parameters(operation, "path")).as(operation).isEqualTo(inPath);
        });
    }

    @Test
    void every_answer_has_the_members_that_are_described() {
        List<String> compared = new ArrayList<>();
        handlers().forEach((operation, handler) -> {
            JsonNode success = StreamSupport.stream(described().get(operation).path("responses").propertyNames().spliterator(), false)
                    .filter(code -> code.startsWith("2")).findFirst().map(code -> described().get(operation).path("responses").path(code))
                    .orElseThrow();
            Type answered = answered(handler.getMethod().getGenericReturnType());
            JsonNode schema = success.path("content").path("application/json").path("schema");
            if (isRecord(answered)) {
                compare(operation, schema, answered);
                compared.add(operation);
            }
        });
        assertThat(compared).hasSizeGreaterThan(25);
    }

    @Test
    void every_operation_says_what_can_go_wrong() {
        described().forEach((operation, described) -> {
            Set<String> codes = new TreeSet<>(described.path("responses").propertyNames());
            boolean open = described.has("security");
            assertThat(codes).as(operation).contains("429");
            if (!open) {
                assertThat(codes).as(operation).contains("401");
            }
            if (described.has("requestBody")) {
                assertThat(codes).as(operation).contains("400", "413", "415", "422");
            }
        });
    }

    private void compare(String where, JsonNode schema, Type type) {
        Class<?> record = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        JsonNode resolved = resolved(schema);
        Map<String, Type> members = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            members.put(component.getName(), type instanceof ParameterizedType generic && !(component.getGenericType() instanceof Class)
                    && component.getGenericType().getTypeName().contains("<T>") ? listOf(generic.getActualTypeArguments()[0]) : component.getGenericType());
        }
        assertThat(new TreeSet<>(resolved.path("properties").propertyNames())).as(where + " " + record.getSimpleName())
                .isEqualTo(new TreeSet<>(members.keySet()));
        members.forEach((name, member) -> {
            JsonNode property = resolved.path("properties").path(name);
            if (isRecord(member)) {
                compare(where + "." + name, property, member);
            } else if (member instanceof ListOf list && isRecord(list.element())) {
                compare(where + "." + name, property.path("items"), list.element());
            } else if (member instanceof ParameterizedType list && List.class.equals(list.getRawType()) && isRecord(list.getActualTypeArguments()[0])) {
                compare(where + "." + name, property.path("items"), list.getActualTypeArguments()[0]);
            } else {
                assertThat(kind(property)).as(where + "." + name).isIn(kinds(member));
            }
        });
    }

    private record ListOf(Type element) implements Type {
    }

    private static Type listOf(Type element) {
        return new ListOf(element);
    }

    private static String kind(JsonNode property) {
        JsonNode type = property.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("any");
    }

    private static Set<String> kinds(Type member) {
        if (member.equals(long.class) || member.equals(Long.class) || member.equals(int.class) || member.equals(Integer.class)) {
            return Set.of("integer");
        }
        if (member.equals(boolean.class)) {
            return Set.of("boolean");
        }
        return member instanceof ParameterizedType generic ? Set.of(Map.class.equals(generic.getRawType()) ? "object" : "array") : Set.of("string", "object");
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode one = schema.has("anyOf") ? schema.path("anyOf").get(0) : schema;
        assertThat(one.has("$ref")).as(one.toString()).isTrue();
        return description.at(one.path("$ref").asString().substring(1));
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> c && c.isRecord() || type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> r && r.isRecord();
    }

    private static Type answered(Type returned) {
        return returned instanceof ParameterizedType generic && ResponseEntity.class.equals(generic.getRawType())
                ? generic.getActualTypeArguments()[0] : returned;
    }

    private Set<String> parameters(String operation, String in) {
        Set<String> names = new TreeSet<>();
        described().get(operation).path("parameters").forEach(p -> {
            JsonNode parameter = p.has("$ref") ? description.at(p.path("$ref").asString().substring(1)) : p;
            if (parameter.path("in").asString().equals(in)) {
                names.add(parameter.path("name").asString());
            }
        });
        return names;
    }

    private Map<String, JsonNode> described() {
        Map<String, JsonNode> operations = new TreeMap<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(method -> operations.put(method.getKey().toUpperCase() + " " + path.getKey(), method.getValue())));
        return operations;
    }

    /** By method and address, of everything below /api. */
    private Map<String, HandlerMethod> handlers() {
        Map<String, HandlerMethod> handlers = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, handler) -> info.getPatternValues().stream().filter(p -> p.startsWith("/api/"))
                .forEach(pattern -> info.getMethodsCondition().getMethods().forEach(method ->
                        handlers.put(method + " " + pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"), handler))));
        return handlers;
    }
}
