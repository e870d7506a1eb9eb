package cn.fadu.engine;

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
}
