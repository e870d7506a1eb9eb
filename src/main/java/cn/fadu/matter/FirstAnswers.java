package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the form of an act says before anybody typed, where the dossier knows something to go on from. */
public interface FirstAnswers {

    /** Key of the act. */
    String act();

    /** Values by field, rows as forms send them; empty where the form begins empty. */
    Optional<Map<String, List<String>>> of(Dossier dossier);
}
