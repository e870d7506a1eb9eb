package cn.fadu.engine;

import cn.fadu.shared.Desk;
import cn.fadu.shared.Digest;
import cn.fadu.worklist.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class DeployedModels implements Models {

    private static final Pattern DESK = Pattern.compile("camunda:candidateGroups=\"([^\"$#]+)\"");

    private final RepositoryService repository;

    DeployedModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> xml(String modelId) {
        ProcessDefinition model = repository.createProcessDefinitionQuery().processDefinitionId(modelId).singleResult();
        if (model == null) {
            return Optional.empty();
        }
        try (InputStream in = repository.getProcessModel(modelId)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("model " + modelId + " cannot be read", e);
        }
    }

    @Override
    public Set<Desk> desks() {
        String deployment = latest();
        return repository.getDeploymentResourceNames(deployment).stream().filter(name -> name.endsWith(".bpmn"))
                .flatMap(name -> DESK.matcher(new String(content(deployment, name), StandardCharsets.UTF_8)).results())
                .map(found -> Desk.parse(found.group(1))).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Digest digest() {
        String deployment = latest();
        StringBuilder lines = new StringBuilder();
        repository.getDeploymentResourceNames(deployment).stream().sorted()
                .forEach(name -> lines.append(digest(deployment, name)).append("  ").append(name).append('\n'));
        return Digest.ofText(lines.toString());
    }

    private String latest() {
        return repository.createDeploymentQuery().deploymentName(ProcedureDeployment.NAME).orderByDeploymentTime().desc()
                .listPage(0, 1).get(0).getId();
    }

    private Digest digest(String deployment, String name) {
        return Digest.of(content(deployment, name));
    }

    private byte[] content(String deployment, String name) {
        try (InputStream in = repository.getResourceAsStream(deployment, name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
