package cn.fadu.identity;

import java.util.List;

/**
 * Units and people to be entered and posts to be proposed for them, as somebody wrote it; nothing of it is checked yet and
 * no text is null. What is there already in the same words is passed over, so that a workbook can be sent again.
 */
public record StaffPlan(List<NewUnit> units, List<NewPerson> people, List<WantedPost> posts) {

    public StaffPlan {
        units = List.copyOf(units);
        people = List.copyOf(people);
        posts = List.copyOf(posts);
    }

    /**
     * A unit.
     *
     * @param code     as in {@link cn.fadu.shared.CodeId}
     * @param nameEn   empty where the Chinese name serves
     * @param function one of {@link Posts#FUNCTIONS} or its name in one of the languages; empty for none
     */
    public record NewUnit(String code, String nameZh, String nameEn, String function) {
    }

    /** A person, by the name to log in with; {@code nameEn} is empty where the Chinese name serves. */
    public record NewPerson(String login, String nameZh, String nameEn) {
    }

    /**
     * A post for somebody of the plan or of the organ.
     *
     * @param unit    code or name of a unit of the plan or of the organ
     * @param section of the unit, or empty
     * @param post    one of {@link Posts#KINDS} or its name in one of the languages
     * @param title   the person's own in the post, or empty
     * @param since   first day, as an ISO date or 2025年2月12日; empty for today
     */
    public record WantedPost(String login, String unit, String section, String post, String title, String since) {
    }
}
