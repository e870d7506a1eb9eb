package cn.fadu.jurisdictions;

import cn.fadu.jurisdictions.ProfilePage.Setting;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.statute.Confidence;
import cn.fadu.statute.Difference;
import cn.fadu.statute.Figure;
import cn.fadu.statute.Practice;
import cn.fadu.statute.Profile;
import cn.fadu.statute.ProfileFault;
import cn.fadu.statute.Provision;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Numbers, practices, sources and faults of profiles, in the language of the request. */
@Component
class ProfileWords {

    private static final Map<Confidence, String> TONES = Map.of(Confidence.VERIFIED, "green", Confidence.HIGH, "blue",
            Confidence.MEDIUM, "amber", Confidence.LOW, "red");
    /** A leap year, so that every day of a year has its name. */
    private static final int ANY_YEAR = 2000;

    private final Texts texts;
    private final LawTexts laws;

    ProfileWords(Texts texts, LawTexts laws) {
        this.texts = texts;
        this.laws = laws;
    }

    /** The name of a profile that the product brings along; otherwise its code. */
    String name(Profile profile) {
        return texts.textOr("profiles.name." + profile.code(), profile.code());
    }

    String level(Profile profile) {
        String binding = texts.text("profiles.binding." + profile.binding());
        return profile.level() == null ? binding
                : texts.text("profiles.level.bound", texts.text("profiles.level." + profile.level()), binding);
    }

    String figure(Figure figure) {
        return texts.text("profiles.figure." + figure);
    }

    String practice(Practice practice) {
        return texts.text("profiles.practice." + practice);
    }

    String value(Figure figure, int value) {
        return figure.unit() == Figure.Unit.DAY_OF_YEAR ? texts.day(LocalDate.of(ANY_YEAR, value / 100, value % 100))
                : texts.text("profiles.unit." + figure.unit(), value);
    }

    String asked(boolean required) {
        return texts.text(required ? "profiles.asked" : "profiles.not-asked");
    }

    Setting setting(Profile profile, String value, Provision provision, boolean current) {
        return new Setting(value, provision.setBy(), profile.reference().equals(provision.setBy()), source(provision),
                texts.text("profiles.confidence." + provision.confidence()), TONES.get(provision.confidence()),
                force(provision), current);
    }

    private String source(Provision provision) {
        String article = texts.text("instrument." + provision.source().instrument() + ".short") + " "
                + laws.place(provision.source());
        if (provision.words() == null) {
            return article;
        }
        return texts.text("profiles.source.local", texts.isEnglish() ? provision.words().en() : provision.words().zh(), article);
    }

    /** The value, with its days of force where the day is none of them. */
    String inForce(String value, Provision provision, LocalDate on) {
        return provision.isInForceOn(on) ? value : texts.text("profiles.source.local", value, force(provision));
    }

    private String force(Provision provision) {
        return provision.inForceUntil() == null ? texts.text("profiles.force.from", texts.date(provision.inForceFrom()))
                : texts.text("profiles.force.from-until", texts.date(provision.inForceFrom()), texts.date(provision.inForceUntil()));
    }

    /** With line and key, where it has them. */
    String fault(ProfileFault fault) {
        List<Object> arguments = fault.arguments().stream().<Object>map(String::valueOf).toList();
        String what = texts.text("profiles.fault." + fault.kind(), arguments);
        String where = fault.line() > 0 ? texts.text("profiles.fault.line", fault.line()) : "";
        return where + (fault.key().isEmpty() ? "" : texts.text("profiles.fault.key", fault.key())) + what;
    }

    /** What becomes different, in one line. */
    String difference(Difference difference) {
        if (difference instanceof Difference.OfGate gate) {
            return texts.text("profiles.differs.gate", texts.text("act." + gate.act()), state(gate.wasOpen()), state(gate.isOpen()));
        }
        if (difference instanceof Difference.OfDeadline limit) {
            return texts.text("profiles.differs.deadline", texts.text("deadline." + limit.kind()), day(limit.before()),
                    day(limit.after()));
        }
        Difference.OfAnswer answer = (Difference.OfAnswer) difference;
        return texts.text("profiles.differs.answer", texts.text("rule." + answer.rule() + ".name"),
                texts.text("answer." + answer.before()), texts.text("answer." + answer.after()));
    }

    private String state(boolean open) {
        return texts.text(open ? "profiles.gate.open" : "profiles.gate.closed");
    }

    private String day(LocalDate day) {
        return day == null ? texts.text("profiles.none") : texts.date(day);
    }
}
