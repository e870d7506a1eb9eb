package cn.fadu.api;

import cn.fadu.api.TaskJson.ActJson;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.web.MatterTitles.Title;
import cn.fadu.matter.web.MatterTitles;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.web.ModelNames;
import cn.fadu.worklist.OpenWork;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Open work as JSON. */
@Component
class TaskJsons {

    private final MatterTitles titles;
    private final Dossiers dossiers;
    private final Acts acts;
    private final Directory directory;
    private final ModelNames names;

    TaskJsons(MatterTitles titles, Dossiers dossiers, Acts acts, Directory directory, ModelNames names) {
        this.titles = titles;
        this.dossiers = dossiers;
        this.acts = acts;
        this.directory = directory;
        this.names = names;
    }

    TaskJson of(OpenWork work, Actor actor) {
        return of(List.of(work), actor).get(0);
    }

    List<TaskJson> of(List<OpenWork> all, Actor actor) {
        Map<MatterId, Title> about = titles.of(all.stream().map(OpenWork::matter).toList());
        return all.stream().map(work -> of(work, about.get(work.matter()).title(), actor)).toList();
    }

    private TaskJson of(OpenWork w, String title, Actor actor) {
        List<ActJson> offered = dossiers.get(w.matter()).map(dossier -> acts.offeredAbout(w, dossier, actor).stream()
                .map(a -> new ActJson(a.key(), names.act(a.key()))).toList()).orElse(List.of());
        return new TaskJson(w.task().toString(), w.matter().toString(), title, w.act(), names.act(w.act()), w.process(),
                w.desk().toString(), w.unit().value(), directory.unitName(w.organ(), w.unit()), w.desk().post().value(),
                directory.postName(w.desk().post()), w.takenBy() == null ? null : w.takenBy().value(),
                w.takenBy() == null ? null : directory.personName(w.takenBy()), w.openedAt(), w.due(), w.floor(), w.provisional(),
                w.openedBy(), w.isFor(actor), offered);
    }
}
