package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.Stage;
import cn.fadu.search.Found.Hit;
import cn.fadu.search.SearchableText.Place;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * More hits than are counted, in several years and in one; whoever reads few matters and whoever reads many find alike. Twelve
 * matters have 350 texts each, of which all speak of the park and every seventh of the well.
 */
class ManyTextsTest {

    private static final OrganId ORGAN = new OrganId("park-city");
    private static final int MATTERS = 12;
    private static final int TEXTS = 350;
    private static final Actor AUDITOR = reader("auditor", "audit");
    private static final Actor OFFICE = reader("reviewer", "office");
    private static final Actor GARDENS = reader("undertaker", "gardens");
    private static final Actor NOBODY = reader("undertaker", "harbour");

    private static final List<Text> WRITTEN = new ArrayList<>();
    private static TransactionTemplate transaction;
    private static JdbcClient client;

    /** A text as it was written, in this order. */
    private record Text(MatterId matter, int written, int number, LocalDate on, TextKind kind, boolean well, boolean gardens) {

        private String href() {
            return "/matters/" + matter + "?entry=" + number + "#entry-" + number;
        }
    }

    private static Actor reader(String post, String unit) {
        return new Actor(ORGAN, new PersonId(post), new UnitId(unit), new PostKind(post), null);
    }

    @BeforeAll
    static void texts() {
        TestDatabase database = TestDatabase.another();
        DataSource source = database.asOwner();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        client = JdbcClient.create(source);
        SearchIndex index = new SearchIndex(new JdbcTemplate(source));
        for (int i = 0; i < MATTERS; i++) {
            boolean gardens = i % 3 == 0;
            MatterId matter = matter(i, gardens);
            List<Text> texts = IntStream.range(0, TEXTS).mapToObj(n -> text(matter, n, gardens)).toList();
            index.add(ORGAN, matter, texts.stream().map(t -> new SearchableText(Place.ENTRY, t.number(), t.kind(), t.on(), null, null,
                    (t.well() ? "公园里的古井" : "公园里的步道") + t.written())).toList());
            WRITTEN.addAll(texts);
        }
    }

    private static Text text(MatterId matter, int n, boolean gardens) {
        LocalDate day = LocalDate.of(n % 2 == 0 ? 2022 : 2020 + n % 6, 1 + n % 12, 1 + n % 28);
        return new Text(matter, WRITTEN.size() + n, n + 1, day, n % 4 < 2 ? TextKind.RECORD : TextKind.MINUTES, n % 7 == 0, gardens);
    }

    private static MatterId matter(int n, boolean gardens) {
        UUID id = UUID.randomUUID();
        client.sql("""
                INSERT INTO matter (id, organ, kind, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier, profile)
                VALUES (:id, :organ, 'DECISION', '事项', 'PUBLIC_POLICY', 'gardens', :stage, date '2020-01-01', now(), 1, '\\x00',
                        'CN-national@2026.1')""")
                .param("id", id).param("organ", ORGAN.value()).param("stage", (n % 2 == 0 ? Stage.PREPARATION : Stage.CLOSED).name()).update();
        for (String unit : gardens ? List.of("office", "gardens") : List.of("office")) {
            client.sql("INSERT INTO matter_unit (matter_id, organ, unit) VALUES (:id, :organ, :unit)").param("id", id)
                    .param("organ", ORGAN.value()).param("unit", unit).update();
        }
        return new MatterId(id);
    }

    /** What is found by whoever has at most so many matters looked up one by one. */
    private static Found find(int few, Actor actor, String typed, SearchFilter filter, String after) {
        return transaction.execute(status -> new Search(new SearchRows(client, few)).find(SearchQuery.of(typed), actor, filter, after, 500));
    }

    private static List<String> allPages(int few, Actor actor, String typed, SearchFilter filter) {
        List<String> hits = new ArrayList<>();
        String after = null;
        do {
            Found page = find(few, actor, typed, filter, after);
            page.hits().stream().map(Hit::href).forEach(hits::add);
            after = page.next();
        } while (after != null);
        return hits;
    }

    private static List<Text> latestFirst(Predicate<Text> wanted) {
        return WRITTEN.stream().filter(wanted)
                .sorted(Comparator.comparing(Text::on).thenComparing(Text::written).reversed()).toList();
    }

    private static List<String> hrefs(Predicate<Text> wanted) {
        return latestFirst(wanted).stream().map(Text::href).toList();
    }

    @Test
    void every_text_is_found_once_and_the_latest_first_by_readers_of_few_and_of_many_matters() {
        for (int few : List.of(0, SearchRows.FEW)) {
            assertThat(allPages(few, AUDITOR, "公园", SearchFilter.NONE)).isEqualTo(hrefs(t -> true));
            assertThat(allPages(few, OFFICE, "公园", SearchFilter.NONE)).isEqualTo(hrefs(t -> true));
            assertThat(allPages(few, GARDENS, "公园", SearchFilter.NONE)).isEqualTo(hrefs(Text::gardens));
            assertThat(allPages(few, GARDENS, "古井", SearchFilter.NONE)).isEqualTo(hrefs(t -> t.gardens() && t.well()));
            assertThat(find(few, NOBODY, "公园", SearchFilter.NONE, null)).isEqualTo(Found.NOTHING);
        }
    }

    @Test
    void filters_narrow_for_readers_of_few_and_of_many_matters() {
        for (int few : List.of(0, SearchRows.FEW)) {
            assertThat(allPages(few, OFFICE, "公园", new SearchFilter(TextKind.MINUTES, null, 2023)))
                    .isEqualTo(hrefs(t -> t.kind() == TextKind.MINUTES && t.on().getYear() == 2023));
            assertThat(allPages(few, GARDENS, "公园 步道", new SearchFilter(null, Stage.CLOSED, 2025)))
                    .isEqualTo(hrefs(t -> t.gardens() && !t.well() && t.on().getYear() == 2025 && isClosed(t)));
            assertThat(find(few, GARDENS, "公园", new SearchFilter(null, null, 2019), null).hits()).isEmpty();
        }
    }

    private static boolean isClosed(Text text) {
        return text.written() / TEXTS % 2 == 1;
    }

    @Test
    void of_more_texts_than_are_counted_the_latest_are() {
        Map<Integer, Integer> years = latestFirst(t -> true).stream().limit(Search.COUNTED)
                .collect(Collectors.toMap(t -> t.on().getYear(), t -> 1, Integer::sum));
        for (Actor actor : List.of(AUDITOR, OFFICE)) {
            for (int few : List.of(0, SearchRows.FEW)) {
                Found found = find(few, actor, "公园", SearchFilter.NONE, null);
                assertThat(found.total()).isEqualTo(Search.COUNTED);
                assertThat(found.more()).isTrue();
                assertThat(found.counts().years()).isEqualTo(years).hasSizeGreaterThan(2);
            }
        }
        assertThat(find(0, GARDENS, "公园", SearchFilter.NONE, null).more()).isFalse();
    }
}
