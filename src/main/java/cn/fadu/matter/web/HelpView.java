package cn.fadu.matter.web;

import java.util.List;

/**
 * What templates/matter/helpFragment.html shows beside a form.
 *
 * @param what     what is done and what it brings about
 * @param why      what the law wants with it
 * @param articles the places of the law, empty where the law says nothing of it
 * @param example  the form as it may well be filled in
 */
public record HelpView(String what, String why, List<Article> articles, String example) {

    /** {@code place} is where the page of the law explains it, or null for a law that page does not cover. */
    public record Article(String text, String place) {
    }
}
