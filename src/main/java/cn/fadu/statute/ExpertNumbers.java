package cn.fadu.statute;

import java.time.LocalDate;

/** How many experts there have to be; national law sets no number. */
public final class ExpertNumbers {

    private ExpertNumbers() {
    }

    /** The least number of the profile on the day, otherwise one. */
    public static int least(Profile profile, LocalDate on) {
        return Math.max(1, profile.find(Figure.EXPERTS_MIN, on).map(Profile.Parameter::value).orElse(1));
    }
}
