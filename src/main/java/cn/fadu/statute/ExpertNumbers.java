package cn.fadu.statute;

/** How many experts there have to be; national law sets no number. */
public final class ExpertNumbers {

    private ExpertNumbers() {
    }

    /** The least number of the profile, otherwise one. */
    public static int least(Profile profile) {
        return Math.max(1, profile.find(Figure.EXPERTS_MIN).map(Profile.Parameter::value).orElse(1));
    }
}
