package cn.fadu.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.identity.StaffLists.HeldPost;
import cn.fadu.identity.StaffLists.PasswordState;
import cn.fadu.identity.StaffLists.PersonLine;
import cn.fadu.identity.StaffLists.UnitLine;
import cn.fadu.setup.CheckList.Item;
import cn.fadu.shared.Desk;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is missing before the first matter can run. */
class CheckListTest {

    private static final Set<Desk> DESKS = Stream.of("lead/undertaker", "lead/unit-head", "lead/presider", "named/undertaker",
            "legality/reviewer", "legality/director", "experts/expert").map(Desk::parse).collect(Collectors.toSet());
    private static final UnitLine FARMING = unit("agriculture", null);
    private static final UnitLine JUSTICE = unit("justice", "legality");

    @Test
    void an_empty_organ_lacks_everything_and_says_what() {
        CheckList list = new CheckList(DESKS, List.of(), List.of());

        assertThat(list.isComplete()).isFalse();
        assertThat(list.items()).filteredOn(Item::must).noneMatch(Item::isThere);
        assertThat(list.items()).extracting(Item::function).containsExactly(null, "legality", null, null, "experts", null);
        assertThat(list.items().get(0).missing()).extracting(PostKind::value).containsExactly("undertaker", "unit-head");
    }

    @Test
    void what_only_some_matters_owe_keeps_nobody_from_beginning() {
        CheckList list = new CheckList(DESKS, List.of(FARMING, JUSTICE), List.of(holder("agriculture", "undertaker", true),
                holder("agriculture", "unit-head", true), holder("justice", "reviewer", true), holder("justice", "director", true),
                holder("justice", "secadmin", true), holder("justice", "audadmin", true)));

        assertThat(list.isComplete()).isTrue();
        assertThat(list.items()).filteredOn(item -> !item.isThere()).extracting(Item::function, Item::must)
                .containsExactly(tuple("experts", false), tuple(null, false));
    }

    @Test
    void a_post_held_in_another_unit_or_by_somebody_disabled_is_not_held() {
        CheckList list = new CheckList(DESKS, List.of(FARMING, JUSTICE), List.of(holder("agriculture", "undertaker", true),
                holder("agriculture", "reviewer", true), holder("justice", "director", false)));

        assertThat(list.items().get(0).missing()).extracting(PostKind::value).containsExactly("unit-head");
        assertThat(list.items().get(1).missing()).extracting(PostKind::value).containsExactly("reviewer", "director");
    }

    @Test
    void a_unit_that_only_answers_needs_no_head_once_another_can_undertake() {
        UnitLine finance = unit("finance", null);
        List<PersonLine> able = List.of(holder("agriculture", "undertaker", true), holder("agriculture", "unit-head", true));
        List<PersonLine> answering = List.of(holder("finance", "undertaker", true));

        assertThat(new CheckList(DESKS, List.of(FARMING, finance), answering).items().get(0).must()).isTrue();
        assertThat(new CheckList(DESKS, List.of(FARMING, finance), Stream.concat(able.stream(), answering.stream()).toList()).items())
                .filteredOn(item -> !item.missing().isEmpty() && item.unit() != null).extracting(item -> item.unit().value(), Item::must)
                .containsExactly(tuple("finance", false));
    }

    private static UnitLine unit(String code, String function) {
        return new UnitLine(new UnitId(code), code, function);
    }

    private static PersonLine holder(String unit, String post, boolean enabled) {
        return new PersonLine(new PersonId(post), post, enabled, PasswordState.OWN,
                List.of(new HeldPost(UUID.randomUUID(), new UnitId(unit), new PostKind(post))));
    }
}
