package cn.fadu.setup;

import cn.fadu.statute.Profile;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The jurisdiction profiles to choose from. */
@Component
class ProfileNames {

    private final ProfilesInForce profiles;
    private final Texts texts;

    ProfileNames(ProfilesInForce profiles, Texts texts) {
        this.profiles = profiles;
        this.texts = texts;
    }

    /** One thing to choose, with what people see of it. */
    record Choice(String value, String label) {
    }

    boolean isOne(String code) {
        return codes().contains(code);
    }

    List<Choice> choices() {
        return codes().stream().map(code -> new Choice(code, name(code))).toList();
    }

    /** The name of a profile that the product brings along; otherwise its code. */
    String name(String code) {
        return texts.textOr("profiles.name." + code, code);
    }

    private List<String> codes() {
        return profiles.all().all().stream().map(Profile::code).distinct().sorted().toList();
    }
}
