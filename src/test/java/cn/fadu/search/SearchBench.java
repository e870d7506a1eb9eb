package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.Stage;
import cn.fadu.search.SearchableText.Place;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a search takes among 100,000 matters with ten texts each, by who searches and how common the words are: words are
 * drawn as they are in any language, the commonest in most texts. {@code -Dfadu.bench.matters} sets another number. Figures are
 * in docs/performance.md.
 */
@Tag("bench")
class SearchBench {

    private static final int MATTERS = Integer.getInteger("fadu.bench.matters", 100_000);
    private static final int TIMES = Integer.getInteger("fadu.bench.times", 20);
    private static final int WARM_UP = 5;
    private static final int AT_ONCE = 1_000;
    private static final int UNITS = 20;
    private static final int VOCABULARY = 4_000;
    private static final OrganId ORGAN = new OrganId("demo-city");
    private static final String CHARACTERS = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产"
            + "种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由"
            + "其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系";

    private final Random random = new Random(713);
    private final String[] words = new String[VOCABULARY];
    private final double[] chances = new double[VOCABULARY];
    private final TestDatabase database = TestDatabase.another();
    private final JdbcTemplate owner = new JdbcTemplate(database.asOwner());

    @Test
    void texts_of_a_hundred_thousand_matters_are_searched() {
        vocabulary();
        try (HikariDataSource pool = pool()) {
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            fill(new JdbcTemplate(pool), transaction);
            Search search = new Search(new SearchRows(JdbcClient.create(pool)));
            for (String[] reader : new String[][] {{"auditor", "audit"}, {"reviewer", "legality"}, {"clerk", "third"}, {"clerk", "fifth"},
                    {"undertaker", "unit7"}, {"clerk", "few"}}) {
                Actor actor = new Actor(ORGAN, new PersonId(reader[0]), new UnitId(reader[1]), new PostKind(reader[0]), null);
                System.out.printf("%n%s of %s%n", reader[0], reader[1]);
                measure(transaction, search, actor, "a number", "合审〔2026〕" + MATTERS / 2 + "号", SearchFilter.NONE);
                measure(transaction, search, actor, "a rare word", words[VOCABULARY - 1], SearchFilter.NONE);
                measure(transaction, search, actor, "a usual word", words[400], SearchFilter.NONE);
                measure(transaction, search, actor, "two usual words", words[200] + " " + words[300], SearchFilter.NONE);
                measure(transaction, search, actor, "the commonest word", words[0], SearchFilter.NONE);
                measure(transaction, search, actor, "the commonest of a kind", words[0], new SearchFilter(TextKind.MINUTES, Stage.PREPARATION, 2021));
                measure(transaction, search, actor, "common words in a row", words[0] + words[1], SearchFilter.NONE);
                measure(transaction, search, actor, "common words never in a row", "了" + words[0] + "了 " + words[1], SearchFilter.NONE);
                measure(transaction, search, actor, "six common words", String.join(" ", Arrays.copyOf(words, 6)), SearchFilter.NONE);
                measure(transaction, search, actor, "the beginning of a word", "re", SearchFilter.NONE);
            }
        }
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url() + (database.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true");
        pool.setUsername("fadu_app");
        pool.setPassword(database.appPassword());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static void measure(TransactionTemplate transaction, Search search, Actor actor, String what, String typed, SearchFilter filter) {
        double[] millis = new double[TIMES];
        Found found = null;
        for (int i = -WARM_UP; i < TIMES; i++) {
            long begun = System.nanoTime();
            found = transaction.execute(status -> search.find(SearchQuery.of(typed), actor, filter, null, 20));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%-28s %6d%s hits  median %6.1f ms  p95 %6.1f ms%n", what, found.total(), found.more() ? "+" : " ",
                millis[TIMES / 2], millis[TIMES * 95 / 100]);
        assertThat(found.hits()).hasSizeLessThanOrEqualTo(20);
    }

    private void fill(JdbcTemplate jdbc, TransactionTemplate transaction) {
        long begun = System.nanoTime();
        owner.execute("DROP INDEX search_text_tokens");
        owner.update("""
                INSERT INTO matter (id, organ, kind, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier, profile)
                SELECT gen_random_uuid(), ?, 'DECISION', '事项' || n, 'PUBLIC_POLICY', 'unit' || n % ?,
                       (ARRAY['PREPARATION','DELIBERATION','CLOSED','EXECUTING'])[1 + n / 20 % 4], date '2017-01-01' + n % 3300,
                       now(), 1, repeat('x', 4000)::bytea, 'CN-national@2026.1' FROM generate_series(1, ?) n""",
                ORGAN.value(), UNITS, MATTERS);
        owner.execute("INSERT INTO matter_unit SELECT id, organ, lead_unit FROM matter UNION ALL SELECT id, organ, 'legality' FROM matter "
                + "UNION ALL SELECT id, organ, 'office' FROM matter");
        owner.execute("INSERT INTO matter_unit SELECT id, organ, 'few' FROM matter ORDER BY id LIMIT 20");
        owner.execute("INSERT INTO matter_unit SELECT id, organ, 'fifth' FROM matter WHERE lead_unit LIKE 'unit%5' OR lead_unit LIKE 'unit%0'");
        owner.execute("INSERT INTO matter_unit SELECT id, organ, 'third' FROM matter WHERE lead_unit LIKE 'unit1_' AND lead_unit <= 'unit16'");
        owner.execute("DELETE FROM search_due");
        SearchIndex index = new SearchIndex(jdbc);
        List<UUID> matters = jdbc.queryForList("SELECT id FROM matter ORDER BY started_on", UUID.class);
        for (int from = 0; from < matters.size(); from += AT_ONCE) {
            int first = from;
            transaction.executeWithoutResult(status -> IntStream.range(first, Math.min(first + AT_ONCE, matters.size()))
                    .forEach(n -> index.add(ORGAN, new MatterId(matters.get(n)), texts(n))));
        }
        double filled = (System.nanoTime() - begun) / 1e9;
        owner.execute("CREATE INDEX search_text_tokens ON search_text USING gin (tokens)");
        owner.execute("VACUUM (ANALYZE) search_text");
        owner.execute("VACUUM (ANALYZE) matter");
        owner.execute("VACUUM (ANALYZE) matter_unit");
        System.out.printf("%,d matters, %,d texts: filled in %.0f s, index made in %.0f s; rows %s, index %s%n", MATTERS,
                jdbc.queryForObject("SELECT count(*) FROM search_text", Long.class), filled, (System.nanoTime() - begun) / 1e9 - filled,
                jdbc.queryForObject("SELECT pg_size_pretty(pg_table_size('search_text'))", String.class),
                jdbc.queryForObject("SELECT pg_size_pretty(pg_relation_size('search_text_tokens'))", String.class));
    }

    private List<SearchableText> texts(int n) {
        List<SearchableText> texts = new ArrayList<>();
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays(n * 3_300L / MATTERS);
        texts.add(text(Place.TITLE, 0, TextKind.TITLE, day, sentence(8)));
        texts.add(text(Place.ENTRY, 1, TextKind.NUMBER, day, "合审〔2026〕" + n + "号"));
        texts.add(text(Place.ENTRY, 2, TextKind.NUMBER, day, "市政发〔" + day.getYear() + "〕" + n % 500 + "号"));
        texts.add(text(Place.ENTRY, 3, TextKind.RECORD, day, sentence(12)));
        texts.add(text(Place.ENTRY, 4, TextKind.RECORD, day, sentence(20) + " report " + n % 97));
        texts.add(text(Place.ENTRY, 5, TextKind.LEGALITY_OPINION, day, sentence(70)));
        texts.add(text(Place.ENTRY, 6, TextKind.DISCUSSION, day, sentence(30)));
        texts.add(text(Place.ENTRY, 7, TextKind.MINUTES, day, sentence(80)));
        texts.add(text(Place.OPINION, 1, TextKind.PUBLIC_OPINION, day, sentence(25)));
        texts.add(text(Place.OPINION, 2, TextKind.PUBLIC_OPINION, day, sentence(25)));
        return texts;
    }

    private static SearchableText text(Place place, long number, TextKind kind, LocalDate day, String content) {
        return new SearchableText(place, number, kind, day, null, null, content);
    }

    private void vocabulary() {
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = "" + CHARACTERS.charAt(random.nextInt(CHARACTERS.length())) + CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            sum += 1.0 / (i + 1);
            chances[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            chances[i] /= sum;
        }
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int drawn = Arrays.binarySearch(chances, random.nextDouble());
            sentence.append(words[Math.min(VOCABULARY - 1, drawn < 0 ? -drawn - 1 : drawn)]);
            if (i % 12 == 11) {
                sentence.append("，");
            }
        }
        return sentence.toString();
    }
}
