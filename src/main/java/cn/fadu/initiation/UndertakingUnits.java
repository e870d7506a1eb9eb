package cn.fadu.initiation;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that can undertake a matter: somebody there drafts, and somebody signs. */
@Component
class UndertakingUnits implements OptionSource {

    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final PostKind HEAD = new PostKind("unit-head");

    private final Directory directory;

    UndertakingUnits(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "undertakingUnits";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        List<UnitId> signing = directory.holders(actor.organ(), HEAD).stream().map(Holder::unit).toList();
        return directory.holders(actor.organ(), UNDERTAKER).stream().map(Holder::unit).distinct().filter(signing::contains)
                .map(unit -> new Option(directory.unitName(actor.organ(), unit), unit.value())).toList();
    }
}
