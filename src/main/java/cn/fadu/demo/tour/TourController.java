package cn.fadu.demo.tour;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of the tour; beginning it, passing over its present step and ending it. Anybody may, without log-in. */
@Controller
@Profile("demo")
class TourController {

    private final GuidedTour tour;
    private final TourWords words;

    TourController(GuidedTour tour, TourWords words) {
        this.tour = tour;
        this.words = words;
    }

    @GetMapping("/tour")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("page", words.page(tour.of(request)));
        return "demo/tourPage";
    }

    /** From now on what is recorded counts; a tour that was under way begins anew. */
    @PostMapping("/tour")
    String begin(HttpServletRequest request, HttpServletResponse response) {
        tour.begin(request, response);
        return "redirect:/tour";
    }

    @PostMapping("/tour/skip")
    String skip(HttpServletRequest request, HttpServletResponse response) {
        tour.of(request).ifPresent(progress -> progress.current()
                .ifPresent(step -> tour.keep(progress.cookie().withSkipped(step), request, response)));
        return "redirect:/tour";
    }

    @PostMapping("/tour/end")
    String end(HttpServletRequest request, HttpServletResponse response) {
        tour.end(request, response);
        return "redirect:/tour";
    }
}
