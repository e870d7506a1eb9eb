package cn.fadu.engine;

import cn.fadu.shared.Digest;
import cn.fadu.worklist.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class DeployedModels implements Models {

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
    public Digest digest() {
        String deployment = repository.createDeploymentQuery().deploymentName(ProcedureDeployment.NAME).orderByDeploymentTime()
                .desc().listPage(0, 1).get(0).getId();
        StringBuilder lines = new StringBuilder();
        repository.getDeploymentResourceNames(deployment).stream().sorted()
                .forEach(name -> lines.append(digest(deployment, name)).append("  ").append(name).append('\n'));
        return Digest.ofText(lines.toString());
    }

    private Digest digest(String deployment, String name) {
        try (InputStream in = repository.getResourceAsStream(deployment, name)) {
            return Digest.of(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
