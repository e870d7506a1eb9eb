package cn.fadu.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** A form, filled in by what its inputs are called on the page. */
final class Form {

    private final Desk desk;
    private final Locator form;

    Form(Desk desk, Locator form) {
        this.desk = desk;
        this.form = form;
    }

    /** The part of the form under this heading. */
    Form in(String heading) {
        return new Form(desk, group(heading));
    }

    /** A row of a list, counted from 0; it is added where the list is shorter. */
    Form row(String list, int index) {
        Locator rows = group(list).locator("ol.rows > li");
        while (rows.count() <= index) {
            desk.hands().press(group(list).locator("button[name=_addRow]"));
        }
        return new Form(desk, rows.nth(index));
    }

    Form fill(String label, String text) {
        desk.hands().type(input(label), text);
        return this;
    }

    /** As {@link #fill}, an input outside of any rows. */
    Form fillTop(String label, String text) {
        desk.hands().type(form.locator("> div.field").getByLabel(named(label)), text);
        return this;
    }

    /** Chooses one of a few answers that all stand on the page. */
    Form choose(String question, String answer) {
        desk.hands().tick(group(question).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer).setExact(true)));
        return this;
    }

    Form tick(String label) {
        desk.hands().tick(form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(named(label))));
        return this;
    }

    Form tick(String question, String... answers) {
        for (String answer : answers) {
            desk.hands().tick(group(question).getByRole(AriaRole.CHECKBOX,
                    new Locator.GetByRoleOptions().setName(answer).setExact(true)));
        }
        return this;
    }

    /** Picks the option of a list whose text contains this. */
    Form pick(String label, String option) {
        Locator list = input(label);
        desk.hands().pick(list, list.locator("option").filter(new Locator.FilterOptions().setHasText(option)).first()
                .getAttribute("value"));
        return this;
    }

    Form attach(String label, String name, byte[] content) {
        desk.hands().attach(input(label), new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** Sends it and sees that it was recorded. */
    Desk send() {
        submit();
        if (desk.page().locator(".flash").count() == 0) {
            desk.picture();
            throw new AssertionError("not recorded on " + desk.page().url() + ":\n"
                    + desk.page().locator("main").innerText());
        }
        return desk;
    }

    /** Sends it, whatever the answer. */
    Desk submit() {
        return desk.press(form.locator(".submit > button"));
    }

    /** What the page says is wrong with an input. */
    String problem(String label) {
        return form.locator(".field").filter(new Locator.FilterOptions().setHas(
                desk.page().getByText(named(label)))).locator(".problem").first().textContent();
    }

    Locator input(String label) {
        return form.getByLabel(named(label));
    }

    Locator group(String question) {
        return form.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(named(question))).first();
    }

    Locator locator() {
        return form;
    }

    /** A label with or without the mark that says whether it must be filled in. */
    private static Pattern named(String label) {
        return Pattern.compile("^\\s*" + label.replaceAll("[\\W&&[\\p{ASCII}]]", "\\\\$0")
                + "\\s*([（(][^）)]*[）)])?\\s*$");
    }
}
