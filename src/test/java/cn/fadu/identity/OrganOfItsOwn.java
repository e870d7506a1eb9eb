package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.UUID;

/** An organ with its three administrators beside the model city, for tests that change who may do what. */
public final class OrganOfItsOwn {

    public static final String PASSWORD = "glacier teapot";
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final People people;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    public final OrganId id = new OrganId("organ-" + suffix);

    public OrganOfItsOwn(People people) {
        this.people = people;
        people.addOrgan(id, new People.Names("另一市人民政府", "Another City"), "city", "CN-national");
        people.addUnit(id, new UnitId("administration"), new People.Names("系统管理", "Administration"), "administration");
        for (PostKind post : new PostKind[] {Posts.SYSADMIN, Posts.SECADMIN, Posts.AUDADMIN}) {
            enter(post.value(), "administration", post);
        }
    }

    /** The log-in name of somebody of this organ. */
    public String login(String name) {
        return name + "-" + suffix;
    }

    public PersonId person(String name) {
        return new PersonId(login(name));
    }

    public void unit(String code, String function) {
        people.addUnit(id, new UnitId(code), new People.Names(code, code), function);
    }

    /** Somebody with a password of their own, in this post; null for none. */
    public void enter(String name, String unit, PostKind post) {
        people.addPerson(id, person(name), new People.Names("某" + name, name), people.hash(PASSWORD));
        if (post != null) {
            people.addPost(id, person(name), new UnitId(unit), post, null, SINCE);
        }
    }

    public Actor actor(String name, PostKind post) {
        return new Actor(id, person(name), new UnitId("administration"), post, null);
    }

    public Actor sysadmin() {
        return actor("sysadmin", Posts.SYSADMIN);
    }

    public Actor secadmin() {
        return actor("secadmin", Posts.SECADMIN);
    }

    public Actor audadmin() {
        return actor("audadmin", Posts.AUDADMIN);
    }
}
