package cn.fadu.search.web;

import cn.fadu.search.Search;
import cn.fadu.search.SearchFilter;
import cn.fadu.search.SearchQuery;
import cn.fadu.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over what the matters say that somebody may read. Filters that say nothing narrow nothing. */
@Controller
class SearchController {

    private static final int PAGE = 20;

    private final Search search;
    private final SearchPages pages;

    SearchController(Search search, SearchPages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping("/search")
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
                @RequestParam(defaultValue = "") String stage, @RequestParam(defaultValue = "") String year,
                @RequestParam(required = false) String after, Actor actor, Model model) {
        SearchQuery query = SearchQuery.of(q);
        SearchFilter filter = new SearchFilter(Addresses.kind(kind).orElse(null), Addresses.stage(stage).orElse(null),
                Addresses.year(year).orElse(null));
        model.addAttribute("page", query.problem() == null ? pages.page(query, filter, search.find(query, actor, filter, after, PAGE))
                : pages.unanswered(query));
        return "search/searchPage";
    }
}
