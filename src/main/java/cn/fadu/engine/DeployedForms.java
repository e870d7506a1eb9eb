package cn.fadu.engine;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Forms as they were deployed with the model that asks for them; forms of acts without a task as they are now. */
@Component
class DeployedForms implements cn.fadu.worklist.Forms {

    private final RepositoryService repository;
    private final FormReader reader = new FormReader();
    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public FormDefinition ofModel(String modelId, String form) {
        return read.computeIfAbsent(modelId + "/" + form, key -> reader.read(sourceOfModel(modelId, form)));
    }

    @Override
    public FormDefinition current(String form) {
        return read.computeIfAbsent("/" + form, key -> reader.read(source(form)));
    }

    @Override
    public String sourceOfModel(String modelId, String form) {
        String deployment = repository.getProcessDefinition(modelId).getDeploymentId();
        try (InputStream in = repository.getResourceAsStream(deployment, "forms/" + fileName(form))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("form " + form + " of " + modelId + " cannot be read", e);
        }
    }

    @Override
    public String source(String form) {
        try (InputStream in = new ClassPathResource("forms/" + fileName(form)).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("no form " + form, e);
        }
    }

    /** {@code registerDraft} is in {@code register-draft.form}. */
    private static String fileName(String form) {
        return form.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT) + ".form";
    }
}
