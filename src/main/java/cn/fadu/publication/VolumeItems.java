package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Checklist.State;
import cn.fadu.matter.FirstAnswers;
import cn.fadu.matter.Situations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The list of contents to start from: what the record holds, each item with the period of the retention table. Its titles go
 * into the record, which is kept in Chinese, whoever reads it.
 */
@Component
class VolumeItems implements FirstAnswers {

    private final Situations situations;
    private final RetentionTable retention;
    private final MessageSource messages;

    VolumeItems(Situations situations, RetentionTable retention, MessageSource messages) {
        this.situations = situations;
        this.retention = retention;
        this.messages = messages;
    }

    @Override
    public String act() {
        return "userTask_closeFile";
    }

    @Override
    public Optional<Map<String, List<String>>> of(Dossier dossier) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        int row = 0;
        for (Map.Entry<VolumeItem, State> item : VolumeContents.of(situations.of(dossier)).entrySet()) {
            if (item.getValue() == State.PRESENT && !item.getKey().comesLater()) {
                String at = "items[" + row++ + "].";
                input.put(at + "part", List.of(item.getKey().part().name()));
                input.put(at + "title", List.of(messages.getMessage(item.getKey().text(), null, Locale.CHINESE)));
                input.put(at + "kept", List.of(retention.of(item.getKey()).name()));
            }
        }
        input.put("retention", List.of("PERMANENT"));
        return Optional.of(input);
    }
}
