package cn.fadu.search;

import cn.fadu.dossier.CatalogueFact.CatalogueOpened;
import cn.fadu.dossier.CompetitionFact;
import cn.fadu.dossier.CoordinationFact;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.MinutesAnnotated;
import cn.fadu.dossier.DeliberationFact.MinutesChecked;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.DeliberationFact.RecordSettled;
import cn.fadu.dossier.DeliberationFact.ReferredItemDecided;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.ViewNoted;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.EvaluationFact;
import cn.fadu.dossier.ExpertFact;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FollowupFact;
import cn.fadu.dossier.FollowupFact.LetterAnswered;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.HearingFact;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.InitiationFact.ApplicationSupplemented;
import cn.fadu.dossier.InitiationFact.EndDecided;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.LegalityFact;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.OtherFormsHeld;
import cn.fadu.dossier.ParticipationFact.SpecificGroupsHeard;
import cn.fadu.dossier.PersonalFact;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.ReviewTimeFact;
import cn.fadu.dossier.RiskFact;
import cn.fadu.dossier.StatedDate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of facts. Every text of a fact is searched, a line each; its numbers stand for themselves. Personal data is no text
 * of a fact but a commitment, and so never among them.
 */
final class FactTexts {

    /** Components that are codes or hold what is searched elsewhere. */
    private static final Set<String> NO_WORDS = Set.of("act", "rule", "profile");
    private static final String FACTS = Fact.class.getPackageName();

    private static final List<Class<?>> LETTERS = List.of(LetterReceived.class, LetterAnswered.class);
    private static final List<Class<?>> FOLLOWUP = Stream.<Class<?>>concat(Stream.of(FollowupFact.class.getPermittedSubclasses())
            .filter(type -> !LETTERS.contains(type)), Stream.of(EvaluationFact.class)).toList();
    private static final Map<TextKind, List<Class<?>>> KINDS = Map.of(
            TextKind.PUBLIC_OPINION, List.of(AdoptionSummarised.class, OtherFormsHeld.class, SpecificGroupsHeard.class,
                    LetterReceived.class, LetterAnswered.class),
            TextKind.HEARING, List.of(HearingFact.class),
            TextKind.DEPARTMENT_OPINION, List.of(CoordinationFact.class),
            TextKind.EXPERT_OPINION, List.of(ExpertFact.class),
            TextKind.ASSESSMENT, List.of(RiskFact.class, CompetitionFact.class),
            TextKind.LEGALITY_OPINION, List.of(LegalityFact.class, ReviewTimeFact.class),
            TextKind.DISCUSSION, List.of(StatementMade.class, ViewNoted.class, RecordSettled.class),
            TextKind.MINUTES, List.of(MinutesWritten.class, MinutesChecked.class, MinutesSigned.class, MinutesAnnotated.class),
            TextKind.FOLLOWUP, FOLLOWUP,
            TextKind.DECISION, List.of(StartDecided.class, EndDecided.class, ItemDecided.class, ReferredItemDecided.class));
    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    private FactTexts() {
    }

    /** Words of one kind. */
    record Found(TextKind kind, String text) {
    }

    /** The words of a fact; what stands beside withheld personal data, within the same record, is left out. */
    static List<Found> of(Fact fact, Set<PersonalText> withheld) {
        if (fact instanceof PersonalFact) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (fact instanceof StartApplied start && start.catalogueYear() != null && start.catalogueNumber() != null) {
            found.add(new Found(TextKind.NUMBER, start.catalogueYear() + "年度目录第" + start.catalogueNumber() + "项"));
        }
        List<String> lines = new ArrayList<>();
        collect(fact, fact, withheld, lines, found);
        if (!lines.isEmpty()) {
            found.add(new Found(kindOf(fact), String.join("\n", lines)));
        }
        return found;
    }

    private static TextKind kindOf(Fact fact) {
        return kindsOf(fact.getClass()).stream().findFirst().orElse(TextKind.RECORD);
    }

    /** One, or none for what is {@link TextKind#RECORD}. */
    static List<TextKind> kindsOf(Class<?> fact) {
        return KINDS.entrySet().stream().filter(k -> k.getValue().stream().anyMatch(type -> type.isAssignableFrom(fact)))
                .map(Map.Entry::getKey).toList();
    }

    private static void collect(Fact fact, Object value, Set<PersonalText> withheld, List<String> lines, List<Found> numbers) {
        if (value instanceof String text) {
            if (!text.isBlank()) {
                lines.add(text.strip());
            }
        } else if (value instanceof Collection<?> many) {
            many.forEach(item -> collect(fact, item, withheld, lines, numbers));
        } else if (value instanceof Record && isOfFacts(value)) {
            List<RecordComponent> components = components(value.getClass());
            if (components.stream().anyMatch(c -> read(c, value) instanceof PersonalText text && withheld.contains(text))) {
                return;
            }
            for (RecordComponent component : components) {
                if (value == fact && read(component, value) instanceof String text && isNumber(component)) {
                    numbers.add(new Found(TextKind.NUMBER, text.strip()));
                } else if (value != fact || !isTitle(component, fact)) {
                    collect(fact, read(component, value), withheld, lines, numbers);
                }
            }
        }
    }

    private static boolean isOfFacts(Object value) {
        return value.getClass().getPackageName().equals(FACTS)
                && !(value instanceof DocumentRef) && !(value instanceof PersonalText) && !(value instanceof StatedDate);
    }

    private static boolean isNumber(RecordComponent component) {
        return component.getName().equals("number") || component.getName().endsWith("Number");
    }

    /** Titles of matters are searched as such. */
    private static boolean isTitle(RecordComponent component, Fact fact) {
        return component.getName().equals("title") && (fact instanceof StartApplied || fact instanceof ApplicationSupplemented
                || fact instanceof CatalogueOpened || fact instanceof PastProcedureEntered);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, t -> Stream.of(t.getRecordComponents())
                .filter(c -> !NO_WORDS.contains(c.getName())).toList());
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component " + component + " cannot be read", e);
        }
    }
}
