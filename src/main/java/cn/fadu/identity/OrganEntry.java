package cn.fadu.identity;

import cn.fadu.identity.StaffProblem.About;
import java.util.ArrayList;
import java.util.List;

/**
 * What an organ is called and goes by, as somebody wrote it.
 *
 * @param nameEn  empty where the Chinese name serves
 * @param level   one of {@link #LEVELS}
 * @param profile code of a jurisdiction profile
 */
public record OrganEntry(String nameZh, String nameEn, String level, String profile) {

    public static final List<String> LEVELS = List.of("province", "city", "county", "township", "department", "street");

    People.Names names() {
        return new People.Names(nameZh.strip(), nameEn.isBlank() ? nameZh.strip() : nameEn.strip());
    }

    List<StaffProblem> problems() {
        List<StaffProblem> problems = new ArrayList<>();
        if (nameZh.isBlank()) {
            problems.add(StaffProblem.of(About.ORGAN, 0, "nameZh", "name-missing"));
        }
        if (nameZh.length() > StaffCheck.LONGEST_NAME) {
            problems.add(StaffProblem.of(About.ORGAN, 0, "nameZh", "too-long", StaffCheck.LONGEST_NAME));
        }
        if (nameEn.length() > StaffCheck.LONGEST_NAME) {
            problems.add(StaffProblem.of(About.ORGAN, 0, "nameEn", "too-long", StaffCheck.LONGEST_NAME));
        }
        if (!LEVELS.contains(level)) {
            problems.add(StaffProblem.of(About.ORGAN, 0, "level", "level"));
        }
        if (profile.isBlank()) {
            problems.add(StaffProblem.of(About.ORGAN, 0, "profile", "profile"));
        }
        return problems;
    }
}
