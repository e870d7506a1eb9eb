package cn.fadu.setup;

import cn.fadu.identity.Posts;
import cn.fadu.identity.StaffLists;
import cn.fadu.identity.StaffLists.UnitLine;
import cn.fadu.setup.ProfileNames.Choice;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands on the pages of units and people beside their forms. */
@Component
class StaffPages {

    private final StaffLists staff;
    private final StaffUploads uploads;
    private final Texts texts;

    StaffPages(StaffLists staff, StaffUploads uploads, Texts texts) {
        this.staff = staff;
        this.uploads = uploads;
        this.texts = texts;
    }

    /** The units there are, and the functions that none of them has yet. */
    record UnitsPage(List<UnitRow> units, List<Choice> functions) {
    }

    record UnitRow(String code, String name, String function) {
    }

    UnitsPage units(Actor actor) {
        List<UnitLine> units = staff.units(actor.organ());
        Set<String> taken = units.stream().map(UnitLine::function).filter(Objects::nonNull).collect(Collectors.toSet());
        return new UnitsPage(units.stream().map(u -> new UnitRow(u.unit().value(), u.name(),
                u.function() == null ? "" : texts.text("function." + u.function()))).toList(),
                Posts.FUNCTIONS.stream().filter(f -> !taken.contains(f)).map(f -> new Choice(f, texts.text("function." + f))).toList());
    }

    /** What there is to choose from, how many people there are, and the name of a workbook that waits to be looked over, or null. */
    record PeoplePage(int people, String upload, List<Choice> units, List<Choice> posts) {
    }

    PeoplePage people(Actor actor) {
        return new PeoplePage(staff.people(actor.organ()).size(), uploads.find(actor.organ()).map(StaffUploads.Upload::name).orElse(null),
                staff.units(actor.organ()).stream().map(u -> new Choice(u.unit().value(), u.name())).toList(),
                Posts.KINDS.stream().map(p -> new Choice(p.value(), texts.text("post." + p))).toList());
    }
}
