package cn.fadu.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** {@code /v3/api-docs}: the description of the API (OpenAPI 3.1), for everybody, as JSON and as it is written. */
@RestController
class DescriptionController {

    private static final String FILE = "api/openapi.yaml";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final byte[] yaml = written();
    private final byte[] json = JsonMapper.shared().writeValueAsBytes(
            new Yaml(new SafeConstructor(strict())).load(new String(yaml, StandardCharsets.UTF_8)));

    @GetMapping("/v3/api-docs")
    ResponseEntity<byte[]> json() {
        return answer(MediaType.APPLICATION_JSON, json);
    }

    @GetMapping("/v3/api-docs.yaml")
    ResponseEntity<byte[]> yaml() {
        return answer(YAML, yaml);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic()).body(content);
    }

    /** Nothing is described twice. */
    private static LoaderOptions strict() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }

    private static byte[] written() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
