package cn.fadu.matter;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.shared.PersonId;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What participants are called: as the record names them, and in English as the directory does. */
@Component
public class ParticipantNames {

    private final Directory directory;

    ParticipantNames(Directory directory) {
        this.directory = directory;
    }

    public String name(Participant participant) {
        return name(participant.person(), participant.name());
    }

    public String name(PersonId person, String recorded) {
        return isEnglish() ? directory.personName(person) : recorded;
    }

    public String title(Participant participant) {
        Optional<Holder> holder = isEnglish() ? holder(participant.person()) : Optional.empty();
        return holder.map(Holder::title).orElse(participant.title());
    }

    private Optional<Holder> holder(PersonId person) {
        return directory.holdingsOf(person).stream()
                .flatMap(h -> directory.holders(h.organ(), h.unit(), h.post()).stream())
                .filter(h -> h.person().equals(person)).findFirst();
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
